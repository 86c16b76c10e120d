/** Words of the checks and red-flags tabs, in the language shown; they arrive with the tab. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { checks as en } from "../../../../locales/en/checks.ts";
import { type ChecksWords, checks as zhCN } from "../../../../locales/zh-CN/checks.ts";
import { language } from "../../../state/language.ts";

export const checksWords: ReadonlySignal<ChecksWords> = computed(() => (language.value === "en" ? en : zhCN));
