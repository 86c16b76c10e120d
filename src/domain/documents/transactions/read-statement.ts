/** Rows of a planned statement into columns. Nothing is repaired: what cannot be read is NaN or NO_DAY with a problem at its cell. */
import type { Preamble } from "./preamble.ts";
import { columnLetters } from "../../kernel/evidence.ts";
import { type Book, CellKind, cellText, lineOf, type Sheet } from "../book.ts";
import type { IgnoredRow, ParseContext, Recognition, SheetContent, TransactionTable } from "../document.ts";
import { checkStatement, monthsCovered } from "./check-statement.ts";
import { amountInCell, BLANK } from "./cell-amount.ts";
import { DayReader, type DayReading, timeInCell } from "./cell-day.ts";
import { directionFlow } from "./direction.ts";
import { readFooter } from "./footer.ts";
import type { SignConvention, StatementSection } from "./layout.ts";
import type { StatementPlan } from "./plan.ts";
import { ProblemList } from "./problem-list.ts";
import { lookAtRow, reasonAbove } from "./row-kind.ts";
import { RowWords } from "./row-words.ts";
import { Side, settleFlow, signProvenByBalance } from "./settle-flow.ts";
import { readRefundNote, readStatus, type StatusReading } from "./status.ts";
import { TransactionTableBuilder } from "./table-builder.ts";

export function readStatement(sheet: Sheet, plan: StatementPlan, recognition: Recognition, context: ParseContext): SheetContent {
  const reader = new StatementReader(sheet, plan, context.book);
  const { table, ignored, problems } = reader.read();
  return {
    recognition,
    unit: "元",
    periods: monthsCovered(table),
    facts: [],
    transactions: table,
    records: null,
    tally: { read: sheet.rows, mapped: table.rows, ignored },
    problems: problems.all(),
  };
}

class StatementReader {
  private readonly sheet: Sheet;
  private readonly plan: StatementPlan;
  private readonly book: Book;
  private readonly problems = new ProblemList();
  private readonly ignored: IgnoredRow[] = [];
  private readonly table: TransactionTableBuilder;
  private readonly side: Int8Array;
  private readonly isVoid: Uint8Array;
  private readonly words: RowWords;
  private readonly days: DayReader;
  private readonly statuses = new Map<number, StatusReading>();
  /** Dates without a year under a title without one. */
  private yearless: { readonly first: { readonly at: string; readonly raw: string }; readonly count: number } | null = null;
  private section: StatementSection | null = null;
  private readonly stated: Preamble["stated"];

  constructor(sheet: Sheet, plan: StatementPlan, book: Book) {
    this.sheet = sheet;
    this.plan = plan;
    this.book = book;
    const capacity = sheet.rows - plan.headerRow - 1;
    this.table = new TransactionTableBuilder(capacity);
    this.side = new Int8Array(capacity);
    this.isVoid = new Uint8Array(capacity);
    this.words = new RowWords(sheet, book, plan, this.table);
    this.days = new DayReader(book, { order: plan.dateOrder ?? "YMD", end: plan.preamble.end });
    this.stated = { ...plan.preamble.stated };
  }

  read(): { table: TransactionTable; ignored: IgnoredRow[]; problems: ProblemList } {
    const { sheet, plan } = this;
    for (let row = 0; row < plan.headerRow; row++) this.ignore(row, reasonAbove(sheet, this.book, row));
    if (plan.headerRow >= 0) this.ignore(plan.headerRow, "header");
    if (plan.dateOrder === null) this.problems.add("date-order-unclear", "error", this.at(plan.headerRow + 1, plan.columns.date[0] ?? 0));
    for (let row = plan.headerRow + 1; row < sheet.rows; row++) this.readRow(row);
    // One title lacks the year, not a hundred rows: said once, with the first place and how many.
    if (this.yearless) {
      const { first, count } = this.yearless;
      this.problems.add("year-not-stated", "error", first.at, { raw: first.raw, count });
    }
    const sign = this.settle();
    const letters = columnLetters(plan.columns.inflow[0] ?? plan.columns.amount[0] ?? 0);
    const table = this.table.build({ sheet: sheet.name, amountColumn: letters, holder: this.words.holder, stated: this.stated });
    this.words.reportDestroyed(this.problems);
    checkStatement(table, { isCardStatement: sign === "out-positive", canTestBalance: sign !== null }, sheet.name, this.problems);
    return { table, ignored: this.ignored, problems: this.problems };
  }

