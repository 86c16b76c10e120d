/** Short messages in the polite live region at the foot of the page. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";

export interface Message {
  readonly id: number;
  readonly text: string;
}

/** [P] Long enough to be read twice aloud. */
const SHOWN_MS = 8000;
const shown = signal<readonly Message[]>([]);
let next = 1;

export const messages: ReadonlySignal<readonly Message[]> = computed(() => shown.value);

export function say(text: string): void {
  const message = { id: next++, text };
  shown.value = [...shown.value.slice(-2), message];
  setTimeout(() => dismiss(message.id), SHOWN_MS);
}

export function dismiss(id: number): void {
  shown.value = shown.value.filter((message) => message.id !== id);
}
