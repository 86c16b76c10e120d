/** Room on this computer, and whether the browser promised to keep what is stored. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { StorageState } from "../../app/desk/types.ts";
import { desk } from "./desk.ts";

const state = signal<StorageState | null>(null);
export const storage: ReadonlySignal<StorageState | null> = computed(() => state.value);

export async function loadStorage(): Promise<void> {
  const found = await (await desk()).storage();
  // A worker may be told less than the page about what was granted to the page.
  const isPersisted = found.isPersisted || (await navigator.storage?.persisted?.()) === true;
  state.value = { ...found, isPersisted };
}

/** Asks the browser not to clear what is stored when the disk runs full; asked from the page, at the first save. */
export async function askToKeep(): Promise<boolean> {
  const isGranted = (await navigator.storage?.persisted?.()) === true || (await navigator.storage?.persist?.()) === true;
  if (state.value) state.value = { ...state.value, isPersisted: isGranted };
  return isGranted;
}

const BACKED_UP = "yardstick.backed-up";
/** [P] Days after which the reminder comes back. */
const REMIND_AFTER_DAYS = 7;
const DAY_MS = 86_400_000;
const remindedAt = signal(Number(typeof localStorage === "undefined" ? 0 : (localStorage.getItem(BACKED_UP) ?? 0)));

/** Since `since` (an instant: the oldest case) the officer has not said for a while that the original files are kept elsewhere too. */
export function isBackupDue(since: string): boolean {
  return Date.now() - Math.max(remindedAt.value, Date.parse(since)) > REMIND_AFTER_DAYS * DAY_MS;
}

export function noteBackup(): void {
  remindedAt.value = Date.now();
  localStorage.setItem(BACKED_UP, String(remindedAt.value));
}
