/** Locked sentences: their words are nobody's to change until they are unlocked; figures in them follow the evidence. */
import type { Signature } from "./additions.ts";
import { blockAnchor, type EditorBlock, type EditorReport, hashOfNodes, inlineOf, sentenceOf } from "./editor-document.ts";

/** `on` is the id of a sentence, or "block|<id>" for a paragraph a person wrote. */
export function isLocked(report: Pick<EditorReport, "locks">, on: string): boolean {
  return report.locks.some((lock) => lock.sentence === on);
}

export function withLock(report: EditorReport, on: string, { by, at }: Signature): EditorReport {
  return isLocked(report, on) ? report : { ...report, locks: [...report.locks, { sentence: on, by, at }] };
}

export function withoutLock(report: EditorReport, on: string): EditorReport {
  return { ...report, locks: report.locks.filter((lock) => lock.sentence !== on) };
}

/** What each locked sentence says, its figures named by address; "" for one that is not there. */
export function lockedWords(report: Pick<EditorReport, "locks">, blocks: readonly EditorBlock[]): string[] {
  return report.locks.map(({ sentence }) =>
    blocks
      .flatMap((block) => {
        const isWhole = sentence === blockAnchor(block.attrs.id);
        const nodes = isWhole ? inlineOf(block) : inlineOf(block).filter((node) => sentenceOf(node)?.id === sentence);
        return nodes.length === 0 ? [] : [hashOfNodes(nodes)];
      })
      .join(" "),
  );
}
