/** Changes to a template being edited, as pure functions: the screen holds one draft and replaces it. */
import type { Language } from "../../../domain/kernel/language.ts";
import { sections } from "../../../domain/report/sections/all.ts";
import type { ReportTemplate, TemplateChapter } from "../../../domain/report/templates/template.ts";

/** A bank's own copy: every chapter there is, those the original lacks switched off at its end. */
export function copyOf(original: ReportTemplate, id: string, name: string): ReportTemplate {
  const there = new Set(original.chapters.map((chapter) => chapter.section));
  const rest = sections
    .filter((section) => !there.has(section.id))
    .map((section): TemplateChapter => ({ section: section.id, isOn: false }));
  return {
    ...structuredClone(original),
    id,
    version: 1,
    name: { "zh-CN": name, en: name },
    chapters: [...structuredClone(original.chapters), ...rest],
  };
}

export function moved(template: ReportTemplate, index: number, by: -1 | 1): ReportTemplate {
  const chapters = [...template.chapters];
  const [one, other] = [chapters[index], chapters[index + by]];
  if (one === undefined || other === undefined) return template;
  chapters[index] = other;
  chapters[index + by] = one;
  return { ...template, chapters };
}

export function withChapter(template: ReportTemplate, index: number, change: Partial<TemplateChapter>): ReportTemplate {
  return { ...template, chapters: template.chapters.map((chapter, at) => (at === index ? { ...chapter, ...change } : chapter)) };
}

/** Words in one language beside those in the other; none left is none at all. */
export function worded(
  texts: { readonly "zh-CN"?: string | undefined; readonly en?: string | undefined } | undefined,
  language: Language,
  text: string,
): { "zh-CN"?: string; en?: string } {
  const all: { "zh-CN"?: string; en?: string } = {};
  for (const one of ["zh-CN", "en"] as const) {
    const value = one === language ? text : (texts?.[one] ?? "");
    if (value.trim() !== "") all[one] = value;
  }
  return all;
}

export function withSignature(
  template: ReportTemplate,
  index: number,
  change: Partial<ReportTemplate["signatures"][number]>,
): ReportTemplate {
  return { ...template, signatures: template.signatures.map((line, at) => (at === index ? { ...line, ...change } : line)) };
}
