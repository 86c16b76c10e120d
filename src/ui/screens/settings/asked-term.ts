/** The word somebody asked for elsewhere; the list of words begins with it. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";

const asked = signal("");

export const askedTerm: ReadonlySignal<string> = computed(() => asked.value);

export function askTerm(name: string): void {
  asked.value = name;
}
