/** 流水特征: what the accounts are like, a figure a line. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { Num } from "../../../components/num.tsx";
import { NamedTerm } from "../../../components/term.tsx";
import css from "./checks.module.css";
import { checksWords } from "./words.ts";

type Netting = NonNullable<Assessment["netting"]>;

const rows = [
  ["monthlyVariation", "ratio"],
  ["topFiveShare", "percent"],
  ["averageDailyBalance", "wan"],
  ["lowestBalance", "wan"],
  ["monthEndShare", "percent"],
  ["activeMonths", "quantity"],
] as const satisfies readonly (readonly [keyof Netting["statistics"], string])[];

const termOf: Readonly<Record<(typeof rows)[number][0], string>> = {
  monthlyVariation: "monthly-variation",
  topFiveShare: "top-five-share",
  averageDailyBalance: "average-daily-balance",
  lowestBalance: "",
  monthEndShare: "month-end-share",
  activeMonths: "",
};

export function NettingStatistics({ netting, net }: { netting: Netting; net: readonly string[] }) {
  const w = checksWords.value.netting;
  return (
    <section>
      <h3>{w.statistics}</h3>
      <table class={css["table"]}>
        <tbody>
          {rows.map(([id, as]) => {
            const [name, hint] = w.statisticNames[id] ?? [id, ""];
            return (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <NamedTerm id={termOf[id]} />
                  {hint && <small>{hint}</small>}
                </th>
                <td class={css["right"]}>
                  <Num of={net} value={netting.statistics[id]} as={as} name={name} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
