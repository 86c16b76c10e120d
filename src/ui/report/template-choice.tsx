/** 「报告模板」 on the report screen: which template this report follows, why it was suggested, and the others. */
import type { Assessment } from "../../domain/assessment/assessment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { builtInTemplates, templateById } from "../../domain/report/templates/built-in.ts";
import { chooseTemplate } from "../../domain/report/templates/choose-template.ts";
import type { ReportTemplate, Stage } from "../../domain/report/templates/template.ts";
import { templateTexts } from "../screens/templates/words.ts";
import css from "./template-choice.module.css";

interface ChoiceProps {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly stage: Stage;
  readonly own: readonly ReportTemplate[];
  /** Id of the template the report follows now. */
  readonly chosen: string;
  /** The stored report names a template that is no longer there. */
  readonly isGone: boolean;
  readonly onChoose: (template: ReportTemplate) => void;
}

export function TemplateChoice({ assessment, language, stage, own, chosen, isGone, onChoose }: ChoiceProps) {
  const t = templateTexts[language];
  const { template: suggested, because } = chooseTemplate(assessment, own, stage, language);
  const industry = assessment.case.borrower?.industry;
  const isNear = ({ conditions }: ReportTemplate): boolean =>
    conditions.industries === undefined || (industry !== undefined && conditions.industries.includes(industry));
  const name = (template: ReportTemplate): string => template.name[language] || template.name["zh-CN"];
  const near = [suggested, ...[...own, ...builtInTemplates].filter((template) => isNear(template) && template.id !== suggested.id)];
  const others = builtInTemplates.filter((template) => !near.some((one) => one.id === template.id));
  const options = (templates: readonly ReportTemplate[]) =>
    templates.map((template) => (
      <option key={template.id} value={template.id}>
        {name(template)}
      </option>
    ));
  return (
    <div class={css["choice"]}>
      <label>
        {t.choose}
        <select value={chosen} onChange={(event) => onChoose(templateById(event.currentTarget.value, own))}>
          <optgroup label={t.fitting}>{options(near)}</optgroup>
          <optgroup label={t.others}>{options(others)}</optgroup>
        </select>
      </label>
      {isGone && (
        <p role="status" class={css["gone"]}>
          {t.gone}
        </p>
      )}
      <p>
        {because.runs.map((run) => run.text).join("")} {t.edited}
      </p>
    </div>
  );
}
