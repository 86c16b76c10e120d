/** 演示模式: names and numbers are covered on this screen and nothing can be changed. It stays on until it is turned off. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";

const KEPT = "yardstick.demonstration";
const on = signal(localStorage.getItem(KEPT) === "on");
/** The covering of the case last opened; the lists that filter by a real name show it through this. */
const covering = signal<((text: string) => string) | null>(null);

export const isDemonstration: ReadonlySignal<boolean> = computed(() => on.value);

export function setDemonstration(next: boolean): void {
  on.value = next;
  if (next) localStorage.setItem(KEPT, "on");
  else {
    localStorage.removeItem(KEPT);
    covering.value = null;
  }
}

export function coverWith(mask: (text: string) => string): void {
  covering.value = mask;
}

/** A text as it may be shown now. */
export function cover(text: string): string {
  return on.value ? (covering.value?.(text) ?? "") : text;
}
