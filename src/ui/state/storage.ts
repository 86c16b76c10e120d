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
