/** 待核: numbers a person typed that no evidence stands behind, and figures whose evidence is gone, each with its place in the text. */
import type { Assessment } from "../../assessment/assessment.ts";
import { resolveAddress } from "../addresses.ts";
import { type EditorBlock, type EditorReport, inlineOf, sentenceOf, sentenceStates } from "./editor-document.ts";
import { humanFigureOf } from "./human-figures.ts";

/** A numeral with the unit that makes it an amount or a share; X8 and its like are names. */
const NUMERAL = /(?<![A-Za-z\d０-９])[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?:\s?[%％]|\s?(?:亿|万)?元)?/g;
/** A day, a month of a year or a year is what a period is called, not a figure. */
const DATE =
  /(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?)?|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\s?月\s?\d{1,2}\s?[日号]/g;
/** Stands for a figure while a block is read as one text. */
const ATOM = "\uFFFC";

export interface PendingPlace {
  readonly kind: "typed" | "broken";
  /** The block's position in the report; ids of a person's paragraphs may be empty. */
  readonly index: number;
  /** Characters from the beginning of the block, a figure counting as one. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The words around it, for a list. */
  readonly context: string;
}

/** In reading order. `fresh` is the report as the templates write it now: a numeral they wrote themselves is not a person's. */
export function pendingPlaces(report: Pick<EditorReport, "doc" | "figures">, fresh: EditorReport, assessment: Assessment): PendingPlace[] {
  const blocks = report.doc.content;
  const states = sentenceStates(blocks);
  const ofTemplate = new Map<string, string>();
  for (const block of fresh.doc.content) {
    for (const node of inlineOf(block)) if (node.type === "text") append(ofTemplate, ownerOf(node, block), node.text);
  }
  return blocks.flatMap((block, index) => {
    const { text, owners, figures } = readAsText(block);
    const isMachines = (owner: string): boolean =>
      block.type === "heading" ? text === ofTemplate.get(owner) : states.get(owner) === "machine";
    const isTemplates = (from: number, numeral: string): boolean => {
      const owner = owners[from] ?? "";
      const written: readonly string[] = ofTemplate.get(owner)?.match(NUMERAL) ?? [];
      return isMachines(owner) || written.includes(numeral);
    };
    const dates = [...text.matchAll(DATE)].map((found) => [found.index, found.index + found[0].length] as const);
    const typed = [...text.matchAll(NUMERAL)].filter(
      (found) => !isTemplates(found.index, found[0]) && !dates.some(([from, to]) => from <= found.index && found.index < to),
    );
    const broken = figures.filter(
      ({ of }) => humanFigureOf(report.figures, of) === null && resolveAddress(assessment, of, fresh.language) === null,
    );
    return [
      ...typed.map((found) => place("typed", index, found.index, found[0], text, figures)),
      ...broken.map(({ at, text: shown }) => ({ ...place("broken", index, at, ATOM, text, figures), text: shown })),
    ].sort((a, b) => a.from - b.from);
  });
}

/** [P] Characters of the text shown on either side of a place. */
const AROUND = 12;

interface ShownFigure {
  readonly at: number;
  readonly of: string;
  readonly text: string;
}

function place(
  kind: PendingPlace["kind"],
  index: number,
  from: number,
  found: string,
  text: string,
  figures: readonly ShownFigure[],
): PendingPlace {
  const to = from + found.length;
  const shown = (part: string, start: number): string =>
    [...part].map((sign, offset) => (sign === ATOM ? (figures.find((one) => one.at === start + offset)?.text ?? "") : sign)).join("");
  const begin = Math.max(0, from - AROUND);
  const context = `${begin > 0 ? "…" : ""}${shown(text.slice(begin, to + AROUND), begin)}${to + AROUND < text.length ? "…" : ""}`;
  return { kind, index, from, to, text: found.trim(), context };
}

/** A block as one text, with the sentence each character belongs to: a number typed at the end of a sentence is read whole. */
function readAsText(block: EditorBlock): { text: string; owners: string[]; figures: ShownFigure[] } {
  let text = "";
  const owners: string[] = [];
  const figures: ShownFigure[] = [];
  for (const node of inlineOf(block)) {
    const part = node.type === "figure" ? ATOM : node.text;
    if (node.type === "figure") figures.push({ at: text.length, of: node.attrs.of, text: node.attrs.text });
    text += part;
    for (let i = 0; i < part.length; i++) owners.push(ownerOf(node, block));
  }
  return { text, owners, figures };
}

function ownerOf(node: Parameters<typeof sentenceOf>[0], block: EditorBlock): string {
  return block.type === "heading" ? `heading ${block.attrs.id}` : (sentenceOf(node)?.id ?? "");
}

function append(map: Map<string, string>, key: string, text: string): void {
  const known = map.get(key);
  map.set(key, known === undefined ? text : `${known} ${text}`);
}
