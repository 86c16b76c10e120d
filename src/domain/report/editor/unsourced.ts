/** Numbers a person typed that no evidence stands behind, and figures whose evidence is gone: they are counted beside the report. */
import type { Assessment } from "../../assessment/assessment.ts";
import { resolveAddress } from "../addresses.ts";
import { type EditorBlock, type EditorInline, type EditorReport, inlineOf, sentenceOf, sentenceStates } from "./editor-document.ts";

const NUMERAL = /(?<![A-Za-z\d])\d[\d,]*(?:\.\d+)?%?/g;

export interface Unsourced {
  readonly typed: readonly string[];
  readonly broken: readonly string[];
}

/** `fresh` is the report as the templates write it now: a numeral they wrote themselves is not a person's. */
export function unsourcedNumbers(blocks: readonly EditorBlock[], fresh: EditorReport, assessment: Assessment): Unsourced {
  const states = sentenceStates(blocks);
  const ofTemplate = new Map<string, string>();
  for (const block of fresh.doc.content) {
    for (const node of inlineOf(block)) if (node.type === "text") append(ofTemplate, sentenceOf(node)?.id ?? "", node.text);
  }
  const typed: string[] = [];
  const broken: string[] = [];
  for (const block of blocks) {
    if (block.type !== "paragraph") continue;
    for (const node of block.content ?? []) {
      if (node.type === "figure") {
        if (resolveAddress(assessment, node.attrs.of, fresh.language) === null) broken.push(node.attrs.of);
        continue;
      }
      if (stateOf(node, states) === "machine") continue;
      const own = ofTemplate.get(sentenceOf(node)?.id ?? "-") ?? "";
      const written: readonly string[] = own.match(NUMERAL) ?? [];
      typed.push(...(node.text.match(NUMERAL) ?? []).filter((numeral) => !written.includes(numeral)));
    }
  }
  return { typed, broken };
}

function stateOf(node: EditorInline, states: ReturnType<typeof sentenceStates>) {
  const id = sentenceOf(node)?.id;
  return id === undefined ? "human" : (states.get(id) ?? "edited");
}

function append(map: Map<string, string>, key: string, text: string): void {
  map.set(key, `${map.get(key) ?? ""} ${text}`);
}
