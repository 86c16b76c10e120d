/** Pieces, tonnes and freight sent by month. Received goods and cancelled waybills are kept as rows and not counted. */
import type { PaperFact, ParseContext } from "../../document.ts";
import { type Problem, problem } from "../../../kernel/problem.ts";
import type { Period } from "../../../kernel/period.ts";
import type { ListMeaning } from "../../lists/list-family.ts";
import type { ListRows } from "../../lists/read-list.ts";
import { checkRows, headerOf, numberAt, rowPlace, wordAt } from "../../lists/row-checks.ts";
import { countFacts, groupRows, monthOfRow, type RowsByPeriod, sumFacts } from "../../lists/row-facts.ts";
import { sentRows } from "./direction.ts";

const CANCELLED = /作废|取消|退回|拒收|已退/;
/** No road vehicle weighs 200 tonnes and none weighs 200 kg: above, the list is in kg. */
const HEAVIEST_TONNES = 200;
/** A weighbridge reads to 10 or 20 kg; the printed deduction may be rounded once more. */
const WEIGHT_TOLERANCE = 0.02;

export function interpretWaybills(rows: ListRows, context: ParseContext): ListMeaning {
  const isWeighbridge = rows.layout.id === "weighbridge-list";
  const problems: Problem[] = [];
  const directions = sentRows(rows);
  if (directions.isAssumed && rows.table.rows > 0) problems.push(problem("waybill-direction-assumed", "warning", rows.sheet.name));
  const counts = (row: number): boolean => directions.isSent(row) && !CANCELLED.test(wordAt(rows, "status", row));
  const { groups, undated } = groupRows(rows.table.rows, counts, (row) => monthOf(rows, row));
  if (undated.length > 0)
    problems.push(problem("month-missing", "warning", rowPlace(rows, "date", undated[0] ?? 0), { count: undated.length }));
  const facts: PaperFact[] = countFacts(rows, context.document, "waybillCount", firstColumn(rows), groups);
  const take = (found: { facts: PaperFact[]; problems: Problem[] }): void => {
    facts.push(...found.facts);
    problems.push(...found.problems);
  };
  if (isWeighbridge) take(weighed(rows, context, groups, problems));
  else {
    if (rows.table.quantities["pieces"]) take(sumFacts(rows, context.document, "waybillPieces", "pieces", groups));
    else {
      facts.push(...countFacts(rows, context.document, "waybillPieces", "number", groups));
      if (groups.size > 0) problems.push(problem("pieces-counted-as-rows", "info", rows.sheet.name));
    }
    if (rows.table.quantities["weight"] && rows.isMeasured("weight"))
      take(sumFacts(rows, context.document, "waybillTonnes", "weight", groups));
    else if (rows.table.quantities["weight"]) problems.push(problem("weight-unit-unclear", "info", rows.sheet.name));
  }
  take(sumFacts(rows, context.document, "freightCharge", "charge", groups));
  return { facts, problems };
}

function weighed(
  rows: ListRows,
  context: ParseContext,
  groups: RowsByPeriod,
  problems: Problem[],
): { facts: PaperFact[]; problems: Problem[] } {
  const net = rows.table.quantities["net"];
  if (!net) return { facts: [], problems: [] };
  const largest = net.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, value)), 0);
  // The column says nothing of its unit: a lorry's weight itself does.
  const factor = rows.isMeasured("net") || largest < HEAVIEST_TONNES ? 1 : 0.001;
  const tolerance = WEIGHT_TOLERANCE / factor;
  problems.push(
    ...checkRows(rows, {
      rule: `${headerOf(rows, "gross")} − ${headerOf(rows, "tare")} − ${headerOf(rows, "deduction") || "0"} = ${headerOf(rows, "net")}`,
      fieldId: "net",
      // A blank deduction is a lorry nothing was taken off; blank gross or tare is not known.
      expected: (row) => numberAt(rows, "gross", row) - numberAt(rows, "tare", row) - deductionOf(rows, row),
      printed: (row) => numberAt(rows, "net", row),
      tolerance: () => tolerance,
      show: (value) => String(Math.round(value * 1000) / 1000),
    }),
  );
  return sumFacts(rows, context.document, "waybillTonnes", "net", groups, factor === 1 ? net : net.map((value) => value * factor));
}

function deductionOf(rows: ListRows, row: number): number {
  const value = numberAt(rows, "deduction", row);
  return Number.isNaN(value) ? 0 : Math.abs(value);
}

function monthOf(rows: ListRows, row: number): Period | null {
  for (const fieldId of ["date", "grossTime", "tareTime"]) {
    const found = monthOfRow(rows.table.days[fieldId], row);
    if (found !== null) return found;
  }
  return null;
}

function firstColumn(rows: ListRows): string {
  return rows.header.columns.has("number") ? "number" : "plate";
}
