/** From an assessment to its report, by templates alone: the same assessment gives the same report to the byte. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual, Language } from "../kernel/language.ts";
import type { Block, ReportDocument } from "./report.ts";
import { sections } from "./sections/all.ts";
import { reportWriter } from "./writer.ts";

const words = {
  title: { "zh-CN": "贷款尽职调查报告", en: "Loan due-diligence report" },
  unnamed: { "zh-CN": "（未填写借款人名称）", en: "(borrower not named)" },
  asOf: { "zh-CN": "资料截至", en: "Papers up to" },
  noDate: { "zh-CN": "资料日期：未取得", en: "Date of the papers: not obtained" },
  investigator: { "zh-CN": "调查人", en: "Investigator" },
  reviewer: { "zh-CN": "复核人", en: "Reviewer" },
} satisfies Record<string, Bilingual>;

export function buildReport(assessment: Assessment, language: Language = assessment.language): ReportDocument {
  const write = reportWriter(assessment, language);
  const blocks: Block[] = [];
  for (const section of sections) {
    // People sign for the report, not for its appendix.
    if (section.id === "evidence") blocks.push({ type: "signatures", id: "signatures", lines: signatureLines(assessment, language) });
    blocks.push({ type: "heading", id: section.id, level: 1, text: section.title[language], isNumbered: section.isNumbered });
    if (section.isReady(assessment)) blocks.push(...section.build(write));
    else blocks.push(...write.paragraph(`${section.id}.lacking`, [write.sentence(`${section.id}.lacking`, section.lacking)], "remark"));
  }
  const { asOf, borrower } = assessment.case;
  return {
    language,
    title: words.title[language],
    borrower: borrower?.name ?? words.unnamed[language],
    subtitle: asOf === null ? words.noDate[language] : `${words.asOf[language]} ${asOf}`,
    blocks,
  };
}

/** Two investigators sign (双人调查), then the reviewer; names typed in the case are printed, the line is left for the pen. */
function signatureLines(assessment: Assessment, language: Language): string[] {
  const [first = "", second = ""] = assessment.case.investigators ?? [];
  const named = (role: string, who: string) => (who === "" ? role : `${role}（${who}）`);
  return [named(words.investigator[language], first), named(words.investigator[language], second), words.reviewer[language]];
}
