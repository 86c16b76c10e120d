/**
 * Every placeholder of a template with where it stands, and everything that is wrong with one, before anything is filled. A placeholder may
 * be cut into pieces by Word (spelling, formatting): paragraphs are read as a person reads them, their runs joined.
 */
import { strFromU8 } from "fflate";
import { type Found, findPlaceholder, nearMatches, written } from "../../../domain/report/template/find-placeholder.ts";
import { loops } from "../../../domain/report/template/loops.ts";
import { type LoopPlaceholder, plainName } from "../../../domain/report/template/placeholder.ts";
import type { TemplatePart, TemplateProblem } from "../../../domain/report/template/template-problem.ts";
import { plainText } from "../xml-text.ts";
import type { Parts } from "./open-template.ts";

export interface UsedPlaceholder {
  readonly found: Found;
  /** Footnotes of the template's own before it. */
  readonly footnotesBefore: number;
}

export interface Scanned {
  /** In the order of the document; headers and footers last. */
  readonly used: readonly UsedPlaceholder[];
  readonly problems: readonly TemplateProblem[];
}

interface TemplateParagraph {
  readonly text: string;
  readonly part: TemplatePart;
  readonly footnotesBefore: number;
}

type MarkCode = Extract<TemplateProblem, { readonly placeholder: string }>["code"];

export function scanTemplate(parts: Parts): Scanned {
  const used: UsedPlaceholder[] = [];
  const problems: TemplateProblem[] = [];
  const names = Object.keys(parts).filter((name) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name));
  names.sort((a, b) => Number(b === "word/document.xml") - Number(a === "word/document.xml") || (a < b ? -1 : 1));
  for (const name of names) {
    const place: TemplatePart = name.includes("header") ? "header" : name.includes("footer") ? "footer" : "body";
    const paragraphs = paragraphsOf(strFromU8(parts[name] ?? new Uint8Array()), name.endsWith("notes.xml") ? "footnote" : place);
    scanPart(paragraphs, used, problems);
  }
  return { used, problems };
}

/** Paragraphs with their texts joined, in the order in which they end. What old programs see instead of a text box is left out. */
export function paragraphsOf(xml: string, place: TemplatePart): TemplateParagraph[] {
  const done: TemplateParagraph[] = [];
  const open: { text: string; part: TemplatePart; footnotesBefore: number }[] = [];
  let [tables, boxes, fallbacks, footnotes] = [0, 0, 0, 0];
  let isText = false;
  for (const [whole, closing, name, , self, text] of xml.matchAll(/<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>|([^<]+)/g)) {
    const step = closing === "/" ? -1 : self === "/" ? 0 : 1;
    const current = open.at(-1);
    if (text !== undefined) {
      if (isText && current !== undefined && fallbacks === 0) current.text += plainText(text);
    } else if (name === "w:t") isText = step === 1;
    else if (name === "w:tbl") tables += step;
    else if (name === "w:txbxContent") boxes += step;
    else if (name === "mc:Fallback") fallbacks += step;
    else if (name === "w:footnoteReference" && fallbacks === 0) footnotes++;
    else if ((name === "w:tab" || name === "w:br") && closing === "" && current !== undefined && isInRun(whole)) current.text += " ";
    else if (name === "w:p" && step === 1) {
      const part = place !== "body" ? place : boxes > 0 ? "text-box" : tables > 0 ? "table" : "body";
      open.push({ text: "", part, footnotesBefore: footnotes });
    } else if (name === "w:p" && step === -1) {
      const ended = open.pop();
      if (ended !== undefined && fallbacks === 0) done.push(ended);
    }
  }
  return done;
}

/** A tab stop of the paragraph's settings is called like a tab in its text, and has attributes. */
function isInRun(tag: string): boolean {
  return !/w:(val|pos)=/.test(tag);
}

