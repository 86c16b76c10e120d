/** Where a figure counts: the ratios, checks and flags it goes into. Knowing that tells an officer whether a correction matters. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { ratioName } from "../../../../domain/ratios/ratio-names.ts";
import { language } from "../../../state/language.ts";
import css from "./evidence-drawer.module.css";
import { drawerWords } from "./words.ts";

/** [P] A figure such as revenue is everywhere; the first few tell enough. */
const FIRST = 12;

export function UsedIn({ assessment, id }: { assessment: Assessment; id: string }) {
  const has = (inputs: readonly string[]): boolean => inputs.includes(id);
  const period = (text: string): string => periodName(text, language.value);
  const uses = [
    ...assessment.redFlags.filter((flag) => has(flag.inputs)).map((flag) => flag.title),
    ...assessment.checks.filter((check) => has(check.inputs)).map((check) => `${check.name} ${period(check.period)}`),
    ...assessment.ratios
      .filter((ratio) => has(ratio.inputs) && ratio.value !== null)
      .map((ratio) => `${ratioName(ratio.id, language.value).name} ${period(ratio.period)}`),
  ];
  if (uses.length === 0) return null;
  return (
    <details class={css["uses"]}>
      <summary>
        {drawerWords.value.usedIn}（{uses.length}）
      </summary>
      <ul>
        {uses.slice(0, FIRST).map((use) => (
          <li key={use}>{use}</li>
        ))}
        {uses.length > FIRST && <li>…</li>}
      </ul>
    </details>
  );
}
