/** Which section of ② 核对 is being read; it stays when the officer looks at another tab in between. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";

export const sections = ["revenue", "netting", "household", "rows", "ties", "ratios", "equity", "balances", "reliability"] as const;
export type ChecksSection = (typeof sections)[number];

const chosen = signal<ChecksSection>("revenue");

export const checksSection: ReadonlySignal<ChecksSection> = computed(() => chosen.value);

export function showChecks(section: ChecksSection): void {
  chosen.value = section;
}
