/** Who pays and is paid most, and what the account is like. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import chart from "../../../charts/charts.module.css";
import { across } from "../../../charts/scale.ts";
import { Num } from "../../../components/num.tsx";
import { percent, wan } from "../../../format/figures.ts";
import css from "./checks.module.css";
import { checksWords } from "./words.ts";

type Netting = NonNullable<Assessment["netting"]>;

/** [P] Enough to see concentration. */
const FIRST = 10;

export function NettingParties({ netting, net }: { netting: Netting; net: readonly string[] }) {
  const t = checksWords.value;
  const w = t.netting;
  const { statistics } = netting;
  const named = (id: keyof typeof statistics) => w.statisticNames[id] ?? [id, ""];
  const rows: readonly (readonly [keyof typeof statistics, "ratio" | "percent" | "wan" | "quantity"])[] = [
    ["monthlyVariation", "ratio"],
    ["topFiveShare", "percent"],
    ["averageDailyBalance", "wan"],
    ["lowestBalance", "wan"],
    ["monthEndShare", "percent"],
    ["activeMonths", "quantity"],
  ];
  return (
    <div class={css["two"]}>
      <section>
        <h3>{w.parties}</h3>
        <p class={css["small"]}>{w.partiesHint}</p>
        <table class={css["table"]}>
          <thead>
            <tr>
              <th scope="col">{w.party}</th>
              <th scope="col" class={css["right"]}>
                {w.inflow}
              </th>
              <th scope="col" class={css["right"]}>
                {w.outflow}
              </th>
              <th scope="col">{w.partyShare}</th>
            </tr>
          </thead>
          <tbody>
            {netting.counterparties.slice(0, FIRST).map((party) => (
              <tr key={party.name}>
                <th scope="row">
                  {party.name}
                  <small>{t.rows(party.rows)}</small>
                </th>
                <td class={css["right"]}>{wan(party.inflow)}</td>
                <td class={css["right"]}>{wan(party.outflow)}</td>
                <td style={{ minWidth: "88px" }}>
                  {percent(party.share)}
                  <svg class={chart["bars"]} style={{ height: "6px" }} aria-hidden="true">
                    <rect class={chart["soft"]} width="100%" height="6" rx="3" />
                    <rect class={chart["brand"]} width={across(Math.min(1, Math.max(0, party.share)))} height="6" rx="3" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{w.statistics}</h3>
        <table class={css["table"]}>
          <tbody>
            {rows.map(([id, as]) => {
              const [name, hint] = named(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    {hint && <small>{hint}</small>}
                  </th>
                  <td class={css["right"]}>
                    <Num of={net} value={statistics[id]} as={as} name={name} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
