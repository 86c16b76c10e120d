import { findingWords } from "../command/words.ts";
import { Button } from "../components/controls.tsx";
import { lockNow, vaultState } from "./vault-state.ts";

/** 立即锁定 in the top bar, once there is something to lock. */
export function LockButton() {
  const t = findingWords.value.commands;
  if (vaultState.value?.kind !== "unlocked") return null;
  return (
    <Button look="quiet" isSmall icon="lock" title={t.lockHint} onClick={() => void lockNow()}>
      {t.lock}
    </Button>
  );
}
