/** A firm that buys, sells, pays wages and keeps books: everything its papers need, told once and consistent. */
import { type AccountBook, byMonth, evenYear, type Party } from "../../test/builders/account-book.ts";
import { firmBooks, held, type Opening, type VatRates, type YearBooks, type YearPlan } from "../../test/builders/firm-books.ts";
import type { Grid } from "../../test/builders/paper-bytes.ts";
import { type Random, seededRandom } from "../../test/builders/random.ts";
import { type FormStyle, yearStatements } from "../../test/builders/statement-forms.ts";
import { generalReturns } from "../../test/builders/vat-forms.ts";
import { type CompanyStory, companyAccount, parties } from "./company-account.ts";

export interface CompanyPlan {
  readonly seed: number;
  readonly company: string;
  readonly taxId: string;
  readonly county: string;
  readonly owner: Party;
  readonly account: string;
  readonly bank: string;
  readonly opening: Opening;
  readonly years: readonly YearPlan[];
  readonly vat: VatRates;
  readonly seasons?: readonly number[];
  readonly customers: readonly string[];
  readonly suppliers: readonly string[];
  readonly salesMemos?: readonly string[];
  readonly purchaseMemos?: readonly string[];
  readonly salesPerMonth?: number;
  readonly purchasesPerMonth?: number;
  readonly sundries?: readonly string[];
  readonly rent?: { readonly landlord: string; readonly monthly: number };
  /** Electricity charge of each month of the last year, 分. */
  readonly electricityCharges?: readonly number[];
  readonly lender?: string;
  readonly loans?: CompanyStory["loans"];
  readonly capitalPayee?: Party;
  readonly otherReceipts?: CompanyStory["otherReceipts"];
  /** Figures that a case needs to the 元; all others get odd amounts, because real books are not round. */
  readonly exact?: readonly string[];
  readonly drawer?: readonly [number, number];
}

export interface Company {
  readonly random: Random;
  /** Every planned year's books. */
  readonly books: readonly YearBooks[];
  readonly last: YearBooks;
  readonly customers: readonly Party[];
  readonly suppliers: readonly Party[];
  /** Sales without tax and purchases without tax, by month of the last year, 分. */
  readonly sales: readonly number[];
  readonly purchases: readonly number[];
  /** The account over the last year; made when asked for, because some stories have no honest account. */
  account(): AccountBook;
  /** Twelve VAT returns of the last year, with these sales (or the books' own). */
  vatReturns(sales?: readonly number[]): Grid[];
  /** The three statements of a planned year (the last unless said); `alter` bends them after the books were closed. */
  statements(options?: {
    readonly style?: Partial<FormStyle>;
    readonly year?: number;
    readonly alter?: (books: YearBooks) => YearBooks;
  }): Grid[];
}

export function tradingCompany(plan: CompanyPlan): Company {
  const random = seededRandom(plan.seed);
  const books = firmBooks(
    oddly(random, plan.opening, plan.exact),
    plan.years.map((year) => ({ ...oddly(random, year, plan.exact), closing: oddly(random, year.closing, plan.exact) })),
    plan.vat,
  );
  const last = books[books.length - 1];
  if (!last) throw new RangeError("no year was planned");
  const seasons = plan.seasons ?? evenYear;
  const customers = parties(plan.customers, (plan.seed % 9000) + 1);
  const suppliers = parties(plan.suppliers, (plan.seed % 9000) + 2);
  const sales = byMonth(held(last.income, "operatingRevenue"), seasons);
  const purchases = byMonth(
    held(last.income, "operatingCost") + held(last.closing, "inventory") - held(last.opening, "inventory"),
    seasons,
  );
  return {
    random,
    books,
    last,
    customers,
    suppliers,
    sales,
    purchases,
    account: () =>
      companyAccount(random, {
        holder: plan.company,
        number: plan.account,
        bank: plan.bank,
        books: last,
        seasons,
        customers,
        salesMemos: plan.salesMemos ?? ["货款", "材料款", "付货款"],
        salesPerMonth: plan.salesPerMonth ?? 18,
        suppliers,
        purchaseMemos: plan.purchaseMemos ?? ["货款", "采购款", "材料款"],
        purchasesPerMonth: plan.purchasesPerMonth ?? 9,
        sundries: parties(
          plan.sundries ?? ["顺达货运部", "县城加油站", `中国移动${plan.county}分公司`, "便民印刷部"],
          (plan.seed % 9000) + 3,
        ),
        sundryMemos: ["运费", "油费", "通讯费", "办公费"],
        taxOffice: { name: `国家税务总局${plan.county}税务局`, account: "" },
        owner: plan.owner,
        ...(plan.rent
          ? { rent: { landlord: { name: plan.rent.landlord, account: "80100000009900771" }, monthly: plan.rent.monthly } }
          : {}),
        ...(plan.electricityCharges
          ? { electricity: { company: { name: `国网${plan.county}供电公司`, account: "" }, charges: plan.electricityCharges } }
          : {}),
        ...(plan.lender ? { lender: { name: plan.lender, account: "" } } : {}),
        ...(plan.loans ? { loans: plan.loans } : {}),
        ...(plan.otherReceipts ? { otherReceipts: plan.otherReceipts } : {}),
        ...(plan.capitalPayee ? { capitalPayee: plan.capitalPayee } : {}),
        ...(plan.drawer ? { drawer: plan.drawer } : {}),
      }),
    vatReturns: (declared = sales) =>
      generalReturns(
        { name: plan.company, id: plan.taxId },
        declared.map((amount, index) => ({
          year: last.year,
          month: index + 1,
          sales: amount,
          outputTax: Math.round(amount * plan.vat.output),
          inputTax: Math.min(Math.round((purchases[index] ?? 0) * plan.vat.input), Math.round(amount * plan.vat.output)),
        })),
      ),
    statements: ({ style = {}, year = last.year, alter = (one: YearBooks) => one } = {}) => {
      const found = books.find((one) => one.year === year);
      if (!found) throw new RangeError(`no books of ${year}`);
      return yearStatements(
        alter(found),
        { company: plan.company, ...style },
        books.find((one) => one.year === year - 1),
      );
    },
  };
}

/** Loans, capital and dividends are agreed in round sums; so are a few thousand 元 of anything. */
const agreedSums: readonly string[] = ["year", "borrowed", "repaid", "shortTermBorrowings", "paidInCapital", "capitalIn", "distributed"];

function oddly<T extends object>(random: Random, amounts: T, exact: readonly string[] = []): T {
  const entries = Object.entries(amounts).map(([key, value]) => {
    const isOdd = typeof value === "number" && value > 9_000 && !agreedSums.includes(key) && !exact.includes(key);
    return [key, isOdd ? Math.round((value + random.between(-39_999, 39_999) / 100) * 100) / 100 : value] as const;
  });
  // Same keys, same kinds of value: only the odd 元 and 分 differ.
  return Object.fromEntries(entries) as T;
}
