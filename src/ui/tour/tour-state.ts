/** The walk of five steps: whether it was offered, and where it stands. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { CaseId } from "../../domain/kernel/ids.ts";
import { type CaseTab, goTo } from "../router.ts";

const OFFERED = "yardstick.tour";

interface TourStep {
  readonly id: "verdict" | "papers" | "checks" | "flags" | "report";
  readonly tab: CaseTab;
  /** What the step speaks of. */
  readonly target: string;
}

export const tourSteps: readonly TourStep[] = [
  { id: "verdict", tab: "materials", target: "#main header section" },
  { id: "papers", tab: "materials", target: "#main table" },
  { id: "checks", tab: "checks", target: "#main nav:has(button[aria-current])" },
  { id: "flags", tab: "red-flags", target: '#main nav a[href$="/red-flags"]' },
  { id: "report", tab: "report", target: '#main nav a[href$="/report"]' },
];

const walking = signal<{ readonly id: CaseId; readonly step: number } | null>(null);
const wasOffered = signal(localStorage.getItem(OFFERED) !== null);

export const tour: ReadonlySignal<{ readonly id: CaseId; readonly step: number } | null> = computed(() => walking.value);
/** Offered until it is taken or declined, once on this computer. */
export const isTourDue: ReadonlySignal<boolean> = computed(() => !wasOffered.value && walking.value === null);

export function startTour(id: CaseId): void {
  goToStep(id, 0);
}

export function goToStep(id: CaseId, step: number): void {
  const { tab } = tourSteps[step] ?? { tab: null };
  if (tab === null) {
    endTour();
    return;
  }
  walking.value = { id, step };
  goTo({ screen: "case", id, tab });
}

export function endTour(): void {
  walking.value = null;
  wasOffered.value = true;
  localStorage.setItem(OFFERED, "seen");
}
