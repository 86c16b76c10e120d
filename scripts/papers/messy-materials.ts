/** What the messy papers are made of: one small firm's account and books, and the ways to spoil them. */
import * as XLSX from "@e965/xlsx";
import { accountBook, byMonth, evenYear, monthlyEntries, tradeEntries, wan, yuan } from "../../test/builders/account-book.ts";
import type { GridCell } from "../../test/builders/paper-bytes.ts";
import { seededRandom } from "../../test/builders/random.ts";
import { balanceSheetForm } from "../../test/builders/statement-forms.ts";
import { type WalletEntry, wechatCsv } from "../../test/builders/wallet-layouts.ts";
import { parties } from "./company-account.ts";
import { tradingCompany } from "./trading-company.ts";

export const company = "临溪县样例商贸有限公司";
const number = "80100000000099001122";

export function statement() {
  const random = seededRandom(99_001);
  return accountBook({
    holder: company,
    number,
    bank: "临溪农村商业银行",
    opening: yuan(83_450.12),
    entries: [
      ...tradeEntries(random, {
        year: 2025,
        months: byMonth(wan(96), evenYear).slice(0, 3),
        parties: parties(["城南五金店", "新民超市"], 991),
        memos: ["货款"],
        perMonth: 6,
      }),
      ...tradeEntries(random, {
        year: 2025,
        months: byMonth(-wan(80), evenYear).slice(0, 3),
        parties: parties(["江沅批发部"], 992),
        memos: ["进货款"],
        perMonth: 3,
        days: [15, 28],
      }),
      ...monthlyEntries({
        year: 2025,
        months: [-yuan(3_000), -yuan(3_000), -yuan(3_000)],
        day: 8,
        party: { name: "商业街管理处", account: "" },
        memo: "房租",
      }),
    ],
  });
}

export function books() {
  return tradingCompany({
    seed: 99_002,
    company,
    taxId: "91000000MA0YL00994",
    county: "临溪县",
    owner: { name: "苗新", account: "" },
    account: number,
    bank: "临溪农村商业银行",
    opening: {
      cash: 210_000,
      accountsReceivable: 90_000,
      inventory: 150_000,
      accountsPayable: 70_000,
      fixedAssetsCost: 80_000,
      accumulatedDepreciation: 20_000,
      paidInCapital: 200_000,
    },
    years: [
      {
        year: 2025,
        revenue: 960_000,
        cost: 780_000,
        payroll: 72_000,
        surcharges: 2_000,
        selling: 15_000,
        administrative: 20_000,
        depreciation: 12_000,
        interest: 0,
        incomeTax: 2_950,
        closing: { accountsReceivable: 95_000, inventory: 155_000, accountsPayable: 72_000 },
      },
    ],
    vat: { output: 0.01, input: 0 },
    customers: ["城南五金店"],
    suppliers: ["江沅批发部"],
  }).last;
}

export function wallet(): Uint8Array {
  const entries = Array.from(
    { length: 20 },
    (_, index): WalletEntry => ({
      day: `2025-0${1 + (index % 6)}-1${index % 9}`,
      second: 40_000 + index * 131,
      amount: 1_200 + index * 340,
      direction: "in",
      type: "二维码收款",
      counterparty: "*辉",
      goods: "收款方备注:二维码收款",
      method: "/",
      status: "已存入零钱",
    }),
  );
  return wechatCsv({ holder: "苗新", from: "2025-01-01", to: "2025-06-30", entries });
}

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + i * 2);
  return bytes;
}

/** A workbook locked by Excel's own password: an OLE file that holds EncryptedPackage and nothing readable. */
export function lockedWorkbook(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  const noise = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 167 + 13) & 0xff);
  XLSX.CFB.utils.cfb_add(file, "/EncryptionInfo", Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0));
  XLSX.CFB.utils.cfb_add(file, "/EncryptedPackage", noise);
  return Uint8Array.from(XLSX.CFB.write(file, { type: "array" }) as number[]);
}

export function withCell(rows: readonly (readonly GridCell[])[], row: number, column: number, value: GridCell): GridCell[][] {
  return rows.map((cells, index) => cells.map((cell, at) => (index === row && at === column ? value : cell)));
}

/** A workbook in which some totals are formulas nobody has computed. */
export function formulasWithoutValues(): Uint8Array {
  const form = balanceSheetForm(books(), { company });
  const sheet = XLSX.utils.aoa_to_sheet(form.rows.map((row) => [...row]));
  sheet["C20"] = { t: "n", f: "SUM(C6:C19)" };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, form.name);
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", compression: true }));
}
