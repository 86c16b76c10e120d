import { computed, type ReadonlySignal } from "@preact/signals";
import { redFlags as en } from "../../../../locales/en/red-flags.ts";
import { type RedFlagWords, redFlags as zhCN } from "../../../../locales/zh-CN/red-flags.ts";
import { language } from "../../../state/language.ts";

export const redFlagWords: ReadonlySignal<RedFlagWords> = computed(() => (language.value === "en" ? en : zhCN));
