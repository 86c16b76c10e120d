import { computed, type ReadonlySignal } from "@preact/signals";
import { finding as en } from "../../locales/en/finding.ts";
import { finding as zhCN } from "../../locales/zh-CN/finding.ts";
import { language } from "../state/language.ts";

export const findingWords: ReadonlySignal<typeof zhCN> = computed(() => (language.value === "en" ? en : zhCN));
