/** Which template fits a case, and why, in words: stage, trade and amount against the template's conditions. */
import type { Assessment } from "../../assessment/assessment.ts";
import type { Bilingual, Language } from "../../kernel/language.ts";
import { fromDecimal } from "../../kernel/money.ts";
import { templateParameters } from "../../parameters/templates.ts";
import type { Run, Sentence } from "../report.ts";
import { reportWriter } from "../writer.ts";
import { builtInTemplates, standardTemplate } from "./built-in.ts";
import type { Band, ReportTemplate, Stage } from "./template.ts";

export interface TemplateChoice {
  readonly template: ReportTemplate;
  /** 「申请 25 万元，不超过 30 万元……」, its figures by address. */
  readonly because: Sentence;
}

const words = {
  form: { "zh-CN": "申请 {amount}，不超过 {most}，用一页表单。", en: "{amount} is asked for, no more than {most}: the one-page form." },
  brief: { "zh-CN": "申请 {amount}，不超过 {most}，用简版。", en: "{amount} is asked for, no more than {most}: the brief report." },
  standard: { "zh-CN": "申请 {amount}，不超过 {most}，用标准版。", en: "{amount} is asked for, no more than {most}: the standard report." },
  full: { "zh-CN": "申请 {amount}，超过 {most}，用完整版。", en: "{amount} is asked for, more than {most}: the full report." },
  unknown: { "zh-CN": "申请金额未取得，先用标准版。", en: "The amount is not obtained: the standard report for now." },
  postLoan: { "zh-CN": "案件在贷后阶段，用贷后检查报告。", en: "The case is past drawing: the post-loan review." },
  trade: { "zh-CN": "行业为{trade}，章节次序和经营一章按本行业安排。", en: "The trade is {trade}: chapters are ordered for it." },
  own: { "zh-CN": "采用本行自定的「{name}」。", en: "The bank's own “{name}” is used." },
} satisfies Record<string, Bilingual>;

const limits: readonly (readonly [band: Band, most: keyof typeof templateParameters])[] = [
  ["form", "form-most"],
  ["brief", "brief-most"],
  ["standard", "standard-most"],
];

/** The band of the amount asked for; null while nobody has said it. */
export function bandOf(assessment: Assessment): Band | null {
  const amount = fromDecimal(assessment.case.loan?.amount ?? "");
  if (amount === null) return null;
  return limits.find(([, most]) => amount <= templateParameters[most].value)?.[0] ?? "full";
}

/** The most particular template that fits; a bank's own wins over a built-in one that is as particular. */
export function chooseTemplate(
  assessment: Assessment,
  own: readonly ReportTemplate[] = [],
  stage: Stage = "pre-loan",
  language: Language = assessment.language,
): TemplateChoice {
  const band = bandOf(assessment);
  const industry = assessment.case.borrower?.industry;
  const fits = ({ conditions }: ReportTemplate): boolean =>
    (conditions.stages === undefined || conditions.stages.includes(stage)) &&
    (conditions.industries === undefined || (industry !== undefined && conditions.industries.includes(industry))) &&
    (conditions.bands === undefined || conditions.bands.includes(band ?? "standard"));
  const particular = ({ conditions }: ReportTemplate): number =>
    [conditions.stages, conditions.industries, conditions.bands].filter((one) => one !== undefined).length;
  const fitting = [...own, ...builtInTemplates].filter(fits);
  const [best] = fitting.sort((a, b) => particular(b) - particular(a));
  const template = best ?? standardTemplate;
  return { template, because: becauseOf(assessment, template, own.includes(template), band, stage, language) };
}

function becauseOf(
  assessment: Assessment,
  template: ReportTemplate,
  isOwn: boolean,
  band: Band | null,
  stage: Stage,
  language: Language,
): Sentence {
  const write = reportWriter(assessment, language);
  const runs: Run[] = [];
  const add = (text: Bilingual, slots: Readonly<Record<string, Run>> = {}): void => {
    if (runs.length > 0 && language === "en") runs.push(write.text(" "));
    runs.push(...write.sentence("", text, slots).runs);
  };
  const industry = assessment.case.borrower?.industry;
  if (stage === "post-loan") add(words.postLoan);
  else if (band === null) add(words.unknown);
  else
    add(words[band], {
      amount: write.bare(["case", "amount"], "amount"),
      most: write.bare(["parameter", "templates", limits.find(([of]) => of === band)?.[1] ?? "standard-most"], "amount"),
    });
  if (template.conditions.industries !== undefined && industry !== undefined)
    add(words.trade, { trade: write.text(write.words.industries[industry] ?? industry) });
  if (isOwn) add(words.own, { name: write.name(template.name[language] || template.name["zh-CN"]) });
  return { id: "template.because", state: "machine", runs };
}
