/** What is done to the statements and to the equity test: one disguise each. */
import { byMonth, yuan } from "../../builders/account-book.ts";
import { cashLines, held, withTotals, type YearBooks } from "../../builders/firm-books.ts";
import { xlsxOf } from "../../builders/paper-bytes.ts";
import type { PaperCase } from "../../../scripts/papers/paper-case.ts";
import { everything, reports, statement, trader, vat, year2025 } from "../habits/trader.ts";
import { boast, made } from "./boaster.ts";

/** Closing cash of the cash-flow statement is 33 万 above the balance sheet's. */
function cashDiffers(): PaperCase {
  const one = trader(41_014);
  const alter = (books: YearBooks): YearBooks => ({
    ...books,
    cash: cashLines({ ...books.cash, otherOperatingReceipts: (books.cash["otherOperatingReceipts"] ?? 0) + yuan(330_000) }),
  });
  return made(
    "cash-flow statement ends elsewhere",
    "closing cash differs from the balance sheet by 33 万",
    one,
    everything(one, { alter }),
  );
}

/** Sales that nobody paid: 30 % more revenue, all of it in receivables, in books that tie. */
function unpaidSales(): PaperCase {
  const one = trader(41_015, {
    caseFile: { declared: boast },
    plan: {
      years: [
        {
          ...year2025,
          year: 2024,
          revenue: 7_180_000,
          cost: 5_840_000,
          closing: {
            accountsReceivable: 584_000,
            inventory: 512_000,
            accountsPayable: 403_000,
            taxesPayable: 14_200,
            payrollPayable: 26_000,
          },
        },
        { ...year2025, revenue: 9_830_000, cost: 6_152_000, closing: { ...year2025.closing, accountsReceivable: 3_176_000 } },
      ],
    },
  });
  const truth = byMonth(756_000_000);
  return made("sales nobody paid for", "the boast is booked as receivables, tax knows the truth", one, [
    ...reports(one),
    ...vat(one, truth),
    ...statement(one, { cushion: 300_000 }),
  ]);
}

/** A shortfall of 120 万 that AC-08 would find, entered as a loss of value that nobody can show. */
function valuedDown(): PaperCase {
  const one = trader(41_016, {
    caseFile: {
      equityTest: {
        opening: "1500000.00",
        profit: "2100000.00",
        injected: "200000.00",
        withdrawn: "600000.00",
        appreciation: "-1200000.00",
        depreciation: "100000.00",
        actual: "1900000.00",
      },
    },
  });
  return made("equity gap called a loss of value", "a shortfall of 120 万 entered as negative appreciation", one, everything(one));
}

/** A shortfall in the books filled by revaluing equipment into capital reserve. */
function revaluedBooks(): PaperCase {
  const one = trader(41_017);
  const alter = (books: YearBooks): YearBooks => {
    const { closing } = books;
    if (books.year !== 2025) return books;
    const up = yuan(900_000);
    const totals = withTotals({
      ...closing,
      fixedAssetsCost: held(closing, "fixedAssetsCost") + up,
      paidInCapital: held(closing, "paidInCapital") + up,
    });
    return { ...books, closing: totals };
  };
  return made("equipment revalued in the books", "capital grows by 90 万 and nobody paid it in", one, everything(one, { alter }));
}

/** Three lines of the balance sheet typed in 万 on a sheet in 元. */
function mixedUnits(): PaperCase {
  const one = trader(41_018);
  const grids = one.firm.statements();
  const bent = grids.map((grid) =>
    grid.name === "资产负债表"
      ? {
          ...grid,
          rows: grid.rows.map((row) =>
            String(row[0]).includes("应收账款") || String(row[0]).includes("存货")
              ? row.map((cell, column) => (typeof cell === "number" && column >= 2 && column <= 3 ? Math.round(cell / 100) / 100 : cell))
              : row,
          ),
        }
      : grid,
  );
  return made("two units on one sheet", "receivables and stock typed in 万 on a sheet in 元", one, [
    { path: "2025年报表.xlsx", bytes: xlsxOf(bent) },
    ...vat(one),
    ...statement(one),
  ]);
}

/** The income statement's figures are ten thousand times too small for the unit it prints. */
function wrongUnit(): PaperCase {
  const one = trader(41_019);
  const grids = one.firm
    .statements({ style: { unit: "万元" } })
    .map((grid) =>
      grid.name === "利润表"
        ? { ...grid, rows: grid.rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("万元", "元") : cell))) }
        : grid,
    );
  return made("one sheet says the wrong unit", "an income statement in 万元 that says 元", one, [
    { path: "2025年报表.xlsx", bytes: xlsxOf(grids) },
    ...vat(one),
    ...statement(one),
  ]);
}

export const bookDisguises: readonly (() => PaperCase)[] = [cashDiffers, unpaidSales, valuedDown, revaluedBooks, mixedUnits, wrongUnit];
