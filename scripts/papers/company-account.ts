/** The bank account of a firm that tells the truth: its cash-flow statement, played out day by day. */
import {
  type AccountBook,
  accountBook,
  byMonth,
  dayText,
  entry,
  type Entry,
  evenYear,
  monthlyEntries,
  type Party,
  tradeEntries,
  yuan,
} from "../../test/builders/account-book.ts";
import { held, type YearBooks } from "../../test/builders/firm-books.ts";
import type { Random } from "../../test/builders/random.ts";

export interface CompanyStory {
  readonly holder: string;
  readonly number: string;
  readonly bank: string;
  readonly books: YearBooks;
  readonly seasons?: readonly number[];
  readonly customers: readonly Party[];
  readonly salesMemos: readonly string[];
  readonly salesPerMonth: number;
  readonly suppliers: readonly Party[];
  readonly purchaseMemos: readonly string[];
  readonly purchasesPerMonth: number;
  /** Monthly rent, 元, paid on the 8th. */
  readonly rent?: { readonly landlord: Party; readonly monthly: number };
  /** Electricity of each month, 分, collected on the 12th. */
  readonly electricity?: { readonly company: Party; readonly charges: readonly number[] };
  /** Who is paid the small expenses. */
  readonly sundries: readonly Party[];
  readonly sundryMemos: readonly string[];
  readonly taxOffice: Party;
  readonly lender?: Party;
  /** Loan movements, 元: positive is money lent to the firm. */
  readonly loans?: readonly { readonly day: string; readonly amount: number }[];
  readonly owner: Party;
  /** Where other operating receipts came from; a subsidy of the county's finance office unless said. */
  readonly otherReceipts?: { readonly from: Party; readonly memo: string };
  /** Who is paid for equipment and other capital spending. */
  readonly capitalPayee?: Party;
  /** Cash in the drawer at the start and end of the year, 元: the part of 货币资金 that is not in the bank. */
  readonly drawer?: readonly [number, number];
}

/** Every line of the cash-flow statement becomes entries that add up to it, so bank, books and tax tell one story. */
export function companyAccount(random: Random, story: CompanyStory): AccountBook {
  const { books } = story;
  const { year } = books;
  const cash = (key: string) => books.cash[key] ?? 0;
  const seasons = story.seasons ?? evenYear;
  for (const line of ["salesReceipts", "purchasePayments", "payrollPayments", "taxPayments", "otherOperatingPayments"]) {
    if (cash(line) < 0) throw new RangeError(`${story.holder}: ${line} of ${year} is negative`);
  }
  const [drawerBefore, drawerAfter] = story.drawer ?? [0, 0];
  const entries: Entry[] = [
    ...tradeEntries(random, {
      year,
      months: byMonth(cash("salesReceipts"), seasons),
      parties: story.customers,
      memos: story.salesMemos,
      perMonth: story.salesPerMonth,
      days: [1, 27],
    }),
    ...tradeEntries(random, {
      year,
      months: byMonth(-cash("purchasePayments"), seasons),
      parties: story.suppliers,
      memos: story.purchaseMemos,
      perMonth: story.purchasesPerMonth,
      days: [6, 30],
    }),
    ...monthlyEntries({
      year,
      months: byMonth(-cash("payrollPayments"), twelve),
      day: 10,
      party: { name: "代发工资专户", account: "" },
      memo: "代发工资",
    }),
    ...monthlyEntries({ year, months: byMonth(-cash("taxPayments"), seasons), day: 15, party: story.taxOffice, memo: "实时缴税" }),
  ];
  let sundries = cash("otherOperatingPayments");
  if (story.rent) {
    const months = twelve.map(() => -yuan(story.rent?.monthly ?? 0));
    sundries += months.reduce((a, b) => a + b, 0);
    entries.push(...monthlyEntries({ year, months, day: 8, party: story.rent.landlord, memo: "房租" }));
  }
  if (story.electricity) {
    const charges = story.electricity.charges;
    sundries -= charges.reduce((a, b) => a + b, 0);
    entries.push(
      ...monthlyEntries({ year, months: charges.map((charge) => -charge), day: 12, party: story.electricity.company, memo: "电费" }),
    );
  }
  // Money taken to or from the drawer: what the bank saw is the statement's total less the change of cash in hand.
  sundries += yuan(drawerAfter) - yuan(drawerBefore);
  if (sundries < 0) throw new RangeError(`${story.holder}: rent and electricity exceed other operating payments by ${-sundries / 100}`);
  entries.push(
    ...tradeEntries(random, { year, months: byMonth(-sundries, twelve), parties: story.sundries, memos: story.sundryMemos, perMonth: 5 }),
  );
  if (cash("otherOperatingReceipts") > 0) {
    const { from, memo } = story.otherReceipts ?? { from: { name: "财政局国库支付中心", account: "" }, memo: "稳岗补贴 财政补助" };
    entries.push(entry(dayText(year, 6, 18), 39_000, cash("otherOperatingReceipts"), from, memo));
  }
  if (story.lender) {
    const months = byMonth(-cash("interestPayments"), twelve);
    entries.push(...monthlyEntries({ year, months, day: 21, party: story.lender, memo: "贷款还息" }));
    const lent = (story.loans ?? []).reduce((total, loan) => total + yuan(loan.amount), 0);
    if (lent !== cash("borrowingReceipts") - cash("principalRepayments"))
      throw new RangeError(`${story.holder}: loan entries differ from the books`);
    for (const loan of story.loans ?? [])
      entries.push(
        entry(loan.day, loan.amount > 0 ? 37_800 : 32_400, yuan(loan.amount), story.lender, loan.amount > 0 ? "贷款发放" : "归还贷款本金"),
      );
  }
  if (cash("capitalExpenditure") > 0)
    entries.push(
      entry(
        dayText(year, 7, 16),
        40_100,
        -cash("capitalExpenditure"),
        story.capitalPayee ?? { name: "东岭通用机械销售有限公司", account: "8010000000330012" },
        "购设备款",
      ),
    );
  if (cash("profitPayments") > 0) {
    const halves = byMonth(-cash("profitPayments"), [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
    entries.push(...monthlyEntries({ year, months: halves, day: 26, party: story.owner, memo: "利润分配" }));
  }
  if (cash("capitalReceipts") > 0) entries.push(entry(dayText(year, 3, 5), 40_500, cash("capitalReceipts"), story.owner, "投资款"));
  const book = accountBook({
    holder: story.holder,
    number: story.number,
    bank: story.bank,
    opening: held(books.opening, "cash") - yuan(drawerBefore),
    entries,
  });
  const end = book.balances[book.balances.length - 1];
  if (end !== held(books.closing, "cash") - yuan(drawerAfter))
    throw new RangeError(`${story.holder}: the account ends at ${end}, the books at ${held(books.closing, "cash")}`);
  return book;
}

const twelve: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/** Names into parties with account numbers that belong to no bank. */
export function parties(names: readonly string[], stem: number): Party[] {
  return names.map((name, index) => ({
    name,
    account: `80100000${String(stem).padStart(4, "0")}${String(index + 11).padStart(4, "0")}`,
    weight: 1 + ((index * 7) % 5) / 2,
  }));
}
