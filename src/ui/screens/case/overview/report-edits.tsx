/** How far the officer's report is from the machine's draft, chapter by chapter; its code comes only when a report was saved. */
import { useEffect, useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { ChapterDifference } from "../../../../domain/report/editor/chapter-differences.ts";
import { hrefOf } from "../../../router.ts";
import { desk } from "../../../state/desk.ts";
import css from "./overview.module.css";
import { overviewWords } from "./words.ts";

export function ReportEdits({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const { assessment, summary } = view;
  const [chapters, setChapters] = useState<readonly ChapterDifference[]>([]);
  useEffect(() => {
    let isGone = false;
    void desk()
      .then((open) => Promise.all([open.report(summary.id), open.reportOutlines()]))
      .then(([report, own]) =>
        report === null
          ? []
          : import("./edited-chapters.ts").then((module) => module.editedChapters(report.json, assessment, { own, stage: summary.stage })),
      )
      .then((found) => isGone || setChapters(found));
    return () => {
      isGone = true;
    };
  }, [assessment, summary.id]);
  if (chapters.length === 0) return null;
  return (
    <ul class={css["changes"]}>
      <li>
        <span class={css["tag"]}>{t.reportEdits}</span>
        <a href={hrefOf({ screen: "case", id: summary.id, tab: "report" })}>
          {chapters.map((chapter) => t.reportEdit(chapter.title, chapter.passages.length)).join(t.comma)}
        </a>
      </li>
    </ul>
  );
}
