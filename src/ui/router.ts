/** Hash routes: one build works under any folder of any static host, with no rewrite rules. No names of people in an address. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type CaseId, caseId, type DocId, docId } from "../domain/kernel/ids.ts";

export const caseTabs = ["overview", "materials", "checks", "red-flags", "report"] as const;
export type CaseTab = (typeof caseTabs)[number];

/** A screen of its own within a case. Papers go by hash, sheets and lines by number: names of sheets may be names of people. */
export type CasePlace =
  | { readonly name: "original"; readonly paper: DocId; readonly sheet: number; readonly line: number }
  | { readonly name: "queue" }
  | { readonly name: "compare" };
export type Route =
  | { readonly screen: "desk" }
  | { readonly screen: "case"; readonly id: CaseId; readonly tab: CaseTab; readonly place?: CasePlace }
  /** A page of the manual by its number, or the list of all. */
  | { readonly screen: "help"; readonly page?: number }
  | { readonly screen: "templates" }
  | { readonly screen: "settings" };

const hash = signal(typeof location === "undefined" ? "" : location.hash);
if (typeof addEventListener === "function") addEventListener("hashchange", () => (hash.value = location.hash));

export function parseRoute(text: string): Route {
  const [screen, id, tab, ...rest] = text.replace(/^#?\/?/, "").split("/");
  if (screen === "help" && id && /^[1-9]\d?$/.test(id)) return { screen, page: Number(id) };
  if (screen === "help" || screen === "settings" || screen === "templates") return { screen };
  if (screen !== "case" || !id || !/^[0-9A-Za-z_-]{1,64}$/.test(id)) return { screen: "desk" };
  const place = placeOf(rest);
  return { screen: "case", id: caseId(id), tab: caseTabs.find((known) => known === tab) ?? "materials", ...(place ? { place } : {}) };
}

function placeOf([name, paper = "", sheet = "", line = ""]: readonly string[]): CasePlace | null {
  if (name === "queue" || name === "compare") return { name };
  if (name !== "original" || !/^[0-9a-f]{64}$/.test(paper)) return null;
  return { name, paper: docId(paper), sheet: whole(sheet), line: whole(line) };
}

function whole(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}

export function hrefOf(route: Route): string {
  if (route.screen === "desk") return "#/";
  if (route.screen === "help" && route.page !== undefined) return `#/help/${route.page}`;
  if (route.screen !== "case") return `#/${route.screen}`;
  const { place } = route;
  const rest = place === undefined ? [] : place.name === "original" ? [place.name, place.paper, place.sheet, place.line] : [place.name];
  return `#/${["case", route.id, route.tab, ...rest].join("/")}`;
}

export const route: ReadonlySignal<Route> = computed(() => parseRoute(hash.value));

export function goTo(next: Route): void {
  location.hash = hrefOf(next);
}
