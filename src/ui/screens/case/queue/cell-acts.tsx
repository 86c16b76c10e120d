/** What can be done about a cell: confirm, correct with a reason, leave out with a reason, mark for another look. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { canBeTyped, type DoubtfulCell } from "../../../../domain/queue/open-cells.ts";
import { Button, Dialog, Field } from "../../../components/controls.tsx";
import { words } from "../../../state/language.ts";
import { Correction } from "../drawer/correction.tsx";
import css from "./queue.module.css";
import { TypeCell } from "./type-cell.tsx";
import { queueWords } from "./words.ts";

interface CellActsProps {
  readonly view: CaseView;
  readonly cell: DoubtfulCell;
  readonly onConfirm: () => void;
  readonly onLeaveOut: (reason: string) => void;
  readonly onRecheck: () => void;
  readonly onCorrected: () => void;
}

export function CellActs({ view, cell, onConfirm, onLeaveOut, onRecheck, onCorrected }: CellActsProps) {
  const t = queueWords.value;
  const [asking, setAsking] = useState<"correct" | "type" | "leave-out" | null>(null);
  const fact = cell.facts.find((one) => one.status !== "superseded");
  return (
    <div class={css["acts"]}>
      <Button look="primary" icon="check" onClick={onConfirm}>
        {t.confirm} <kbd>{t.confirmHint}</kbd>
      </Button>
      {fact && (
        <Button icon="pencil" onClick={() => setAsking("correct")}>
          {t.correct}
        </Button>
      )}
      {!fact && canBeTyped(view.assessment, cell) && (
        <Button icon="pencil" onClick={() => setAsking("type")}>
          {t.typeCell}
        </Button>
      )}
      <Button icon="bin" onClick={() => setAsking("leave-out")}>
        {fact ? t.leaveOut : t.leaveOutCell}
      </Button>
      {cell.state !== "recheck" && (
        <Button icon="question" onClick={onRecheck}>
          {t.recheck}
        </Button>
      )}
      {asking === "correct" && fact && (
        <Correction
          fact={fact}
          onClose={() => setAsking(null)}
          onSaved={() => {
            setAsking(null);
            onCorrected();
          }}
        />
      )}
      {asking === "type" && (
        <TypeCell
          view={view}
          cell={cell}
          onClose={() => setAsking(null)}
          onSaved={() => {
            setAsking(null);
            onCorrected();
          }}
        />
      )}
      {asking === "leave-out" && (
        <LeaveOut
          title={fact ? t.leaveOut : t.leaveOutCell}
          text={fact ? t.leaveOutText : t.leaveOutCellText}
          onClose={() => setAsking(null)}
          onSave={(reason) => {
            setAsking(null);
            onLeaveOut(reason);
          }}
        />
      )}
    </div>
  );
}

interface LeaveOutProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
  readonly onSave: (reason: string) => void;
}

function LeaveOut({ title, text, onClose, onSave }: LeaveOutProps) {
  const t = queueWords.value;
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== "") onSave(reason.trim());
        }}
      >
        <p>{text}</p>
        <Field label={t.reason} {...(isTried && reason.trim() === "" ? { wrong: t.reasonNeeded } : {})}>
          {(props) => (
            <input
              {...props}
              type="text"
              autocomplete="off"
              maxLength={400}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class={css["formEnd"]}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary">
            {t.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