function scanPart(paragraphs: readonly TemplateParagraph[], used: UsedPlaceholder[], problems: TemplateProblem[]): void {
  const inside: { readonly loop: LoopPlaceholder; readonly tag: string; readonly at: TemplateParagraph }[] = [];
  for (const paragraph of paragraphs) {
    const say = (code: MarkCode, placeholder: string, instead: readonly string[] = []): void => {
      problems.push({ code, placeholder: clipped(placeholder), part: paragraph.part, near: around(paragraph.text, placeholder), instead });
    };
    for (const tag of tagsOf(paragraph.text, say)) {
      if (paragraph.part === "footnote") {
        say("in-footnote", tag);
        continue;
      }
      const content = tag.slice(1, -1).trim();
      const mark = content.normalize("NFKC").slice(0, 1);
      const isMarked = "#^/@".includes(mark) && mark !== "";
      const name = isMarked ? content.slice(1).trim() : content;
      if (isMarked && !tag.startsWith(`{${mark}`)) {
        say("wrong-mark", tag, [`{${mark}${name}}`]);
        continue;
      }
      if (mark === "/") {
        const last = inside.pop();
        const isSame = last !== undefined && (name === "" || plainName(last.tag) === plainName(name));
        if (!isSame) say("loop-unopened", tag, last === undefined ? [] : [`{/${last.tag}}`]);
        continue;
      }
      const scope = inside.at(-1)?.loop ?? null;
      const found = findPlaceholder(name, scope);
      if (found === null) {
        const owner = loops.find((loop) => loop.fields.some(({ names }) => names.some((known) => plainName(known) === plainName(name))));
        if (owner !== undefined) say("field-outside", tag, [written.loop({ ...owner, fields: [{ names: [name, name], example: "" }] })]);
        else say("unknown", tag, nearMatches(name, scope));
        continue;
      }
      const right = rightMark(found);
      if (right.mark !== (mark === "^" ? "#" : isMarked ? mark : "")) {
        say("wrong-mark", tag, [right.instead]);
        continue;
      }
      if (found.kind === "chapter") {
        if (paragraph.text.trim() !== tag) say("chapter-not-alone", tag);
        if ((paragraph.part !== "body" && paragraph.part !== "table") || inside.length > 0) say("chapter-place", tag);
      }
      if (found.kind === "loop") inside.push({ loop: found.loop, tag: name, at: paragraph });
      used.push({ found, footnotesBefore: paragraph.footnotesBefore });
    }
  }
  for (const { tag, at } of inside) {
    const placeholder = `{#${tag}}`;
    problems.push({ code: "loop-unclosed", placeholder, part: at.part, near: around(at.text, placeholder), instead: [`{/${tag}}`] });
  }
}

function rightMark(found: Found): { readonly mark: string; readonly instead: string } {
  if (found.kind === "loop") return { mark: "#", instead: `{#${found.loop.names[0]}}` };
  if (found.kind === "chapter") return { mark: "@", instead: written.chapter(found.chapter) };
  const value = found.kind === "value" ? found.value : found.loop.fields[found.index];
  return { mark: "", instead: value === undefined ? "" : written.value(value) };
}

/** Everything between braces; braces without their other half are said, and full-width ones around a name we know. */
function tagsOf(text: string, say: (code: MarkCode, placeholder: string, instead?: readonly string[]) => void): string[] {
  const tags: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") {
      if (from !== -1) say("unclosed", text.slice(from, at));
      from = at;
    } else if (text[at] === "}") {
      if (from === -1) say("unopened", text.slice(Math.max(0, at - NEAR), at + 1));
      else tags.push(text.slice(from, at + 1));
      from = -1;
    }
  }
  if (from !== -1) say("unclosed", text.slice(from));
  for (const [whole, name = ""] of text.matchAll(/[｛﹛]([^{}｛｝﹛﹜]{1,40})[｝﹜]/g)) {
    const bare = name.normalize("NFKC").trim();
    const mark = /^[#^/@]/.exec(bare)?.[0] ?? "";
    const found = findPlaceholder(bare.slice(mark.length), null);
    if (found !== null) say("full-width", whole, [rightMark(found).instead]);
  }
  return tags;
}

const NEAR = 12;
const SHOWN = 40;

function clipped(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** A few words before and after, so that the place is found in Word. */
function around(text: string, placeholder: string): string {
  const at = Math.max(0, text.indexOf(placeholder));
  const from = Math.max(0, at - NEAR);
  const to = Math.min(text.length, at + Math.min(placeholder.length, SHOWN) + NEAR);
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}
