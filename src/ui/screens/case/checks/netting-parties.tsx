/** 往来集中度: who pays and is paid most, how much hangs on one name, who is new and who is gone; own accounts are nobody. */
import { useId, useState } from "preact/hooks";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { revenueParameters } from "../../../../domain/parameters/revenue.ts";
import { ShareBars } from "../../../charts/share-bars.tsx";
import { type ChartView, ViewSwitch } from "../../../charts/view-switch.tsx";
import { Badge } from "../../../components/controls.tsx";
import { Term } from "../../../components/term.tsx";
import { percent, wan } from "../../../format/figures.ts";
import { isDemonstration } from "../../../reading/demonstration.ts";
import { language } from "../../../state/language.ts";
import { openRows } from "../rows/rows-state.ts";
import css from "./checks.module.css";
import { checksWords } from "./words.ts";

type Concentration = NonNullable<Assessment["netting"]>["concentration"];
type Party = Concentration["payers"][number];
type Direction = "in" | "out";

export function NettingParties({ concentration }: { concentration: Concentration }) {
  const t = checksWords.value;
  const w = t.netting.parties;
  const id = useId();
  const [shown, setShown] = useState<ChartView>("chart");
  if (concentration.payers.length === 0 && concentration.payees.length === 0) return null;
  const top = concentration.payers[0];
  const isOneName = top !== undefined && top.share >= revenueParameters["concentration-share"].value;
  const side = (direction: Direction) => {
    const parties = direction === "in" ? concentration.payers : concentration.payees;
    const all = direction === "in" ? concentration.payerCount : concentration.payeeCount;
    if (parties.length === 0) return null;
    return (
      <section>
        <h4>{w.sides[direction]}</h4>
        <p class={css["small"]}>{w.firstOf(parties.length, all)}</p>
        {shown === "chart" ? (
          <ShareBars
            label={w.sides[direction]}
            describedBy={id}
            tone={direction === "in" ? "brand" : "blue"}
            rows={parties.map((party) => ({
              key: party.name,
              name: party.name,
              share: party.share,
              text: percent(party.share),
              hint: w.amountRows(wan(party.amount), party.rows),
              open: opener(party, direction),
              openLabel: t.openRows,
            }))}
          />
        ) : (
          <PartyTable parties={parties} direction={direction} />
        )}
      </section>
    );
  };
  return (
    <section class={css["gapped"]}>
      <header class={css["head"]}>
        <h3>{w.title}</h3>
        <Term id="concentration" />
        {isOneName && <Badge tone="amber">{w.oneName}</Badge>}
        <span class={css["gap"]} />
        <ViewSwitch view={shown} onChange={setShown} of={w.title} words={t.view} />
      </header>
      <p id={id} class={css["lead"]}>
        {sayingOf(concentration)}
      </p>
      {isOneName && <p>{w.oneNameAsk(top.name)}</p>}
      <div class={css["two"]}>
        {side("in")}
        {side("out")}
      </div>
      <News concentration={concentration} />
      <p class={css["small"]}>{w.basis}</p>
    </section>
  );
}

/** The list of statement rows; a covered name finds none, so that a demonstration opens nothing. */
function opener(party: Party, direction: Direction): (() => void) | null {
  return isDemonstration.value ? null : () => openRows({ text: party.name, direction });
}

/** What the picture says, in a sentence. */
function sayingOf({ payers, clearingShare, ownShare, unnamedShare }: Concentration): string {
  const w = checksWords.value.netting.parties;
  const [top] = payers;
  const five = payers.slice(0, 5).reduce((sum, party) => sum + party.share, 0);
  const part = (share: number | null, say: (text: string) => string): string => (share === null || share === 0 ? "" : say(percent(share)));
  return [
    top ? w.topSays(top.name, percent(top.share), percent(five)) : "",
    part(clearingShare, w.clearingSays),
    part(ownShare, w.ownSays),
    part(unnamedShare, w.unnamedSays),
  ]
    .filter(Boolean)
    .join(language.value === "en" ? " " : "");
}

function PartyTable({ parties, direction }: { parties: readonly Party[]; direction: Direction }) {
  const t = checksWords.value;
  const w = t.netting.parties;
  return (
    <div class={css["scroll"]}>
      <table class={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{w.party}</th>
            <th scope="col" class={css["right"]}>
              {t.amountWan}
            </th>
            <th scope="col" class={css["right"]}>
              {w.share}
            </th>
            <th scope="col">{w.span}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => {
            const open = opener(party, direction);
            return (
              <tr key={party.name}>
                <th scope="row">
                  {party.name}
                  <small>{t.rows(party.rows)}</small>
                </th>
                <td class={css["right"]}>
                  {open ? (
                    <button
                      type="button"
                      class={css["link"]}
                      aria-label={`${party.name} ${wan(party.amount)} ${t.openRows}`}
                      onClick={open}
                    >
                      {wan(party.amount)}
                    </button>
                  ) : (
                    wan(party.amount)
                  )}
                </td>
                <td class={css["right"]}>{percent(party.share)}</td>
                <td>{spanOf(party)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function spanOf({ first, last }: Party): string {
  const from = periodName(first, language.value);
  return first === last ? from : checksWords.value.netting.span(from, periodName(last, language.value));
}

/** Customers who came and went. Silence would read as "none": papers too short to say are named as such. */
function News({ concentration: { newPayers, gonePayers } }: { concentration: Concentration }) {
  const w = checksWords.value.netting.parties;
  if (newPayers === null || gonePayers === null) return <p class={css["small"]}>{w.newsTooShort}</p>;
  const list = (title: string, none: string, parties: readonly Party[], when: (party: Party) => string) => (
    <section>
      <h4>{title}</h4>
      {parties.length === 0 ? (
        <p class={css["small"]}>{none}</p>
      ) : (
        <ul class={css["list"]}>
          {parties.map((party) => {
            const open = opener(party, "in");
            const text = w.newsOf(party.name, percent(party.share), when(party));
            return (
              <li key={party.name}>
                {open ? (
                  <button type="button" class={css["link"]} onClick={open}>
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
  const month = (period: string) => periodName(period, language.value);
  return (
    <div class={css["two"]}>
      {list(w.newPayers, w.noNew, newPayers, (party) => w.since(month(party.first)))}
      {list(w.gonePayers, w.noGone, gonePayers, (party) => w.until(month(party.last)))}
    </div>
  );
}
