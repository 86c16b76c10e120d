/** The rows of the revenue matrix: sources in use, shown only, and left out by an officer. */
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { type BarTone, ComparisonBar } from "../../../charts/comparison-bar.tsx";
import type { Track } from "../../../charts/scale.ts";
import type { ChartView } from "../../../charts/view-switch.tsx";
import { Badge, Button } from "../../../components/controls.tsx";
import { Num } from "../../../components/num.tsx";
import { wan } from "../../../format/figures.ts";
import { withdraw } from "../../../state/desk.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { words } from "../../../state/language.ts";
import { BarButton } from "./bar-button.tsx";
import css from "./checks.module.css";
import { decisionAbout, statementRows } from "./find.ts";
import { sourceName } from "./source-name.ts";
import { checksWords } from "./words.ts";

type Source = Assessment["revenue"]["sources"][number];

interface RevenueSourcesProps {
  readonly view: CaseView;
  readonly shown: ChartView;
  readonly track: Track;
  readonly declared: number | null;
  readonly corroborated: number | null;
  readonly onLeaveOut: (source: string) => void;
}

export function RevenueSources({ view, shown, track, declared, corroborated, onLeaveOut }: RevenueSourcesProps) {
  const t = checksWords.value;
  const w = t.revenue;
  const sources = view.assessment.revenue.sources.filter((source) => source.status !== "insufficient");
  const entries = (source: Source) => statementRows(view.assessment.documents, source.rows);
  return (
    <>
      {sources.map((source) => (
        <tr key={source.id} class={source.status === "ok" ? "" : css["quiet"]}>
          <th scope="row" class={css["source"]}>
            {sourceName(source.id)}
            {shown === "table" || source.status === "excluded" ? <small>{source.note}</small> : <small>{standing(source)}</small>}
          </th>
          {shown === "chart" ? (
            <td class={css["barCell"]}>
              <BarButton
                name={`${sourceName(source.id)} ${source.value === null ? "" : `${wan(source.value)} ${t.wan}`}`}
                ids={source.inputs}
                rows={entries(source)}
              >
                <ComparisonBar
                  track={track}
                  value={source.value === null ? null : Number(source.value)}
                  tone={toneOf(source)}
                  declared={declared}
                  corroborated={corroborated}
                />
              </BarButton>
            </td>
          ) : (
            <td>
              {source.formula}
              {entries(source).length > 0 && (
                <small>
                  <button
                    type="button"
                    class={css["link"]}
                    onClick={() => openDrawer({ kind: "rows", title: () => sourceName(source.id), refs: entries(source) })}
                  >
                    {t.rows(entries(source).length)}
                  </button>
                </small>
              )}
            </td>
          )}
          <td class={css["right"]}>
            {source.value === null ? "—" : <Num of={source.inputs} value={source.value} name={sourceName(source.id)} />}
          </td>
          <td class={css["right"]}>
            {source.deviation === null ? (
              "—"
            ) : (
              <Num of={source.inputs} value={source.deviation} as="signed-percent" name={`${sourceName(source.id)} ${w.deviation}`} />
            )}
          </td>
          <td class={css["wideOnly"]}>{source.months}</td>
          <td class={css["wideOnly"]} title={words.value.drawer.tier[source.tier]}>
            {source.status === "ok" ? source.tier : "—"}
          </td>
          <td>
            <div class={css["standing"]}>
              <Badge tone={source.status === "excluded" ? "grey" : source.weight > 0 ? "green" : "blue"}>
                {source.status === "ok" && source.weight === 0 ? w.statusOf.shown : w.statusOf[source.status]}
              </Badge>
              <Standing view={view} source={source} onLeaveOut={() => onLeaveOut(source.id)} />
            </div>
          </td>
        </tr>
      ))}
    </>
  );
}

/** What can be done about a source: leave it out with a reason, or bring back one an officer left out. */
function Standing({ view, source, onLeaveOut }: { view: CaseView; source: Source; onLeaveOut: () => void }) {
  const { revenue: w } = checksWords.value;
  const decision = source.status === "excluded" ? decisionAbout(view.caseFile, "exclude-source", [source.id]) : undefined;
  if (decision) {
    return (
      <Button isSmall look="quiet" icon="undo" onClick={() => void withdraw(decision.id)} label={`${w.restore} ${sourceName(source.id)}`}>
        {w.restore}
      </Button>
    );
  }
  if (source.status !== "ok" || source.weight === 0) return null;
  return (
    <Button isSmall onClick={onLeaveOut} label={`${w.exclude} ${sourceName(source.id)}`}>
      {w.exclude}
    </Button>
  );
}

function standing(source: Source): string {
  const { revenue: w, families } = checksWords.value;
  if (source.countsAs === null) return w.countsNone;
  return w.countsAs(families[source.countsAs as keyof typeof families] ?? source.countsAs); // the contract leaves the family open
}

/** Full for a source that counts, pale for one only shown, grey for one left out. */
function toneOf(source: Source): BarTone {
  if (source.status !== "ok") return "grey";
  return source.weight > 0 ? "brand" : "soft";
}