  private readRow(row: number): void {
    const { columns } = this.plan;
    let found: DayReading = this.days.read(this.sheet.columns[columns.date[0] ?? -1], row);
    let dayColumn = columns.date[0] ?? -1;
    if (found === "blank" && columns.postingDate.length > 0) {
      found = this.days.read(this.sheet.columns[columns.postingDate[0] ?? -1], row);
      if (found !== "blank") dayColumn = columns.postingDate[0] ?? -1;
    }
    const money = this.readMoney(row);
    if (typeof found === "string" || money.amount === BLANK) {
      const look = lookAtRow(this.sheet, this.book, this.plan, row);
      const section = this.plan.layout.sections?.find(({ heading }) => heading.test(this.rowText(row)));
      if (section && look.filled <= 3) this.section = section;
      // A row with its day stands for itself whatever its first word is: 合计 in a memo is no total.
      const reason =
        section && look.filled <= 3
          ? "section"
          : typeof found !== "string" && look.reason !== "carried-balance"
            ? null
            : (look.reason ?? this.weigh(found, money.amount, look));
      if (reason !== null) {
        if (reason === "total" || reason === "footer")
          readFooter(this.rowText(row), { inflow: this.printedIn("inflow", row), outflow: this.printedIn("outflow", row) }, this.stated);
        this.ignore(row, reason);
        return;
      }
    }
    this.map(row, found, dayColumn, money);
  }

  /** A row of no known kind: enough of it filled means it is data that cannot be read, which must be shown. */
  private weigh(found: DayReading, amount: number, look: { filled: number; hasDigit: boolean }): "note" | "total" | "header" | null {
    if (Number.isFinite(amount)) return look.filled >= 3 ? null : found === "blank" ? "total" : null;
    if (!look.hasDigit) return look.filled >= 4 ? "header" : "note";
    const width = this.plan.labels.filter((label) => label !== "").length;
    return look.filled >= 4 && look.filled * 2 >= width && found !== "blank" ? null : "note";
  }

  /** The printed amount, the column it stands in and the side its column or word names. */
  private readMoney(row: number): { amount: number; column: number; side: Side; raw: string } {
    const { columns, sign } = this.plan;
    if (sign === "two-columns") {
      const [inColumn, outColumn] = [columns.inflow[0] ?? -1, columns.outflow[0] ?? -1];
      const inflow = amountInCell(this.sheet.columns[inColumn], row, this.book);
      const outflow = amountInCell(this.sheet.columns[outColumn], row, this.book);
      if (Number.isNaN(inflow) || (inflow !== BLANK && inflow !== 0 && (outflow === BLANK || outflow === 0)))
        return { amount: inflow, column: inColumn, side: Side.in, raw: "" };
      if (outflow !== BLANK && (inflow === BLANK || inflow === 0)) return { amount: outflow, column: outColumn, side: Side.out, raw: "" };
      if (inflow === BLANK || inflow === 0) return { amount: inflow, column: inColumn, side: Side.in, raw: "" };
      return { amount: Number.NaN, column: inColumn, side: Side.unknown, raw: "both" };
    }
    const column = columns.amount[0] ?? -1;
    const amount = amountInCell(this.sheet.columns[column], row, this.book);
    if (this.section) return { amount, column, side: this.section.flow, raw: "" };
    if (sign !== "direction-column") return { amount, column, side: Side.signed, raw: "" };
    const raw = this.words.text(columns.direction[0] ?? -1, row);
    return { amount, column, side: this.plan.layout.directionWords?.[raw] ?? directionFlow(raw) ?? Side.unknown, raw };
  }

  private printedIn(field: "inflow" | "outflow", row: number): number | null {
    const found = amountInCell(this.sheet.columns[this.plan.columns[field][0] ?? -1], row, this.book);
    return Number.isFinite(found) ? found : null;
  }

  private map(row: number, found: DayReading, dayColumn: number, money: { amount: number; column: number; side: Side; raw: string }): void {
    const { table, plan } = this;
    const at = table.rows++;
    table.line[at] = lineOf(this.sheet, row);
    if (typeof found === "string") this.reportDay(row, found, dayColumn);
    else {
      table.day[at] = found.day;
      table.second[at] = found.second;
    }
    const time = plan.columns.time[0];
    if (time !== undefined && table.second[at] === -1) table.second[at] = timeInCell(this.sheet.columns[time], row, this.book);
    this.words.read(row, at);
    this.side[at] = money.side;
    table.amount[at] = this.amountOf(row, at, money);
    if (money.side === Side.unknown && money.raw !== "both")
      this.problems.add("direction-unknown", "warning", this.at(row, plan.columns.direction[0] ?? 0), { raw: money.raw });
    const balance = amountInCell(this.sheet.columns[plan.columns.balance[0] ?? -1], row, this.book);
    if (Number.isFinite(balance)) table.balance[at] = balance;
    else if (Number.isNaN(balance))
      this.problems.add("unreadable-balance", "warning", this.at(row, plan.columns.balance[0] ?? 0), {
        raw: this.cell(row, plan.columns.balance[0] ?? 0),
      });
  }

