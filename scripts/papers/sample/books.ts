/** The sample borrower's books: 2024 is true, 2025 is what the owner wants the bank to see. */
import { wan } from "../../../test/builders/account-book.ts";
import { cashLines, held, type YearBooks } from "../../../test/builders/firm-books.ts";
import { tradingCompany } from "../trading-company.ts";
import { bank, company, firmNumber, owner, ownerNumber, taxId, year } from "./facts.ts";

/** The books as handed over: the cash-flow statement ends 15 万 too high. */
export function bent(books: YearBooks): YearBooks {
  return { ...books, cash: cashLines({ ...books.cash, salesReceipts: held(books.cash, "salesReceipts") + wan(15) }) };
}

export const sampleBooks = tradingCompany({
  seed: 2_029,
  company,
  taxId,
  county: "青檀县",
  owner: { name: owner, account: ownerNumber },
  account: firmNumber,
  bank,
  opening: {
    cash: 412_000,
    accountsReceivable: 905_000,
    inventory: 590_000,
    accountsPayable: 468_000,
    otherReceivables: 190_000,
    taxesPayable: 26_000,
    payrollPayable: 63_800,
    fixedAssetsCost: 1_960_000,
    accumulatedDepreciation: 742_000,
    shortTermBorrowings: 1_000_000,
    paidInCapital: 1_200_000,
  },
  years: [
    {
      year: 2024,
      revenue: 5_980_000,
      cost: 4_490_000,
      payroll: 318_000,
      productionPayroll: 489_000,
      surcharges: 21_500,
      selling: 176_000,
      administrative: 232_000,
      depreciation: 148_000,
      interest: 56_000,
      incomeTax: 26_900,
      closing: {
        accountsReceivable: 960_000,
        inventory: 620_000,
        accountsPayable: 485_000,
        otherReceivables: 200_000,
        taxesPayable: 27_000,
        payrollPayable: 63_800,
      },
      distributed: 300_000,
      capitalExpenditure: 180_000,
      borrowed: 1_000_000,
      repaid: 1_000_000,
    },
    {
      year,
      revenue: 8_600_000,
      cost: 6_107_000,
      payroll: 326_000,
      productionPayroll: 511_000,
      surcharges: 29_800,
      selling: 232_000,
      administrative: 296_000,
      depreciation: 152_000,
      interest: 58_000,
      incomeTax: 69_960,
      closing: {
        accountsReceivable: 1_080_000,
        inventory: 1_460_000,
        accountsPayable: 560_000,
        otherReceivables: 1_750_000,
        taxesPayable: 31_000,
        payrollPayable: 63_800,
        otherPayables: 400_000,
      },
      distributed: 150_000,
      borrowed: 1_500_000,
      repaid: 1_000_000,
    },
  ],
  vat: { output: 0.13, input: 0.13 },
  exact: ["otherReceivables"],
  customers: ["江城五金机电城永兴商行"],
  suppliers: ["江沅带钢加工配送中心"],
});
