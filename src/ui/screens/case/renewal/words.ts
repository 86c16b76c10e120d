import { computed, type ReadonlySignal } from "@preact/signals";
import { renewal as en } from "../../../../locales/en/renewal.ts";
import { renewal as zhCN } from "../../../../locales/zh-CN/renewal.ts";
import { language } from "../../../state/language.ts";

export const renewalWords: ReadonlySignal<typeof zhCN> = computed(() => (language.value === "en" ? en : zhCN));
