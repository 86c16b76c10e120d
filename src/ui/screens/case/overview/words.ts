/** Words of the overview, of the household and of the missing papers, in the language shown; they arrive with the tab. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { overview as en } from "../../../../locales/en/overview.ts";
import { type OverviewWords, overview as zhCN } from "../../../../locales/zh-CN/overview.ts";
import { language } from "../../../state/language.ts";

export const overviewWords: ReadonlySignal<OverviewWords> = computed(() => (language.value === "en" ? en : zhCN));
