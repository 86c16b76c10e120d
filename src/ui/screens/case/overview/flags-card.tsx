/** Red flags, the open ones first; each opens what it rests on. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { Badge } from "../../../components/controls.tsx";
import { hrefOf } from "../../../router.ts";
import { words } from "../../../state/language.ts";
import { openFlag } from "./open-evidence.ts";
import css from "./overview.module.css";
import { overviewWords } from "./words.ts";

/** [P] Lines that stand in the first glance at 1366 × 768. */
const SHOWN = 6;

export function FlagsCard({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  const { redFlags } = view.assessment;
  const flags = [...redFlags].sort((a, b) => Number(a.status !== "open") - Number(b.status !== "open"));
  const open = (...severities: string[]) => redFlags.filter((flag) => flag.status === "open" && severities.includes(flag.severity)).length;
  return (
    <section class={css["card"]} aria-label={t.flags}>
      <h2>
        {t.flags}
        {flags.length > 0 && <small>{t.flagsOpen(open("red"), open("amber", "orange"))}</small>}
      </h2>
      {flags.length === 0 ? (
        <p class={css["quiet"]}>{t.flagsNone}</p>
      ) : (
        <ul class={css["flags"]}>
          {flags.slice(0, SHOWN).map((flag) => (
            <li key={flag.id}>
              <Badge tone={flag.status === "open" ? flag.severity : "green"}>
                {flag.status === "open" ? words.value.severity[flag.severity] : t.explained}
              </Badge>
              <button type="button" class={css["link"]} aria-label={t.flagEvidence(flag.title)} onClick={() => openFlag(view, flag)}>
                {flag.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {flags.length > SHOWN && (
        <a class={`${css["foot"]} no-print`} href={hrefOf({ screen: "case", id: view.summary.id, tab: "red-flags" })}>
          {t.flagsAll}（{flags.length}）
        </a>
      )}
    </section>
  );
}
