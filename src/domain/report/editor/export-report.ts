/**
 * The report as it leaves the product: every paragraph ends with who answers for it, in small print, and a draft says at its head and at
 * each open number that it is one. Whoever draws a ReportDocument draws this without knowing of it: tags are runs like others.
 */
import type { Bilingual, Language } from "../../kernel/language.ts";
import { momentText } from "../moment-text.ts";
import type { Block, ReportDocument, Run, Sentence, SentenceState } from "../report.ts";
import type { Signature } from "./additions.ts";
import { confirmationOf } from "./confirmation.ts";
import type { EditorBlock, EditorInline, EditorReport } from "./editor-document.ts";
import { editorToReport } from "./editor-to-report.ts";
import type { PendingPlace } from "./unsourced.ts";

export interface TagWords {
  readonly machine: string;
  readonly edited: string;
  readonly human: string;
  readonly pending: string;
  readonly draft: string;
  readonly confirmed: (who: string) => string;
  readonly confirmedAll: (who: string, at: string) => string;
  readonly open: string;
}

export const tagWords: Bilingual<TagWords> = {
  "zh-CN": {
    machine: "机器草稿",
    edited: "已修改",
    human: "人工",
    pending: "待核",
    draft: "草稿·待核",
    confirmed: (who) => `${who}确认`,
    confirmedAll: (who, at) => `全文由${who}于 ${at} 确认`,
    open: "全文未确认",
  },
  en: {
    machine: "machine draft",
    edited: "edited",
    human: "by hand",
    pending: "to verify",
    draft: "DRAFT – to verify",
    confirmed: (who) => `confirmed by ${who}`,
    confirmedAll: (who, at) => `confirmed in full by ${who}, ${at}`,
    open: "not confirmed in full",
  },
};

/** `places` are the numbers still without a source: when there are any, what goes out is a draft and says so. */
export function exportReport(stored: EditorReport, places: readonly PendingPlace[]): ReportDocument {
  const words = tagWords[stored.language];
  const marked = places.length === 0 ? stored : withPendingMarks(stored, places, words.pending);
  const plain = editorToReport(marked);
  const states = editorToReport(stored).blocks;
  const standings = plain.blocks.map((block, index) => standingOf(stored, states[index] ?? block));
  const blocks = plain.blocks.map((block, index) => tagged(block, standings[index] ?? null, stored.language));
  const whole = stored.confirmation;
  const confirmed = whole === null || whole.language !== stored.language ? "" : words.confirmedAll(whole.by, momentText(whole.at));
  return {
    ...plain,
    title: places.length === 0 ? plain.title : bracketed(plain.title, words.draft, stored.language),
    subtitle: [plain.subtitle, confirmed].filter((part) => part !== "").join(" · "),
    blocks,
    ...(places.length > 0 ? { isDraft: true } : {}),
    standing: {
      whole: places.length > 0 ? words.draft : confirmed || words.open,
      paragraphs: tally(standings.flatMap((standing) => (standing === null ? [] : [standingText(standing, stored.language)]))),
    },
  };
}

/** Who answers for a paragraph: the person who confirmed it, or else who wrote it. Null for what has no words. */
export type Standing = { readonly confirmed: Signature } | { readonly state: SentenceState };

export function standingOf(stored: EditorReport, block: Block): Standing | null {
  if (block.type !== "paragraph" || block.sentences.length === 0) return null;
  const confirmed = block.id === "" ? null : confirmationOf(stored, block.id);
  if (confirmed !== null) return { confirmed };
  const states = new Set(block.sentences.map((sentence) => sentence.state));
  const [only] = states;
  return { state: states.size === 1 && only !== undefined ? only : "edited" };
}

export function standingText(standing: Standing, language: Language): string {
  const words = tagWords[language];
  return "confirmed" in standing ? words.confirmed(standing.confirmed.by) : words[standing.state];
}

function tally(tags: readonly string[]): { readonly tag: string; readonly count: number }[] {
  return [...new Set(tags)].map((tag) => ({ tag, count: tags.filter((one) => one === tag).length }));
}

function tagged(block: Block, standing: Standing | null, language: Language): Block {
  if (block.type !== "paragraph" || standing === null) return block;
  const run: Run = { type: "name", text: `〔${standingText(standing, language)}〕`, isTag: true };
  const tag: Sentence = { id: "", state: "human", runs: [run] };
  return { ...block, sentences: [...block.sentences, tag] };
}

function bracketed(text: string, note: string, language: Language): string {
  return language === "zh-CN" ? `${text}（${note}）` : `${text} (${note})`;
}

function withPendingMarks(stored: EditorReport, places: readonly PendingPlace[], mark: string): EditorReport {
  const content = stored.doc.content.map((block, index): EditorBlock => {
    const here = places.filter((place) => place.index === index);
    if (here.length === 0 || (block.type !== "paragraph" && block.type !== "heading")) return block;
    const marked = here.reduceRight<readonly EditorInline[]>(
      (nodes, place) => withMark(nodes, place.to, `〔${mark}〕`),
      block.content ?? [],
    );
    return { ...block, content: [...marked] };
  });
  return { ...stored, doc: { type: "doc", content } };
}

/** Written after the number, in the sentence the number stands in. */
function withMark(nodes: readonly EditorInline[], at: number, mark: string): EditorInline[] {
  let offset = 0;
  return nodes.flatMap((node): EditorInline[] => {
    const begin = offset;
    offset += node.type === "figure" ? 1 : node.text.length;
    if (at <= begin || at > offset) return [node];
    const noted = (text: string): EditorInline => ({ type: "text", text, ...(node.marks ? { marks: node.marks } : {}) });
    if (node.type === "figure") return [node, noted(mark)];
    return [{ ...node, text: node.text.slice(0, at - begin) + mark + node.text.slice(at - begin) }];
  });
}
