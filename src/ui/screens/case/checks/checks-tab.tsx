/** ② 核对: where the papers agree and where they do not, one question at a time, with the state of each in the margin. */
import type { ComponentType } from "preact";
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment, VerdictLevel } from "../../../../domain/assessment/assessment.ts";
import { Button } from "../../../components/controls.tsx";
import { percent, wan } from "../../../format/figures.ts";
import { BalancesSection } from "./balances-section.tsx";
import css from "./checks-tab.module.css";
import { EquitySection } from "./equity-section.tsx";
import { HouseholdSection } from "./household-section.tsx";
import { NettingSection } from "./netting-section.tsx";
import { RatiosSection } from "./ratios-section.tsx";
import { ReliabilitySection } from "./reliability-section.tsx";
import { RevenueSection } from "./revenue-section.tsx";
import { overviewWords } from "../overview/words.ts";
import { RowsSection } from "../rows/rows-section.tsx";
import { type ChecksSection, checksSection, sections, showChecks } from "./shown-section.ts";
import { isOff } from "./tie-groups.ts";
import { TiesSection } from "./ties-section.tsx";
import { checksWords } from "./words.ts";

const panels: Readonly<Record<ChecksSection, ComponentType<{ readonly view: CaseView }>>> = {
  revenue: RevenueSection,
  netting: NettingSection,
  household: HouseholdSection,
  rows: RowsSection,
  ties: TiesSection,
  ratios: RatiosSection,
  equity: EquitySection,
  balances: BalancesSection,
  reliability: ReliabilitySection,
};

export function ChecksTab({ view }: { view: CaseView }) {
  const t = checksWords.value;
  const shown = checksSection.value;
  const Panel = panels[shown];
  return (
    <div class={css["page"]}>
      <nav class={css["nav"]} aria-label={t.sections.label}>
        <ol>
          {sections.map((section) => {
            const { text, tone } = stateOf(section, view.assessment);
            return (
              <li key={section}>
                <button type="button" aria-current={section === shown ? "true" : undefined} onClick={() => showChecks(section)}>
                  {t.sections[section]}
                  <small class={css[tone]}>{text}</small>
                </button>
              </li>
            );
          })}
        </ol>
        {shown !== "rows" && (
          <p class={css["print"]}>
            <Button isSmall icon="print" onClick={() => print()}>
              {t.print}
            </Button>
          </p>
        )}
      </nav>
      <section class={css["panel"]} aria-label={t.sections[shown]}>
        <Panel view={view} />
      </section>
    </div>
  );
}

/** One line under each section's name: what it came to. */
function stateOf(section: ChecksSection, assessment: Assessment): { readonly text: string; readonly tone: VerdictLevel } {
  const t = checksWords.value.nav;
  const { revenue, netting, checks, ratios, equityTest, transactions, reliability } = assessment;
  const none = { text: t.none, tone: "grey" } as const;
  switch (section) {
    case "revenue":
      return revenue.deviationRate === null ? none : { text: t.deviation(percent(revenue.deviationRate, true)), tone: revenue.verdict };
    case "netting":
      return netting === null
        ? none
        : { text: t.net(wan(netting.netOperatingInflow)), tone: netting.pending.length > 0 ? "amber" : "grey" };
    case "household": {
      const { household } = assessment;
      if (household === null || household.accounts.length + household.missing.length === 0) return none;
      const w = overviewWords.value.household;
      return household.missing.length > 0
        ? { text: w.navMissing(household.missing.length), tone: "amber" }
        : { text: w.nav(household.accounts.length), tone: "grey" };
    }
    case "rows":
      return transactions === null || transactions.count === 0 ? none : { text: t.rows(transactions.count), tone: "grey" };
    case "ties": {
      const off = checks.filter((check) => isOff(check.outcome));
      if (!checks.some((check) => check.outcome !== "insufficient")) return none;
      const wide = off.filter((check) => check.outcome === "warn").length;
      const broken = off.length - wide;
      return { text: t.off(broken, wide), tone: broken > 0 ? "red" : wide > 0 ? "amber" : "green" };
    }
    case "ratios": {
      const known = new Set(ratios.filter((ratio) => ratio.value !== null).map((ratio) => ratio.id)).size;
      return known === 0 ? none : { text: t.computed(known), tone: "grey" };
    }
    case "equity":
      return equityTest?.deviation == null
        ? { text: t.notChecked, tone: "grey" }
        : { text: t.deviation(percent(equityTest.deviation, true)), tone: equityTest.verdict };
    case "balances": {
      if (transactions === null) return none;
      if (!transactions.balanceChain.some((chain) => chain.tested > 0)) return { text: t.notChecked, tone: "grey" };
      const breaks = transactions.balanceChain.reduce((sum, chain) => sum + chain.breaks.length, 0);
      return { text: t.breaks(breaks), tone: breaks > 0 ? "amber" : "green" };
    }
    case "reliability":
      return reliability === null ? none : { text: percent(reliability), tone: "grey" };
  }
}
