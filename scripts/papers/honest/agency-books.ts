/**
 * Honest: a packaging trader whose books are kept by an agency. The identities hold, but the cash-flow statement is a plug: sales receipts
 * are copied from turnover with tax, and the difference is put into 其他与经营活动有关的现金. Numbers as text, in 元, zero printed as "-".
 */
import { ruralOldXls } from "../../../test/builders/bank-layouts.ts";
import { cashLines, held, type YearBooks } from "../../../test/builders/firm-books.ts";
import { xlsOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import type { PaperCase } from "../paper-case.ts";
import { tradingCompany } from "../trading-company.ts";

const company = "望禾县聚源包装材料有限公司";
const taxId = "91000000MA0JY01029";
const account = "80100000000102001188";
const bank = "望禾农村商业银行";

/** Receipts off by an eighth, all of it taken back in other payments: operating cash flow and closing cash stay true. */
function plugged(books: YearBooks): YearBooks {
  const receipts = held(books.cash, "salesReceipts");
  const copied = Math.round(receipts * 1.125);
  return {
    ...books,
    cash: cashLines({
      ...books.cash,
      salesReceipts: copied,
      otherOperatingPayments: held(books.cash, "otherOperatingPayments") + copied - receipts,
    }),
  };
}

export function agencyBooks(): PaperCase {
  const firm = tradingCompany({
    seed: 30_102,
    company,
    taxId,
    county: "望禾县",
    owner: { name: "阎立国", account: "6210000000000102017" },
    account,
    bank,
    opening: {
      cash: 386_000,
      accountsReceivable: 612_000,
      inventory: 438_000,
      accountsPayable: 355_000,
      taxesPayable: 12_400,
      payrollPayable: 21_500,
      otherPayables: 180_000,
      fixedAssetsCost: 246_000,
      accumulatedDepreciation: 97_000,
      paidInCapital: 500_000,
    },
    years: [
      {
        year: 2024,
        revenue: 5_830_000,
        cost: 4_870_000,
        payroll: 264_000,
        surcharges: 11_800,
        selling: 186_000,
        administrative: 132_000,
        depreciation: 31_000,
        interest: 0,
        incomeTax: 16_760,
        closing: {
          accountsReceivable: 634_000,
          inventory: 452_000,
          accountsPayable: 363_000,
          taxesPayable: 12_900,
          payrollPayable: 22_000,
          otherPayables: 180_000,
        },
        distributed: 200_000,
      },
      {
        year: 2025,
        revenue: 6_120_000,
        cost: 5_105_000,
        payroll: 276_000,
        surcharges: 12_400,
        selling: 197_000,
        administrative: 138_000,
        depreciation: 32_000,
        interest: 0,
        incomeTax: 17_980,
        closing: {
          accountsReceivable: 668_000,
          inventory: 471_000,
          accountsPayable: 378_000,
          taxesPayable: 13_300,
          payrollPayable: 23_000,
          otherPayables: 180_000,
        },
        distributed: 200_000,
      },
    ],
    vat: { output: 0.13, input: 0.13 },
    exact: ["otherPayables"],
    seasons: [7.9, 4.6, 8.2, 8.4, 8.6, 8.5, 8.3, 8.7, 9.6, 9.4, 9.1, 8.7],
    customers: ["望禾县味佳食品厂", "河湾乳业有限公司", "鲜果电商服务部", "禾丰米业有限公司", "望禾县邮政分公司", "佳美服饰"],
    suppliers: ["江沅纸业有限公司", "东岭塑胶包装厂", "永丰瓦楞纸板厂"],
    salesMemos: ["货款", "纸箱款", "包装款"],
    salesPerMonth: 16,
    purchasesPerMonth: 6,
    rent: { landlord: "望禾县工业园开发公司", monthly: 7_200 },
  });
  const style = { cells: "text", zero: "dash" } as const;
  return {
    name: "honest-agency-books",
    about: "honest trader, agency-made cash-flow statement",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "wholesale",
        region: "望禾县",
        creditCode: taxId,
        yearsInTrade: 5,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "500000.00", months: 12, purpose: "采购原纸", product: "credit", annualRate: 0.06 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "6120000.00", taxIncluded: false }] },
      accounts: [
        { owner: company, number: account, bank, relation: "borrower" },
        { owner: "阎立国", number: "6210000000000102017", relation: "owner" },
      ],
    },
    papers: [
      { path: "2024年年报.xls", bytes: xlsOf(firm.statements({ year: 2024, style, alter: plugged })) },
      { path: "2025年年报.xls", bytes: xlsOf(firm.statements({ style, alter: plugged })) },
      { path: "增值税申报表2025.xlsx", bytes: xlsxOf(firm.vatReturns()) },
      { path: "对公账户明细2025.xls", bytes: ruralOldXls(firm.account(), "0102001") },
    ],
  };
}
