/**
 * Confirming what stands in a report, and ceasing to: a confirmation covers the words and the figures as they were shown, so it lapses
 * when either is another, and the notice says which figure went from what to what.
 */
import { shortHash } from "../../kernel/ids.ts";
import type { Confirmation, FigureChange, Lapse, SeenBlock, Signature } from "./additions.ts";
import { type EditorBlock, type EditorReport, inlineOf } from "./editor-document.ts";

/** Whether there is anything in a block to confirm by itself; tables are confirmed with the report. */
export function isConfirmable(block: EditorBlock): boolean {
  return block.type === "paragraph" && block.attrs.id !== "" && inlineOf(block).length > 0;
}

/** The confirmation of a block that holds now; null when there is none, or it was given for the other language. */
export function confirmationOf(report: EditorReport, block: string): Confirmation | null {
  return report.confirmations.find((one) => one.block === block && one.language === report.language) ?? null;
}

/** The same report when there is no such paragraph. */
export function confirmBlock(report: EditorReport, id: string, { by, at }: Signature): EditorReport {
  const block = report.doc.content.find((one) => one.attrs.id === id);
  if (block === undefined || !isConfirmable(block)) return report;
  return {
    ...report,
    confirmations: [...withoutBlock(report, id), { ...seenBlock(block), language: report.language, by, at }],
    lapses: report.lapses.filter((lapse) => lapse.block !== id),
  };
}

export function withdrawConfirmation(report: EditorReport, id: string): EditorReport {
  return { ...report, confirmations: withoutBlock(report, id), confirmation: null };
}

/** Confirms the report and each paragraph of it that nobody confirmed yet: should a figure change, the others stay confirmed. */
export function confirmReport(report: EditorReport, { by, at }: Signature): EditorReport {
  const { language } = report;
  const open = report.doc.content.filter((block) => isConfirmable(block) && confirmationOf(report, block.attrs.id) === null);
  const confirmed = open.map((block) => ({ ...seenBlock(block), language, by, at }));
  const isNew = new Set(confirmed.map((one) => one.block));
  return {
    ...report,
    confirmations: [...report.confirmations.filter((one) => !isNew.has(one.block)), ...confirmed],
    confirmation: { blocks: report.doc.content.map(seenBlock), language, by, at },
    lapses: [],
  };
}

/** The report with the confirmations that still hold; what no longer does becomes a notice. The same report when all hold. */
export function withLapses(report: EditorReport): EditorReport {
  const { language } = report;
  const byId = new Map(report.doc.content.map((block) => [block.attrs.id, block]));
  const lapses: Lapse[] = [];
  const confirmations = report.confirmations.filter((one) => {
    const lapse = one.language === language ? lapseOf(one.block, one, [one], byId) : null;
    if (lapse !== null) lapses.push(lapse);
    return lapse === null;
  });
  const whole = report.confirmation;
  const ofReport = whole !== null && whole.language === language ? lapseOf("", whole, whole.blocks, byId, true) : null;
  if (ofReport !== null) lapses.push(ofReport);
  if (lapses.length === 0) return report;
  const renewed = new Set(lapses.map((lapse) => lapse.block));
  return {
    ...report,
    confirmations,
    confirmation: ofReport === null ? whole : null,
    lapses: [...report.lapses.filter((lapse) => !renewed.has(lapse.block)), ...lapses],
  };
}

function lapseOf(
  block: string,
  { by, at }: Signature,
  seen: readonly SeenBlock[],
  now: ReadonlyMap<string, EditorBlock>,
  isWhole = false,
): Lapse | null {
  const figures: FigureChange[] = [];
  const reworded: string[] = [];
  for (const one of seen) {
    const current = now.get(one.block);
    if (current === undefined) {
      reworded.push(one.block);
      continue;
    }
    const shown = seenBlock(current);
    figures.push(...figureChanges(one, shown));
    if (shown.words !== one.words) reworded.push(one.block);
  }
  if (isWhole) {
    const known = new Set(seen.map((one) => one.block));
    for (const id of now.keys()) if (!known.has(id)) reworded.push(id);
  }
  return figures.length + reworded.length === 0 ? null : { block, by, at, figures, reworded };
}

/** The n-th mention of an address is compared with the n-th: one may stand as an amount and in capitals. */
function figureChanges(before: SeenBlock, after: SeenBlock): FigureChange[] {
  const old = mentions(before);
  const current = mentions(after);
  const changes: FigureChange[] = [];
  for (const [key, { of, text }] of old) {
    const to = current.get(key)?.text ?? null;
    if (to !== text) changes.push({ block: before.block, of, from: text, to });
  }
  for (const [key, { of, text }] of current) if (!old.has(key)) changes.push({ block: before.block, of, from: null, to: text });
  return changes;
}

function mentions({ figures }: SeenBlock): Map<string, SeenBlock["figures"][number]> {
  const counted = new Map<string, number>();
  return new Map(
    figures.map((figure) => {
      const n = (counted.get(figure.of) ?? 0) + 1;
      counted.set(figure.of, n);
      return [`${n} ${figure.of}`, figure];
    }),
  );
}

function withoutBlock(report: EditorReport, id: string): Confirmation[] {
  return report.confirmations.filter((one) => one.block !== id);
}

export function seenBlock(block: EditorBlock): SeenBlock {
  const figures: { of: string; text: string }[] = [];
  const words: string[] = [block.type];
  if (block.type === "table") {
    const { caption, columns, rows } = block.attrs.table;
    words.push(caption, ...columns.map((column) => column.title));
    for (const row of rows) {
      for (const run of row.cells.flat()) {
        if (run.type === "figure") figures.push({ of: run.of, text: run.text });
        words.push(run.type === "figure" ? `{${run.of}|${run.form}}` : run.text);
      }
    }
  }
  if (block.type === "signatures") words.push(...block.attrs.lines);
  let prose = "";
  for (const node of inlineOf(block)) {
    if (node.type === "figure") figures.push({ of: node.attrs.of, text: node.attrs.text });
    prose += node.type === "figure" ? `{${node.attrs.of}|${node.attrs.form}}` : node.text;
  }
  return { block: block.attrs.id, words: shortHash([...words, prose].join("\u0001")), figures };
}
