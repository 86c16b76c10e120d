/** From what a template says to the placeholder it means, and to the ones it may have meant. */
import { chapters } from "./chapters.ts";
import { loops } from "./loops.ts";
import { type ChapterPlaceholder, type FieldPlaceholder, type LoopPlaceholder, plainName, type ValuePlaceholder } from "./placeholder.ts";
import { values } from "./values.ts";

export type Found =
  | { readonly kind: "value"; readonly value: ValuePlaceholder }
  | { readonly kind: "field"; readonly loop: LoopPlaceholder; readonly index: number }
  | { readonly kind: "loop"; readonly loop: LoopPlaceholder }
  | { readonly kind: "chapter"; readonly chapter: ChapterPlaceholder };

const isNamed =
  (name: string) =>
  ({ names }: { readonly names: readonly string[] }): boolean =>
    names.some((known) => plainName(known) === plainName(name));

/** `inside` is the loop the name stands in; its fields come before contents of the same name. Null when nothing is called so. */
export function findPlaceholder(name: string, inside: LoopPlaceholder | null): Found | null {
  const index = inside?.fields.findIndex(isNamed(name)) ?? -1;
  if (inside !== null && index >= 0) return { kind: "field", loop: inside, index };
  const value = values.find(isNamed(name));
  if (value !== undefined) return { kind: "value", value };
  const loop = loops.find(isNamed(name));
  if (loop !== undefined) return { kind: "loop", loop };
  const chapter = chapters.find(isNamed(name));
  return chapter === undefined ? null : { kind: "chapter", chapter };
}

/** As they are written in a template. */
export const written = {
  value: ({ names }: ValuePlaceholder | FieldPlaceholder): string => `{${names[0]}}`,
  chapter: ({ names }: ChapterPlaceholder): string => `{@${names[0]}}`,
  loop: ({ names, fields }: LoopPlaceholder): string =>
    `{#${names[0]}}${fields.map((field) => `{${field.names[0]}}`).join(" ")}{/${names[0]}}`,
};

const NEAR = 3;

/** Names like the one that was written, nearest first, at most three, as they are written in a template. */
export function nearMatches(name: string, inside: LoopPlaceholder | null): string[] {
  const wanted = plainName(name);
  const all: (readonly [names: readonly string[], text: string])[] = [
    ...(inside?.fields ?? []).map((field) => [field.names, written.value(field)] as const),
    ...values.map((value) => [value.names, written.value(value)] as const),
    ...chapters.map((chapter) => [chapter.names, written.chapter(chapter)] as const),
    ...loops.map((loop) => [loop.names, `{#${loop.names[0]}}`] as const),
  ];
  const scored = all.map(([names, text]) => ({ text, score: Math.min(...names.map((known) => unlikeness(wanted, plainName(known)))) }));
  const near = scored.filter(({ score }) => score <= TOLERATED).sort((a, b) => a.score - b.score);
  return [...new Set(near.map(({ text }) => text))].slice(0, NEAR);
}

/** Share of the longer name that has to change, from 0; names of which one holds the other are near in any case. [P] */
const TOLERATED = 0.6;
const HOLDS = 0.3;

function unlikeness(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 1 && (a.includes(b) || b.includes(a))) return HOLDS;
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** Characters to put in, take out or change to make one of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
