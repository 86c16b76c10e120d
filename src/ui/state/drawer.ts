/** The evidence drawer: which figure or rows are being looked at, with the way back. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";

export type DrawerContent =
  | { readonly kind: "fact"; readonly id: string }
  /** Statement rows behind a bar: "<doc>#<line>" refs under a title, asked for anew when the language changes. */
  | { readonly kind: "rows"; readonly title: string | (() => string); readonly refs: readonly string[] }
  /** A place in a paper ("利润表!C14"), as problems and ignored rows name it. */
  | { readonly kind: "place"; readonly document: string; readonly at: string; readonly title: string };

const trail = signal<readonly DrawerContent[]>([]);
/** Where the focus goes back to when the drawer closes. */
let opener: Element | null = null;

export const drawer: ReadonlySignal<DrawerContent | null> = computed(() => trail.value.at(-1) ?? null);
export const hasWayBack: ReadonlySignal<boolean> = computed(() => trail.value.length > 1);

export function openDrawer(content: DrawerContent): void {
  if (trail.value.length === 0) opener = document.activeElement;
  trail.value = [...trail.value, content];
}

export function back(): void {
  trail.value = trail.value.slice(0, -1);
  if (trail.value.length === 0) giveFocusBack();
}

export function closeDrawer(): void {
  trail.value = [];
  giveFocusBack();
}

function giveFocusBack(): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}
