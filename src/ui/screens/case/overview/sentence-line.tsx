/** A sentence of the report's kind on a screen: every figure in it is a button to its evidence. */
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Sentence } from "../../../../domain/report/report.ts";
import num from "../../../components/num.module.css";
import { language, words } from "../../../state/language.ts";
import { canOpen, openAddress } from "./open-evidence.ts";

export function SentenceLine({ view, sentence }: { view: CaseView; sentence: Sentence }) {
  return (
    <>
      {sentence.runs.map((run, index) => {
        if (run.type !== "figure" || !canOpen(view, run.of, language.value)) return run.text;
        return (
          <button
            // Runs of one sentence never change places.
            key={`${run.of}/${index}`}
            type="button"
            class={num["num"]}
            aria-label={`${run.text}，${words.value.openSource}`}
            onClick={() => openAddress(view, run.of, run.text, language.value)}
          >
            {run.text}
          </button>
        );
      })}
    </>
  );
}
