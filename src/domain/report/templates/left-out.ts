/** What a template leaves out of a chapter: patterns over ids of blocks and sentences, and the parts of a chapter a bank may tick. */
import type { Block } from "../report.ts";
import { runsOf } from "../report.ts";

/** "red-flags.*.kind" and "revenue.note*" stand for all ids of that shape. */
export function isLeftOut(omit: readonly string[] = []): (id: string) => boolean {
  const patterns = omit.map((text) => new RegExp(`^${text.split("*").map(escaped).join(".*")}$`));
  return (id) => patterns.some((pattern) => pattern.test(id));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** One thing of a chapter that can be left out: a paragraph, a table, or all paragraphs of a shape (the facts of every flag). */
export interface ChapterPart {
  readonly pattern: string;
  readonly ids: readonly string[];
  /** Its first words, or a table's caption. */
  readonly label: string;
}

/** [P] Characters shown of a part. */
const SHOWN = 36;

/** `varying` are parts of ids that differ from case to case: ids of flags; numbers are such by themselves. */
export function partsOf(blocks: readonly Block[], varying: ReadonlySet<string>): ChapterPart[] {
  const parts = new Map<string, { readonly ids: string[]; readonly label: string }>();
  for (const block of blocks) {
    if (block.id === "" || block.type === "signatures") continue;
    const pattern = block.id
      .split(".")
      .map((part) => (varying.has(part) || /^\d+$/.test(part) ? "*" : part))
      .join(".");
    const known = parts.get(pattern) ?? { ids: [], label: labelOf(block) };
    known.ids.push(block.id);
    parts.set(pattern, known);
  }
  return [...parts].map(([pattern, { ids, label }]) => ({ pattern, ids, label }));
}

function labelOf(block: Block): string {
  const text =
    block.type === "heading"
      ? block.text
      : block.type === "table"
        ? block.caption
        : runsOf(block)
            .map((run) => run.text)
            .join("");
  const characters = Array.from(text.trim());
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : characters.join("");
}

/** The rules with one part left out or written again. A rule that also covers other parts is replaced by rules for those alone. */
export function withPart(omit: readonly string[], parts: readonly ChapterPart[], part: ChapterPart, isOut: boolean): string[] {
  const covers = (rule: string, of: ChapterPart): boolean => of.ids.some(isLeftOut([rule]));
  if (isOut) return [...omit.filter((rule) => rule !== part.pattern), part.pattern];
  const dropped = omit.filter((rule) => covers(rule, part));
  const others = parts.filter((one) => one.pattern !== part.pattern && dropped.some((rule) => covers(rule, one)));
  const kept = omit.filter((rule) => !dropped.includes(rule));
  return [...kept, ...others.map((one) => one.pattern).filter((pattern) => !kept.includes(pattern))];
}
