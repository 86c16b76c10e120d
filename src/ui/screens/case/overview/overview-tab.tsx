/** ⓪ 概览: the reviewer's three minutes on one page, then the borrower in words; it prints as one or two sheets. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { desk } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import { MissingButton } from "../missing/missing-button.tsx";
import { BottleneckCard } from "./bottleneck-card.tsx";
import { HistoryCard, PapersCard } from "./case-cards.tsx";
import { ChangesCard } from "./changes-card.tsx";
import { Conclusion } from "./conclusion.tsx";
import { FlagsCard } from "./flags-card.tsx";
import css from "./overview.module.css";
import { ProfileSection } from "./profile-section.tsx";
import { RehearsalSection } from "./rehearsal-section.tsx";
import { SwotSection } from "./swot-section.tsx";
import { overviewWords } from "./words.ts";

export function OverviewTab({ view }: { view: CaseView }) {
  const t = overviewWords.value;
  function printPage(): void {
    void desk().then((open) => open.recordExport(view.summary.id, "three-minute-page"));
    window.print();
  }
  const { asOf } = view.assessment.case;
  return (
    <div class={css["page"]} data-printed>
      <header class={css["printHead"]}>
        <strong>{t.printedFor(view.summary.name || words.value.desk.unnamed)}</strong>
        {asOf !== null && <span>{t.asOf(asOf)}</span>}
      </header>
      <Conclusion view={view} />
      <div class={css["three"]}>
        <div class={css["column"]}>
          <FlagsCard view={view} />
          <PapersCard view={view} />
        </div>
        <BottleneckCard view={view} />
        <div class={css["column"]}>
          <ChangesCard view={view} />
          <HistoryCard view={view} />
        </div>
      </div>
      <div class={css["actions"]}>
        <MissingButton view={view} />
        <Button icon="print" onClick={printPage}>
          {t.print}
        </Button>
      </div>
      <ProfileSection view={view} />
      <SwotSection view={view} />
      <RehearsalSection view={view} />
    </div>
  );
}
