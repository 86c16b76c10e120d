/** A reconciling item: an amount on the expected side, with its reason and evidence. The gap it explains stays visible. */
import { useState } from "preact/hooks";
import { fromDecimal } from "../../../../domain/kernel/money.ts";
import { Button, Dialog, TextField } from "../../../components/controls.tsx";
import { chineseAmount } from "../../../format/figures.ts";
import { decide } from "../../../state/desk.ts";
import { words } from "../../../state/language.ts";
import css from "./checks.module.css";
import { Signature, sign } from "./signature.tsx";
import type { Check } from "./tie-groups.ts";
import { checksWords } from "./words.ts";

export function ReconcileForm({ check, onClose }: { check: Check; onClose: () => void }) {
  const t = checksWords.value;
  const w = t.ties;
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [evidence, setEvidence] = useState("");
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const plain = amount.replace(/[,，\s]/g, "");
  const isAmount = fromDecimal(plain) !== null;
  const isReason = reason.trim() !== "";
  const hint = isAmount ? chineseAmount(plain) : check.difference === null ? "" : w.reconcileSuggest(check.difference);
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!isAmount || !isReason) return;
    await sign(name);
    const decision = { type: "reconcile" as const, target: `${check.id}@${check.period}`, value: plain, reason: reason.trim() };
    if (await decide(evidence.trim() ? { ...decision, evidence: evidence.trim() } : decision)) onClose();
  }
  return (
    <Dialog title={w.reconcileTitle(check.name)} onClose={onClose}>
      <form class={css["form"]} onSubmit={(event) => void save(event)}>
        <p>{w.reconcileText}</p>
        <TextField
          label={w.reconcileAmount}
          hint={hint}
          {...(isTried && !isAmount ? { wrong: w.amountNeeded } : {})}
          inputMode="decimal"
          value={amount}
          onText={setAmount}
        />
        <TextField
          label={t.reason}
          {...(isTried && !isReason ? { wrong: t.reasonNeeded } : {})}
          maxLength={2000}
          value={reason}
          onText={setReason}
        />
        <TextField label={t.evidence} hint={t.evidenceHint} maxLength={2000} value={evidence} onText={setEvidence} />
        <Signature name={name} onName={setName} />
        <div class={css["formFoot"]}>
          <Button onClick={onClose}>{words.value.cancel}</Button>
          <Button type="submit" look="primary">
            {w.reconcileConfirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
