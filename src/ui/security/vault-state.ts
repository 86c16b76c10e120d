/** Whether the vault is open, and the two ways between: setting a passphrase when one is first needed, and locking. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { VaultState } from "../../ports/vault.ts";
import { desk } from "../state/desk.ts";

/** Beside the store, so that the first paint knows what to wait for. It decides nothing: the worker does. */
const HINT = "yardstick.vault";
const known = signal<VaultState | null>(null);
const asked = signal<((isSet: boolean) => void) | null>(null);
const locking = signal(false);

/** Null until the worker has answered. */
export const vaultState: ReadonlySignal<VaultState | null> = computed(() => known.value);
/** Someone waits for a passphrase to be set. */
export const isSettingUp: ReadonlySignal<boolean> = computed(() => asked.value !== null);
export const isLocking: ReadonlySignal<boolean> = computed(() => locking.value);
export const mayBeLocked = typeof localStorage !== "undefined" && localStorage.getItem(HINT) === "set";

/** Tells the other windows; whoever hears of a lock locks too. */
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("yardstick-vault");
type Said = "lock" | "active";

export function onOthersActive(heard: () => void): void {
  channel?.addEventListener("message", (event: MessageEvent<Said>) => {
    if (event.data === "active") heard();
  });
}
export function sayActive(): void {
  channel?.postMessage("active" satisfies Said);
}

export async function loadVault(): Promise<VaultState> {
  const found = await (await desk()).vault.vaultState();
  if (found.kind === "open") localStorage.removeItem(HINT);
  else localStorage.setItem(HINT, "set");
  known.value = found;
  return found;
}

/** At the start of the page. When the worker cannot answer, the shell is shown: its own questions fail too, and it says what to do. */
export async function startVault(): Promise<void> {
  try {
    await loadVault();
  } catch {
    known.value ??= { kind: "open", isOverdue: false };
  }
}

/** True when a borrower's papers may come in; asks for a passphrase first when there is none. False when the officer would rather not. */
export async function needVault(): Promise<boolean> {
  const { kind } = known.value ?? (await loadVault());
  if (kind !== "open") return kind === "unlocked";
  return new Promise((resolve) => {
    asked.value = resolve;
  });
}

/** The set-up is over: done, or put off. */
export function endSetUp(isSet: boolean): void {
  asked.value?.(isSet);
  asked.value = null;
}

/** Other windows still hold the old key, or none: they begin again. */
export function reloadOthers(): void {
  channel?.postMessage("lock" satisfies Said);
}

/**
 * What waits to be stored is stored, the worker with its keys is ended, and the document is loaded anew: nothing that was shown is in
 * memory or on the page afterwards.
 */
export async function lockNow(isTold = false): Promise<void> {
  if (locking.value || known.value?.kind !== "unlocked") return;
  locking.value = true;
  if (!isTold) reloadOthers();
  // Everything that saves after a pause saves at once when the page is put away.
  dispatchEvent(new Event("pagehide"));
  try {
    const { vault } = await desk();
    await vault.settled();
    vault.end();
  } finally {
    location.reload();
  }
}

channel?.addEventListener("message", (event: MessageEvent<Said>) => {
  if (event.data !== "lock") return;
  if (known.value?.kind === "unlocked") void lockNow(true);
  else location.reload();
});
