/** What people said of a case, as a file: beside the original papers it is all the command line needs to compute the same. */
import type { CaseView } from "../../../../app/desk/types.ts";
import { resultCopy } from "../../../../domain/renewal/result-copy.ts";
import { Button } from "../../../components/controls.tsx";
import { isDemonstration } from "../../../reading/demonstration.ts";
import { desk } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import css from "./materials-tab.module.css";

/** The name the command line looks for; it tells nothing of the borrower. */
const FILE = "case.json";

export function CarryCase({ view }: { view: CaseView }) {
  const t = words.value.materials;
  return (
    <section class={css["typed"]}>
      <div>
        <h2>{t.carryTitle}</h2>
        <p>{t.carryText}</p>
      </div>
      {/* While names are covered, what would be written is not what the case holds. */}
      <Button icon="download" isDisabled={isDemonstration.value} onClick={() => void save(view)}>
        {t.carry}
      </Button>
    </section>
  );
}

async function save({ summary, caseFile, assessment }: CaseView): Promise<void> {
  // The result goes along for the bank that renews the loan elsewhere; whoever computes anew leaves it aside.
  const text = `${JSON.stringify({ ...caseFile, result: resultCopy(assessment, "") }, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE;
  link.click();
  // The download reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  const open = await desk();
  await open.recordExport(summary.id, FILE);
}
