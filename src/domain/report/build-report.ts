/** From an assessment to its report, by a template and nothing else: the same assessment gives the same report to the byte. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import { type Block, type ReportDocument, type Run, withRuns } from "./report.ts";
import { sections } from "./sections/all.ts";
import { standardTemplate } from "./templates/built-in.ts";
import { isLeftOut } from "./templates/left-out.ts";
import type { ReportTemplate, TemplateChapter } from "./templates/template.ts";
import { reportWriter } from "./writer.ts";

const words = {
  title: { "zh-CN": "贷款尽职调查报告", en: "Loan due-diligence report" },
  unnamed: { "zh-CN": "（未填写借款人名称）", en: "(borrower not named)" },
  asOf: { "zh-CN": "资料截至", en: "Papers up to" },
  noDate: { "zh-CN": "资料日期：未取得", en: "Date of the papers: not obtained" },
  signature: { "zh-CN": "签字", en: "Signature" },
} satisfies Record<string, Bilingual>;

/** Chapters a template switches off, and what it leaves out of a chapter, are not written; without a template it is the standard report. */
export function buildReport(
  assessment: Assessment,
  language: Language = assessment.language,
  template: ReportTemplate = standardTemplate,
): ReportDocument {
  const write = reportWriter(assessment, language);
  const signatures: Block = { type: "signatures", id: "signatures", lines: signatureLines(assessment, language, template) };
  const blocks: Block[] = [];
  let isSigned = false;
  for (const chapter of template.chapters) {
    const section = chapter.isOn ? sections.find((one) => one.id === chapter.section) : undefined;
    if (section === undefined) continue;
    // People sign for the report, not for its appendices.
    if (appendices.has(section.id) && !isSigned) {
      blocks.push(signatures);
      isSigned = true;
    }
    const title = said(chapter.title, language) ?? section.title[language];
    blocks.push({ type: "heading", id: section.id, level: 1, text: title, isNumbered: section.isNumbered });
    const opening = said(chapter.opening, language);
    if (opening !== null)
      blocks.push(
        ...write.paragraph(`${section.id}.opening`, [
          write.sentence(`${section.id}.opening`, { "zh-CN": "{text}", en: "{text}" }, { text: write.text(opening) }),
        ]),
      );
    if (section.isReady(assessment)) blocks.push(...without(section.build(write), chapter));
    else blocks.push(...write.paragraph(`${section.id}.lacking`, [write.sentence(`${section.id}.lacking`, section.lacking)], "remark"));
  }
  if (!isSigned) blocks.push(signatures);
  const { asOf, borrower } = assessment.case;
  return {
    language,
    title: said(template.title, language) ?? words.title[language],
    borrower: borrower?.name ?? words.unnamed[language],
    subtitle: asOf === null ? words.noDate[language] : `${words.asOf[language]} ${asOf}`,
    blocks: template.hasNotes ? blocks : blocks.map((block) => withRuns(block, unnoted)),
  };
}

const appendices = new Set(["attachments", "evidence"]);

/** A bank's own words in this language; null when it left them to the product. */
function said(
  texts: { readonly "zh-CN"?: string | undefined; readonly en?: string | undefined } | undefined,
  language: Language,
): string | null {
  const text = texts?.[language]?.trim() ?? "";
  return text === "" ? null : text;
}

function without(blocks: readonly Block[], { omit }: TemplateChapter): Block[] {
  const isOut = isLeftOut(omit);
  return blocks.flatMap((block): Block[] => {
    if (isOut(block.id)) return [];
    if (block.type !== "paragraph") return [block];
    const sentences = block.sentences.filter((sentence) => !isOut(sentence.id));
    return sentences.length === 0 ? [] : [{ ...block, sentences }];
  });
}

function unnoted(run: Run): Run {
  return run.type === "figure" ? { ...run, isNoted: false } : run;
}

/** Names typed in the case are printed, the line is left for the pen. */
function signatureLines(assessment: Assessment, language: Language, { signatures }: ReportTemplate): string[] {
  const [first = "", second = ""] = assessment.case.investigators ?? [];
  return signatures.map(({ role, who }) => {
    const name = who === "first" ? first : who === "second" ? second : "";
    const text = said(role, language) ?? said(role, "zh-CN") ?? words.signature[language];
    return name === "" ? text : `${text}（${name}）`;
  });
}
