/**
 * 流水明细 over 100,000 and 1,000,000 rows: putting the columns together (netting included), then filters, groups, an order and a window.
 * The peer of a filter is the straightforward one, row by row over the words themselves, warmed and timed in the same run. Medians of wall time:
 * each is one answer of the desk worker, to be compared with a frame of 16.7 ms.
 * Run alone: `npx tsx scripts/bench/rows.ts` prints one JSON line a row of the table.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CaseRows } from "../../src/app/desk/rows/row-desk.ts";
import { everyRow, type RowFilter, type RowSort } from "../../src/app/desk/rows/types.ts";
import { matchText } from "../../src/domain/kernel/plain-text.ts";
import { manyRows, statementPaper } from "../../test/builders/statement-rows.ts";

export interface RowsMeasure {
  readonly work: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
}

const byDate: RowSort = { by: "date", isDescending: false };
const top = { first: 0, count: 200 };

function median(runs: number, work: (run: number) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    work(run);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(runs / 2)] ?? 0) * 10) / 10;
}

export function measureRows(sizes: readonly number[] = [100_000, 1_000_000], runs = 15): RowsMeasure[] {
  return sizes.flatMap((size) => {
    const paper = statementPaper("rows", manyRows(size));
    const began = performance.now();
    const rows = new CaseRows([paper], {});
    const built = Math.round(performance.now() - began);
    const firstPass = median(1, () => rows.query(everyRow, byDate, top));
    // Another word each time: an answer kept from the last call would time nothing.
    const filter = (run: number): RowFilter => ({ ...everyRow, text: `客户${run}`, direction: "in", from: 2_000 + run, to: 800_000 });
    const word = median(runs, (run) => rows.query(filter(run), byDate, top));
    const sums = median(runs, (run) => rows.query({ ...everyRow, from: run, direction: "in" }, byDate, top));
    const groups = (["month", "counterparty", "category"] as const).map((by) =>
      median(runs, (run) => rows.group({ ...everyRow, from: run }, by, top)),
    );
    const scroll = median(runs * 20, (run) => rows.query(everyRow, byDate, { first: (run * 7_919) % size, count: 100 }));
    const table = paper.contents[0]?.transactions;
    const peer = median(Math.min(runs, 5), (run) => {
      const asked = filter(run);
      let found = 0;
      for (let at = 0; at < (table?.rows ?? 0); at++) {
        const amount = table?.amount[at] ?? 0;
        const text = `${table?.counterparty.words[table.counterparty.codes[at] ?? 0]} ${table?.memo.words[table.memo.codes[at] ?? 0]}`;
        if (amount > 0 && amount >= (asked.from ?? 0) && amount <= (asked.to ?? 0) && matchText(text).toLowerCase().includes(asked.text))
          found++;
      }
      return found;
    });
    const n = size.toLocaleString("en");
    const row = (work: string, ours: string, other = "", ratio = "", target = "reported"): RowsMeasure => ({
      work: `rows: ${n}, ${work}`,
      ours,
      peer: other,
      ratio,
      target,
    });
    const target = size > 100_000 ? "reported" : "≤ 16.7 ms";
    return [
      row("first pass: columns, netting; order and sums", `${built} + ${firstPass} ms`),
      row(
        "filter by word, direction and amount",
        `${word} ms`,
        `words of each row: ${peer} ms`,
        String(Math.round((word / peer) * 1000) / 1000),
        target,
      ),
      row("filter that keeps most rows, with sums", `${sums} ms`, "", "", target),
      row("group by month / counterparty / category", `${groups.join(" / ")} ms`, "", "", target),
      row("a window while scrolling", `${scroll} ms`, "", "", target),
    ];
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const row of measureRows()) console.log(JSON.stringify(row));
