/** Each ratio over the years as a small picture, with the line that raises its flag; a year opens the formula and the figures behind it. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { ratioTrend, type RatioTrend, type TrendPoint } from "../../../../domain/pictures/ratio-trends.ts";
import { TrendChart } from "../../../charts/trend-chart.tsx";
import { NamedTerm } from "../../../components/term.tsx";
import { language } from "../../../state/language.ts";
import css from "./ratio-trends.module.css";
import { RatioDetail, ratioText } from "./ratio-detail.tsx";
import type { RatioBlock, RatioRow } from "./ratio-rows.ts";
import { checksWords } from "./words.ts";

interface RatioTrendsProps {
  readonly view: CaseView;
  readonly blocks: readonly RatioBlock[];
  /** "<ratio>@<period>" of the year that is opened. */
  readonly opened: string | null;
  readonly onToggle: (key: string) => void;
}

export function RatioTrends({ view, blocks, opened, onToggle }: RatioTrendsProps) {
  const w = checksWords.value.ratios;
  return (
    <>
      <p class={css["keys"]}>{w.bandNote}</p>
      {blocks.map((block) => (
        <section key={block.group} class={css["group"]}>
          <h3>{w.groups[block.group]}</h3>
          <ul class={css["cards"]}>
            {block.rows.map((row) => (
              <Card key={row.id} view={view} row={row} opened={opened} onToggle={onToggle} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Card({ view, row, opened, onToggle }: { view: CaseView; row: RatioRow } & Pick<RatioTrendsProps, "opened" | "onToggle">) {
  const w = checksWords.value.ratios;
  const trend = ratioTrend(row.id, view.assessment.ratios, view.caseFile.borrower?.industry ?? "");
  const open = trend.points.find((point) => opened === keyOf(row, point));
  const isKnown = trend.points.some((point) => point.value !== null);
  return (
    <li class={open ? `${css["card"]} ${css["opened"]}` : css["card"]}>
      <h4>
        {row.name}
        <NamedTerm id={row.id} />
      </h4>
      <p>{sayingOf(row, trend)}</p>
      <TrendChart
        label={`${row.name}，${sayingOf(row, trend)}`}
        lines={isKnown ? trend.lines : []}
        columns={trend.points.map((point) => ({
          key: point.period,
          label: shortName(point.period),
          value: point.value,
          text: textOf(row, point),
          tone: point.isBeyond ?? "good",
          isOpen: point === open,
          open: () => onToggle(keyOf(row, point)),
          description: [w.of(row.name, periodName(point.period, language.value)) + textOf(row, point), whyOf(point)]
            .filter(Boolean)
            .join("；"),
        }))}
      />
      {open && <RatioDetail view={view} ratio={open.ratio} />}
    </li>
  );
}

function keyOf(row: RatioRow, point: TrendPoint): string {
  return `${row.id}@${point.period}`;
}

/** Years stand alone; anything else keeps its name. */
function shortName(period: string): string {
  return /^\d{4}$/.test(period) ? period : periodName(period, language.value);
}

function textOf(row: RatioRow, { ratio }: TrendPoint): string {
  const w = checksWords.value.ratios;
  if (ratio.value !== null) return ratioText(ratio.value, row.shown);
  return ratio.status === "ok" ? "—" : w[ratio.status];
}

/** Why a year is a hole, or what line it has crossed. */
function whyOf({ ratio, isBeyond }: TrendPoint): string {
  const t = checksWords.value;
  if (ratio.value === null) return ratio.missing.length > 0 ? t.missing(ratio.missing.join(t.listComma)) : "";
  return isBeyond ? t.ratios.beyond[isBeyond] : "";
}

/** Which way it went, and the line it is held against. */
function sayingOf(row: RatioRow, { direction, lines }: RatioTrend): string {
  const w = checksWords.value.ratios;
  const line = lines.map(({ at, side, weight }) => w.line[weight][side](ratioText(at, row.shown))).join(checksWords.value.listComma);
  return [direction ? w.direction[direction] : w.noDirection, line || w.noLine].join(w.stop);
}
