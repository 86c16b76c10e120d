import { computed, type ReadonlySignal } from "@preact/signals";
import { rows as en } from "../../../../locales/en/rows.ts";
import { rows as zhCN } from "../../../../locales/zh-CN/rows.ts";
import { language } from "../../../state/language.ts";

export const rowWords: ReadonlySignal<typeof zhCN> = computed(() => (language.value === "en" ? en : zhCN));
