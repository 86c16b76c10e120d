/**
 * A report template: data a bank may edit, copy and carry in a file. It says which chapters a report has, in which order and under which
 * titles, what is left out of each, what each begins with, who signs, and for which cases it is meant. It holds no figure: text of a
 * template with a digit in it is refused, because numbers of a report come from the ledger or from a named person.
 */
import * as v from "valibot";
import { industrySchema } from "../../case/case-file.ts";
import { sections } from "../sections/all.ts";

export const stages = ["pre-loan", "in-loan", "post-loan"] as const;
/** form: one page; brief: four pages at most; standard; full. Their amounts are parameters (templates). */
export const bands = ["form", "brief", "standard", "full"] as const;
export type Stage = (typeof stages)[number];
export type Band = (typeof bands)[number];

const TITLE = 40;
const OPENING = 600;
const LINES = 8;

const chapterIds = sections.map((section) => section.id);

const wording = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, "too-long"),
    v.check((text) => !/\d/.test(text), "digit"),
  );
/** In either language or both; a language left out has the product's own words. */
const worded = (longest: number) => v.partial(v.object({ "zh-CN": wording(longest), en: wording(longest) }));

const chapterSchema = v.object({
  section: v.picklist(chapterIds, "chapter"),
  isOn: v.boolean(),
  title: v.optional(worded(TITLE)),
  /** A paragraph in the bank's words before what the product writes. */
  opening: v.optional(worded(OPENING)),
  /** Ids of blocks and sentences left out; "revenue.note*" leaves out all that begin so. */
  omit: v.optional(v.array(v.pipe(v.string(), v.maxLength(120)))),
});

export const reportTemplateSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/, "id")),
  /** Grows by one with every saved change. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.object({
    "zh-CN": v.pipe(v.string(), v.trim(), v.minLength(1, "name"), v.maxLength(TITLE, "too-long")),
    en: v.optional(v.string(), ""),
  }),
  /** Whom it is meant for; a list left out means all. */
  conditions: v.object({
    stages: v.optional(v.array(v.picklist(stages))),
    industries: v.optional(v.array(industrySchema)),
    bands: v.optional(v.array(v.picklist(bands))),
  }),
  title: v.optional(worded(TITLE)),
  /** Small print, for reports that must fit a page. */
  look: v.picklist(["normal", "compact"]),
  /** False: no footnotes, for forms that carry no appendix; figures still open their evidence on screen. */
  hasNotes: v.boolean(),
  chapters: v.pipe(
    v.array(chapterSchema),
    v.minLength(1, "no-chapter"),
    v.check((chapters) => new Set(chapters.map((chapter) => chapter.section)).size === chapters.length, "twice"),
    v.check((chapters) => chapters.some((chapter) => chapter.isOn), "no-chapter"),
  ),
  /** Who signs, one line each; the first two investigators' names are printed where the case has them. */
  signatures: v.pipe(
    v.array(v.object({ role: worded(TITLE), who: v.optional(v.picklist(["first", "second"])) })),
    v.maxLength(LINES, "too-long"),
  ),
});

export type ReportTemplate = v.InferOutput<typeof reportTemplateSchema>;
export type TemplateChapter = ReportTemplate["chapters"][number];
