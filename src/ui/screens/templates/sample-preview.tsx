/** The sample case written with a template, drawn as plain blocks: nothing is stored, nothing can be edited. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Assessment } from "../../../domain/assessment/assessment.ts";
import { blockNumbers } from "../../../domain/report/block-numbers.ts";
import { buildReport } from "../../../domain/report/build-report.ts";
import { type Block, runsOf } from "../../../domain/report/report.ts";
import type { ReportTemplate } from "../../../domain/report/templates/template.ts";
import { desk } from "../../state/desk.ts";
import { language } from "../../state/language.ts";
import css from "./templates.module.css";
import { templateWords } from "./words.ts";

export function SamplePreview({ template }: { template: ReportTemplate }) {
  const t = templateWords.value;
  const [assessment, setAssessment] = useState<Assessment | null>(null);
  useEffect(() => {
    let isGone = false;
    void desk()
      .then((open) => open.sampleAssessment(language.value))
      .then((found) => isGone || setAssessment(found));
    return () => {
      isGone = true;
    };
  }, [language.value]);
  const report = useMemo(
    () => (assessment === null ? null : buildReport(assessment, language.value, template)),
    [assessment, template, language.value],
  );
  if (report === null) return <p aria-busy="true">{t.previewing}</p>;
  const numbers = blockNumbers(
    report.blocks.map((block) =>
      block.type === "heading"
        ? block
        : block.type === "paragraph"
          ? { type: "paragraph" as const, kind: block.kind }
          : { type: "other" as const },
    ),
    language.value,
  );
  return (
    <section class={css["preview"]} aria-label={t.preview} data-preview>
      <p class={css["hint"]}>{t.previewText}</p>
      <h2>{report.title}</h2>
      <p>{report.borrower}</p>
      {report.blocks.map((block, index) => (
        <PreviewBlock key={block.id} block={block} number={numbers[index] ?? ""} />
      ))}
    </section>
  );
}

function PreviewBlock({ block, number }: { block: Block; number: string }) {
  if (block.type === "heading") return block.level === 1 ? <h3>{number + block.text}</h3> : <h4>{number + block.text}</h4>;
  if (block.type === "paragraph")
    return (
      <p data-kind={block.kind}>
        {number +
          runsOf(block)
            .map((run) => run.text)
            .join("")}
      </p>
    );
  if (block.type === "signatures")
    return (
      <ul class={css["lines"]}>
        {block.lines.map((line, index) => (
          <li key={index}>{line}：＿＿＿＿＿＿＿＿</li>
        ))}
      </ul>
    );
  if (block.type === "notes") return null;
  return (
    <div class={css["scroll"]}>
      <table class={css["table"]}>
        <caption>{block.caption}</caption>
        {block.look === "plain" && (
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column.title} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.cells.map((cell, at) => (
                <td key={at}>{cell.map((run) => run.text).join("")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
