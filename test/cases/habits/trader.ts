/** A plain honest trader to hang one habit on: two years of books, a bank account, VAT returns and a power bill that tell one story. */
import { type AccountBook, accountBook, type Entry, yuan } from "../../builders/account-book.ts";
import { ruralNewXlsx } from "../../builders/bank-layouts.ts";
import { type Closing, held, type Opening, type YearBooks, type YearPlan } from "../../builders/firm-books.ts";
import { htmlTableOf, xlsxOf } from "../../builders/paper-bytes.ts";
import { splitByWeight } from "../../builders/random.ts";
import { electricityGrid, type MeterMonth } from "../../builders/record-papers.ts";
import type { FormStyle } from "../../builders/statement-forms.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import { type Company, type CompanyPlan, tradingCompany } from "../../../scripts/papers/trading-company.ts";
import type { CaseFile } from "../../../src/domain/case/case-file.ts";

export const company = "禾田县广顺五金有限公司";
export const owner = "卢广顺";
export const ownerCard = "6210000000000309017";
export const account = "80100000000309001188";
export const bank = "禾田农村商业银行";

const closing2024: Closing = {
  accountsReceivable: 584_000,
  inventory: 512_000,
  accountsPayable: 403_000,
  taxesPayable: 14_200,
  payrollPayable: 26_000,
};
const closing2025: Closing = {
  accountsReceivable: 611_000,
  inventory: 538_000,
  accountsPayable: 421_000,
  taxesPayable: 14_900,
  payrollPayable: 27_500,
};

export const opening: Opening = {
  cash: 418_000,
  accountsReceivable: 562_000,
  inventory: 498_000,
  accountsPayable: 391_000,
  taxesPayable: 13_600,
  payrollPayable: 25_000,
  fixedAssetsCost: 420_000,
  accumulatedDepreciation: 163_000,
  paidInCapital: 600_000,
};

export const year2024: YearPlan = {
  year: 2024,
  revenue: 7_180_000,
  cost: 5_840_000,
  payroll: 312_000,
  surcharges: 14_600,
  selling: 214_000,
  administrative: 148_000,
  depreciation: 42_000,
  interest: 0,
  incomeTax: 30_400,
  closing: closing2024,
  distributed: 400_000,
};

export const year2025: YearPlan = {
  ...year2024,
  year: 2025,
  revenue: 7_560_000,
  cost: 6_152_000,
  payroll: 328_000,
  surcharges: 15_300,
  selling: 226_000,
  administrative: 155_000,
  incomeTax: 31_700,
  closing: closing2025,
};

export interface TraderOptions {
  readonly plan?: Partial<CompanyPlan>;
  readonly caseFile?: CaseFile;
  readonly borrower?: CaseFile["borrower"];
}

export interface Trader {
  readonly firm: Company;
  readonly caseFile: CaseFile;
}

export function trader(seed: number, { plan = {}, caseFile = {}, borrower = {} }: TraderOptions = {}): Trader {
  const firm = tradingCompany({
    seed,
    company,
    taxId: "91000000MA0HT0309Q",
    county: "禾田县",
    owner: { name: owner, account: ownerCard },
    account,
    bank,
    opening,
    years: [year2024, year2025],
    vat: { output: 0.13, input: 0.13 },
    customers: ["禾田县第二建筑公司", "江岸机械厂", "安顺物业服务部", "东桥镇农机站", "利民五金店", "宏昌钢构有限公司"],
    suppliers: ["江城标准件有限公司", "永固工具制造厂", "南方五金批发部", "恒兴电动工具经营部"],
    rent: { landlord: "禾田县物资公司", monthly: 6_500 },
    ...plan,
  });
  const revenue = firm.last.year === 2025 ? held(firm.last.income, "operatingRevenue") : 0;
  return {
    firm,
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "wholesale",
        region: "禾田县",
        yearsInTrade: 6,
        vat: { kind: "general", rate: 0.13 },
        ...borrower,
      },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: (Math.round(revenue / 1_000_000) * 10_000).toFixed(2), taxIncluded: false }] },
      accounts: [{ owner: company, number: account, bank, relation: "borrower" }],
      ...caseFile,
    },
  };
}

export interface PaperOptions {
  readonly style?: Partial<FormStyle>;
  readonly alter?: (books: YearBooks) => YearBooks;
  readonly entries?: (entries: readonly Entry[]) => readonly Entry[];
  /** Money in the account before the first entry on top of the books' own, 元: room for what a changed order needs. */
  readonly cushion?: number;
}

export const reports = ({ firm }: Trader, { style = {}, alter = (books) => books }: PaperOptions = {}): PaperCase["papers"] =>
  firm.books.map(({ year }) => ({ path: `${year}年报表.xlsx`, bytes: xlsxOf(firm.statements({ year, style, alter })) }));

export const vat = ({ firm }: Trader, sales?: readonly number[]): PaperCase["papers"] => [
  { path: "增值税2025.xlsx", bytes: xlsxOf(firm.vatReturns(sales)) },
];

export function account2025({ firm }: Trader, { entries = (all) => all, cushion = 0 }: PaperOptions = {}): AccountBook {
  const book = firm.account();
  return accountBook({ ...book, opening: book.opening + yuan(cushion), entries: entries(book.entries) });
}

export const statement = (one: Trader, options: PaperOptions = {}): PaperCase["papers"] => [
  { path: "对公流水2025.xlsx", bytes: ruralNewXlsx(account2025(one, options), bank) },
];

/** Power that follows sales month by month, over two years. */
export function meter({ firm }: Trader, perThousand = 6): MeterMonth[] {
  return firm.books.flatMap(({ year, income }) => {
    const use = splitByWeight(Math.round((held(income, "operatingRevenue") / 100_000) * perThousand), firm.sales);
    return use.map((kwh, index) => ({ year, month: index + 1, use: kwh }));
  });
}

export const powerBill = (months: readonly MeterMonth[], name = company): PaperCase["papers"] => [
  { path: "电费清单.xls", bytes: htmlTableOf("电费清单", electricityGrid({ name, number: "0309110022" }, months, 0.74)) },
];

export const everything = (one: Trader, options: PaperOptions = {}): PaperCase["papers"] => [
  ...reports(one, options),
  ...vat(one),
  ...statement(one, options),
];
