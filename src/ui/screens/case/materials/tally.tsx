/** Rows read = rows used + rows left out with a reason, and each problem with a way to its cell. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { rowReasonText } from "../../../../domain/documents/row-reasons.ts";
import { Badge } from "../../../components/controls.tsx";
import { openDrawer } from "../../../state/drawer.ts";
import { language, words } from "../../../state/language.ts";
import css from "./materials-tab.module.css";

const tone = { error: "red", warning: "amber", info: "blue" } as const;
/** [P] Problems and rows listed at once. */
const LISTED = 40;

export function Tally({ document }: { document: Assessment["documents"][number] }) {
  const t = words.value.materials;
  const groups = new Map<string, string[]>();
  for (const row of document.rows.ignored) groups.set(row.reason, [...(groups.get(row.reason) ?? []), row.ref]);
  const place = (at: string) => openDrawer({ kind: "place", document: document.id, at, title: words.value.drawer.source });
  return (
    <div class={css["tallyDetail"]}>
      {document.problems.length > 0 && (
        <ul class={css["problems"]}>
          {document.problems.slice(0, LISTED).map((problem) => (
            <li key={`${problem.code}${problem.at}${problem.message}`}>
              <Badge tone={tone[problem.severity]}>{t.severity[problem.severity]}</Badge>
              {problem.at && (
                <button type="button" class={css["place"]} onClick={() => place(problem.at)}>
                  {problem.at}
                </button>
              )}
              <span>{problem.message}</span>
            </li>
          ))}
          {document.problems.length > LISTED && <li>{t.moreProblems(document.problems.length - LISTED)}</li>}
        </ul>
      )}
      <div>
        <h3>{t.ignoredTitle(document.rows.ignored.length)}</h3>
        {document.rows.ignored.length === 0 && <p>{t.ignoredNone}</p>}
        <ul class={css["ignored"]}>
          {[...groups].map(([reason, refs]) => (
            <li key={reason}>
              <strong>
                {rowReasonText(reason, language.value)} {refs.length}
              </strong>
              {refs.slice(0, 12).map((ref) => (
                <button key={ref} type="button" class={css["place"]} onClick={() => place(ref)}>
                  {ref}
                </button>
              ))}
              {refs.length > 12 && "…"}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
