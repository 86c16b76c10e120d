import { computed, type ReadonlySignal } from "@preact/signals";
import { original as en } from "../../../../locales/en/original.ts";
import { original as zhCN } from "../../../../locales/zh-CN/original.ts";
import { language } from "../../../state/language.ts";

export const originalWords: ReadonlySignal<typeof zhCN> = computed(() => (language.value === "en" ? en : zhCN));
