import { computed, type ReadonlySignal } from "@preact/signals";
import { queue as en } from "../../../../locales/en/queue.ts";
import { queue as zhCN } from "../../../../locales/zh-CN/queue.ts";
import { language } from "../../../state/language.ts";

export const queueWords: ReadonlySignal<typeof zhCN> = computed(() => (language.value === "en" ? en : zhCN));
