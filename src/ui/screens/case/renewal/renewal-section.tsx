/** 续贷 in the materials: start the next case from this one, and compare with the one before. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { hrefOf } from "../../../router.ts";
import css from "../materials/materials-tab.module.css";
import { renew } from "./renew.ts";
import { renewalWords } from "./words.ts";

export function RenewalSection({ view }: { view: CaseView }) {
  const t = renewalWords.value;
  const { previous } = view.caseFile;
  const { id } = view.summary;
  return (
    <>
      {previous && (
        <section class={css["typed"]} aria-label={t.compareTitle}>
          <div>
            <h2>{t.compareTitle}</h2>
            <p>{t.compareText(previous.asOf ?? "")}</p>
          </div>
          <a class={css["open"]} href={hrefOf({ screen: "case", id, tab: "materials", place: { name: "compare" } })}>
            {t.compare}
          </a>
        </section>
      )}
      <section class={css["typed"]} aria-label={t.sectionTitle}>
        <div>
          <h2>{t.sectionTitle}</h2>
          <p>{t.sectionText}</p>
        </div>
        <Button icon="plus" onClick={() => void renew(id)}>
          {t.renew}
        </Button>
      </section>
    </>
  );
}
