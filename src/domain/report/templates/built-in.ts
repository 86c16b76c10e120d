/** The templates the product comes with: four lengths, each for every trade and for none, and the check after the loan. */
import type { Bilingual } from "../../kernel/language.ts";
import { chaptersOfBands, postLoanChapters } from "./chapters-of-bands.ts";
import { type Band, bands, type ReportTemplate, type TemplateChapter } from "./template.ts";
import { type TradeTemplate, tradeTemplates } from "./trades.ts";

const VERSION = 1;

const bandNames: Readonly<Record<Band, Bilingual>> = {
  form: { "zh-CN": "一页表单", en: "One-page form" },
  brief: { "zh-CN": "简版报告", en: "Brief report" },
  standard: { "zh-CN": "标准报告", en: "Standard report" },
  full: { "zh-CN": "完整报告", en: "Full report" },
};

const titles: Readonly<Record<Band, Bilingual>> = {
  form: { "zh-CN": "小额贷款调查表", en: "Small-loan investigation form" },
  brief: { "zh-CN": "贷款调查报告（简版）", en: "Loan investigation report (brief)" },
  standard: { "zh-CN": "贷款尽职调查报告", en: "Loan due-diligence report" },
  full: { "zh-CN": "贷款尽职调查报告（完整版）", en: "Loan due-diligence report (full)" },
};

const signatures: ReportTemplate["signatures"] = [
  { role: { "zh-CN": "主办调查人", en: "Lead investigator" }, who: "first" },
  { role: { "zh-CN": "协办调查人", en: "Second investigator" }, who: "second" },
  { role: { "zh-CN": "复核人", en: "Reviewer" } },
];

function general(band: Band): ReportTemplate {
  return {
    id: band,
    version: VERSION,
    name: { ...bandNames[band] },
    conditions: { stages: ["pre-loan", "in-loan"], bands: [band] },
    title: { ...titles[band] },
    look: band === "form" || band === "brief" ? "compact" : "normal",
    hasNotes: band === "standard" || band === "full",
    chapters: chaptersOfBands[band].map((chapter) => ({ ...chapter })),
    signatures: signatures.map((line) => ({ ...line })),
  };
}

function ofTrade(band: Band, trade: TradeTemplate): ReportTemplate {
  const base = general(band);
  return {
    ...base,
    id: `${band}-${trade.industry}`,
    name: {
      "zh-CN": `${base.name["zh-CN"]}·${trade.name["zh-CN"]}`,
      en: `${base.name.en}, ${trade.name.en}`,
    },
    conditions: { ...base.conditions, industries: [trade.industry] },
    chapters: inOrderOfTrade(base.chapters, trade),
  };
}

/** What this trade is read by first stands right behind the chapter on the business. */
function inOrderOfTrade(chapters: readonly TemplateChapter[], { first, title }: TradeTemplate): TemplateChapter[] {
  const moved = first.flatMap((id) => chapters.find((chapter) => chapter.section === id) ?? []);
  return chapters.flatMap((chapter) => {
    if (chapter.section === "trade") return [{ ...chapter, title: { ...title } }, ...moved];
    return moved.includes(chapter) ? [] : [chapter];
  });
}

const postLoan: ReportTemplate = {
  id: "post-loan",
  version: VERSION,
  name: { "zh-CN": "贷后检查报告", en: "Post-loan review" },
  conditions: { stages: ["post-loan"] },
  title: { "zh-CN": "贷后检查报告", en: "Post-loan review" },
  look: "compact",
  hasNotes: true,
  chapters: postLoanChapters.map((chapter) => ({ ...chapter })),
  signatures: [
    { role: { "zh-CN": "检查人", en: "Reviewing officer" }, who: "first" },
    { role: { "zh-CN": "检查人", en: "Reviewing officer" }, who: "second" },
    { role: { "zh-CN": "复核人", en: "Reviewer" } },
  ],
};

export const standardTemplate: ReportTemplate = general("standard");

export const builtInTemplates: readonly ReportTemplate[] = [
  ...bands.map((band) => (band === "standard" ? standardTemplate : general(band))),
  ...tradeTemplates.flatMap((trade) => bands.map((band) => ofTrade(band, trade))),
  postLoan,
];

/** Whether a stored report's template is still there. */
export function hasTemplate(id: string, own: readonly ReportTemplate[]): boolean {
  return [...own, ...builtInTemplates].some((template) => template.id === id);
}

/** By id, the bank's own first; one that is gone is the standard report. */
export function templateById(id: string, own: readonly ReportTemplate[] = []): ReportTemplate {
  return own.find((template) => template.id === id) ?? builtInTemplates.find((template) => template.id === id) ?? standardTemplate;
}
