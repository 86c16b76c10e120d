/** 三表勾稽: every sum and tie as a matrix of periods; a cell opens both sides, the difference and what may explain it. */
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { Icon, type IconName } from "../../../components/icon.tsx";
import { NamedTerm, Term } from "../../../components/term.tsx";
import { amountInWords } from "../../../format/figures.ts";
import { language } from "../../../state/language.ts";
import css from "./checks.module.css";
import { TieDetail } from "./tie-detail.tsx";
import { type Check, tieBlocks, tiePeriods } from "./tie-groups.ts";
import { NoPaper } from "./no-paper.tsx";
import { checksWords } from "./words.ts";

/** [P] Columns that fit beside the open drawer. */
const PERIODS = 3;
const looks = {
  pass: "pass",
  warn: "warn",
  fail: "fail",
  error: "fail",
  conflict: "warn",
  insufficient: "lack",
  "not-applicable": "lack",
} as const;
const icons: Readonly<Partial<Record<Check["outcome"], IconName>>> = {
  pass: "check",
  warn: "alert",
  fail: "stop",
  error: "stop",
  conflict: "alert",
  insufficient: "question",
};

export function TiesSection({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const w = t.ties;
  const [isOnlyOff, setOnlyOff] = useState(false);
  const [isAll, setAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const { checks } = view.assessment;
  if (checks.length === 0) return <NoPaper title={w.title} text={w.none} />;
  const periods = tiePeriods(checks, PERIODS, isAll);
  const hasMore = tiePeriods(checks, PERIODS, true).length > PERIODS;
  const blocks = tieBlocks(checks, periods, isOnlyOff);
  return (
    <>
      <header class={css["head"]}>
        <h2>{w.title}</h2>
        <Term id="carried-forward" />
        <span class={css["gap"]} />
        {hasMore && <Toggle label={w.allPeriods} isOn={isAll} onChange={setAll} />}
        <Toggle label={w.onlyOff} isOn={isOnlyOff} onChange={setOnlyOff} />
      </header>
      {blocks.length === 0 ? (
        <p class={css["empty"]}>{w.allHold}</p>
      ) : (
        <div class={css["scroll"]}>
          <table class={css["table"]}>
            <thead>
              <tr>
                <th scope="col">{w.item}</th>
                {periods.map((period) => (
                  <th key={period} scope="col">
                    {periodName(period, language.value)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {blocks.map((block) => (
                <Fragment key={block.group}>
                  <tr class={css["group"]}>
                    <th scope="rowgroup" colSpan={periods.length + 1}>
                      {w.groups[block.group]}
                      <NamedTerm id={`check-${block.group === "other" ? "ipc" : block.group}`} />
                      <span>{w.groupState(block.held, block.off, block.lacking)}</span>
                    </th>
                  </tr>
                  {block.rows.map((row) => {
                    const openPeriod = periods.find((period) => opened === `${row.id}@${period}`);
                    const openCheck = openPeriod === undefined ? undefined : row.byPeriod.get(openPeriod);
                    return (
                      <Fragment key={row.id}>
                        <tr>
                          <th scope="row">
                            {block.group !== "other" && <small style={{ display: "inline-block", minWidth: "2.6em" }}>{row.id}</small>}
                            {row.name}
                          </th>
                          {periods.map((period) => {
                            const check = row.byPeriod.get(period);
                            const key = `${row.id}@${period}`;
                            return (
                              <td key={period}>
                                {check && (
                                  <Cell check={check} isOpen={opened === key} onToggle={() => setOpened(opened === key ? null : key)} />
                                )}
                              </td>
                            );
                          })}
                        </tr>
                        {openCheck && (
                          <tr class={css["detail"]}>
                            <td colSpan={periods.length + 1}>
                              <TieDetail view={view} check={openCheck} />
                            </td>
                          </tr>
                        )}
                      </Fragment>
                    );
                  })}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Cell({ check, isOpen, onToggle }: { check: Check; isOpen: boolean; onToggle: () => void }) {
  const w = checksWords.value.ties;
  const icon = icons[check.outcome];
  const word = w.outcome[check.outcome];
  const isGapShown = (check.outcome === "fail" || check.outcome === "warn") && check.difference !== null;
  return (
    <button type="button" class={`${css["cell"]} ${css[looks[check.outcome]]}`} aria-expanded={isOpen} onClick={onToggle}>
      <span class="visually-hidden">{w.of(check.name, periodName(check.period, language.value))}</span>
      {icon && <Icon name={icon} size={16} />}
      {word}
      {isGapShown && <span>{amountInWords(check.difference ?? "", language.value)}</span>}
      {check.reconciled.length > 0 && <span class={css["small"]}>{w.reconciledMark}</span>}
    </button>
  );
}

function Toggle({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label class={css["check"]}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
