/** Hash routes: one build works under any folder of any static host, with no rewrite rules. No names of people in an address. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type CaseId, caseId } from "../domain/kernel/ids.ts";

export const caseTabs = ["materials", "checks", "red-flags", "report"] as const;
export type CaseTab = (typeof caseTabs)[number];

export type Route =
  | { readonly screen: "desk" }
  | { readonly screen: "case"; readonly id: CaseId; readonly tab: CaseTab }
  | { readonly screen: "help" }
  | { readonly screen: "settings" };

const hash = signal(typeof location === "undefined" ? "" : location.hash);
if (typeof addEventListener === "function") addEventListener("hashchange", () => (hash.value = location.hash));

export function parseRoute(text: string): Route {
  const [screen, id, tab] = text.replace(/^#?\/?/, "").split("/");
  if (screen === "help" || screen === "settings") return { screen };
  if (screen !== "case" || !id || !/^[0-9A-Za-z_-]{1,64}$/.test(id)) return { screen: "desk" };
  return { screen: "case", id: caseId(id), tab: caseTabs.find((known) => known === tab) ?? "materials" };
}

export function hrefOf(route: Route): string {
  if (route.screen === "desk") return "#/";
  return route.screen === "case" ? `#/case/${route.id}/${route.tab}` : `#/${route.screen}`;
}

export const route: ReadonlySignal<Route> = computed(() => parseRoute(hash.value));

export function goTo(next: Route): void {
  location.hash = hrefOf(next);
}
