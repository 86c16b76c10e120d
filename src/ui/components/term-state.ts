/** The one term being explained, and the button it was asked from. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { TermId } from "../../locales/terms.ts";

export interface ShownTerm {
  readonly id: TermId;
  readonly button: HTMLElement;
}

const open = signal<ShownTerm | null>(null);

export const shownTerm: ReadonlySignal<ShownTerm | null> = computed(() => open.value);

export function toggleTerm(id: TermId, button: HTMLElement): void {
  open.value = open.value?.button === button ? null : { id, button };
}

export function closeTerm(): void {
  open.value = null;
}
