/** What is left out of one chapter: its parts as the sample case has them, each with a tick. */
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import { sections } from "../../../domain/report/sections/all.ts";
import { isLeftOut, partsOf, withPart } from "../../../domain/report/templates/left-out.ts";
import type { TemplateChapter } from "../../../domain/report/templates/template.ts";
import { reportWriter } from "../../../domain/report/writer.ts";
import { language } from "../../state/language.ts";
import css from "./templates.module.css";
import { templateWords } from "./words.ts";

interface PartsProps {
  readonly chapter: TemplateChapter;
  /** The sample, read when the first chapter is opened; null until then. */
  readonly sample: Assessment | null;
  readonly onChange: (omit: string[]) => void;
}

export function ChapterParts({ chapter, sample, onChange }: PartsProps) {
  const t = templateWords.value;
  if (sample === null) return <p aria-busy="true">{t.previewing}</p>;
  const section = sections.find((one) => one.id === chapter.section);
  const blocks = section?.isReady(sample) ? section.build(reportWriter(sample, language.value)) : [];
  const parts = partsOf(blocks, new Set(sample.redFlags.map((flag) => flag.id)));
  const omit = chapter.omit ?? [];
  const isOut = isLeftOut(omit);
  const others = omit.filter((rule) => !blocks.some((block) => isLeftOut([rule])(block.id))).length;
  return (
    <fieldset class={css["parts"]}>
      <legend>{t.omit}</legend>
      <p class={css["hint"]}>{parts.length === 0 ? t.omitNone : t.hintOmit}</p>
      {parts.map((part) => (
        <label key={part.pattern}>
          <input
            type="checkbox"
            checked={part.ids.every(isOut)}
            onChange={(event) => onChange(withPart(omit, parts, part, event.currentTarget.checked))}
          />
          {part.label}
        </label>
      ))}
      {others > 0 && <p class={css["hint"]}>{t.omitOthers(others)}</p>}
    </fieldset>
  );
}
