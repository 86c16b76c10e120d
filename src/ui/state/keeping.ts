/** What keeps the cases safe, as the desk last told it; and the page's own copy of the sentinel, outside the database. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { KeepingStatus } from "../../app/desk/keeping/types.ts";
import * as en from "../../locales/en/keeping.ts";
import * as zhCN from "../../locales/zh-CN/keeping.ts";
import { language } from "./language.ts";
import { say } from "./messages.ts";

const SENTINEL = "yardstick.sentinel";
const status = signal<KeepingStatus | null>(null);

/** Null until the store has been opened. */
export const keepingStatus: ReadonlySignal<KeepingStatus | null> = computed(() => status.value);
export const keepingWords: ReadonlySignal<typeof zhCN.keeping> = computed(() => (language.value === "en" ? en : zhCN).keeping);

export function keptSentinel(): string | null {
  return localStorage.getItem(SENTINEL);
}

/** Called with every status the desk tells. */
export function showKeeping(next: KeepingStatus): void {
  const before = status.value;
  if (before !== null && before.revision >= next.revision) return;
  status.value = next;
  if (next.sentinel !== null && next.sentinel !== before?.sentinel) localStorage.setItem(SENTINEL, next.sentinel);
  if (before !== null) return;
  const t = keepingWords.value;
  if (next.wasCompleted) say(t.repaired);
  if (next.mode === "writer" && next.found.length > 0) say(t.journalRenewed);
}
