import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Language } from "../../domain/kernel/language.ts";
import { en } from "../../locales/en.ts";
import { type Words, zhCN } from "../../locales/zh-CN.ts";

/** Beside the stored settings, so that the first paint is already in the right language. */
const REMEMBERED = "yardstick.language";
const current = signal<Language>(remembered());

export const language: ReadonlySignal<Language> = computed(() => current.value);
/** The shell's words in the language shown. */
export const words: ReadonlySignal<Words> = computed(() => (current.value === "en" ? en : zhCN));

export function setLanguage(next: Language): void {
  current.value = next;
  document.documentElement.lang = next;
  localStorage.setItem(REMEMBERED, next);
}

function remembered(): Language {
  return typeof localStorage !== "undefined" && localStorage.getItem(REMEMBERED) === "en" ? "en" : "zh-CN";
}
