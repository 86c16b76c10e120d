import type { Evidence } from "../../../../domain/renewal/compare.ts";
import { Dialog } from "../../../components/controls.tsx";
import css from "./compare.module.css";
import { renewalWords } from "./words.ts";

interface EvidenceDialogProps {
  readonly title: string;
  readonly formula: string;
  readonly evidence: Evidence;
  /** Said when nothing stands behind the value. */
  readonly nothing: string;
  readonly onClose: () => void;
}

/** Where a figure came from, in the words that were kept with it. */
export function EvidenceDialog({ title, formula, evidence, nothing, onClose }: EvidenceDialogProps) {
  const t = renewalWords.value;
  const { columns } = { columns: t.evidenceColumns };
  return (
    <Dialog title={title} onClose={onClose}>
      {/[÷×＋－+−（(]/.test(formula) && (
        <p>
          {t.formula}：{formula}
        </p>
      )}
      {evidence.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <table class={css["cells"]}>
          <thead>
            <tr>
              <th scope="col">{columns.paper}</th>
              <th scope="col">{columns.at}</th>
              <th scope="col">{columns.raw}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((cell, index) => (
              // Two figures may rest on one cell: a line has no identity but its place.
              <tr key={index}>
                <td>{cell.paper || t.said}</td>
                <td>{cell.at}</td>
                <td>{cell.raw}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