  /** The amount less what was paid back; NaN with a problem when it cannot be read. */
  private amountOf(row: number, at: number, money: { amount: number; column: number; side: Side; raw: string }): number {
    const status = this.statusOf(at);
    if (status.effect === "void" || (status.effect === "unless-in" && money.side === Side.in)) this.isVoid[at] = 1;
    // A wallet deducts refunds in the original row (measured on JD's own totals); the refund's own row would count twice.
    if (this.plan.layout.kind === "wallet-statement" && /退款$/.test(this.table.type.word(at).split(" · ")[0] ?? "")) this.isVoid[at] = 1;
    const place = this.at(row, money.column);
    if (Number.isFinite(money.amount)) return this.lessRefund(money.amount, status.refunded, at, place, this.cell(row, money.column));
    if (money.raw === "both") this.problems.add("both-in-and-out", "error", place);
    else if (money.amount === BLANK) this.problems.add("amount-missing", "error", place);
    else {
      const raw = this.cell(row, money.column);
      const note = readRefundNote(raw);
      if (note !== null) return this.lessRefund(note.amount, note.refunded, at, place, raw);
      this.problems.add("unreadable-amount", "error", place, { raw });
    }
    return Number.NaN;
  }

  private lessRefund(amount: number, refunded: number | null, at: number, place: string, raw: string): number {
    if (refunded === null || refunded === 0) return amount;
    if (refunded > Math.abs(amount)) {
      this.problems.add("refund-larger-than-amount", "error", place, { raw, refunded: refunded / 100 });
      return Number.NaN;
    }
    this.problems.add("amount-with-refund", "info", place, { raw, refunded: refunded / 100 });
    if (refunded === Math.abs(amount)) {
      this.isVoid[at] = 1; // fully paid back: the row keeps its amount and moves nothing
      return amount;
    }
    return amount - Math.sign(amount) * refunded;
  }

  private statusOf(at: number): StatusReading {
    const word = this.table.status.word(at);
    const code = this.table.status.code(word);
    const known = this.statuses.get(code) ?? readStatus(word);
    this.statuses.set(code, known);
    return known;
  }

  /** Signs and flows once all rows are in; a sign nobody states is asked of the balance, then of the officer. Null: not to be tested. */
  private settle(): SignConvention | null {
    const { table, plan } = this;
    const rows = { rows: table.rows, amount: table.amount, balance: table.balance, side: this.side, isVoid: this.isVoid, flow: table.flow };
    const sign = plan.sign ?? signProvenByBalance(rows);
    const hasSignedRows = this.side.subarray(0, table.rows).includes(Side.signed);
    if (sign === null && hasSignedRows) this.problems.add("sign-unclear", "error", this.at(plan.headerRow, plan.columns.amount[0] ?? 0));
    settleFlow(rows, sign);
    if (hasSignedRows || signProvenByBalance(rows) !== "out-positive") return sign;
    // The words say one way, every balance the other: a firm's own books (借 is in there), not a bank's. Nothing is totalled until asked.
    this.problems.add(
      "direction-contradicts-balance",
      "error",
      this.at(plan.headerRow, plan.columns.direction[0] ?? plan.columns.inflow[0] ?? 0),
    );
    table.flow.fill(0);
    return null;
  }

  private reportDay(row: number, found: "blank" | "unreadable" | "no-year", column: number): void {
    const raw = this.cell(row, column);
    if (found === "no-year")
      this.yearless = { first: this.yearless?.first ?? { at: this.at(row, column), raw }, count: (this.yearless?.count ?? 0) + 1 };
    else if (this.plan.dateOrder !== null) this.problems.add("unreadable-date", "error", this.at(row, column), { raw });
  }

  private ignore(row: number, reason: string): void {
    this.ignored.push({ at: `${this.sheet.name}!${lineOf(this.sheet, row)}`, reason });
  }

  private at(row: number, column: number): string {
    return `${this.sheet.name}!${columnLetters(Math.max(column, 0))}${lineOf(this.sheet, Math.max(row, 0))}`;
  }

  private cell(row: number, column: number): string {
    const kind = this.sheet.columns[column]?.kinds[row];
    return kind === CellKind.formulaWithoutValue ? "=…" : cellText(this.book, this.sheet, row, column).trim();
  }

  private rowText(row: number): string {
    const texts: string[] = [];
    for (let column = 0; column < this.sheet.columns.length; column++) {
      const text = cellText(this.book, this.sheet, row, column).trim();
      if (text !== "") texts.push(text);
    }
    return texts.join(" ");
  }
}
