import { computed, type ReadonlySignal } from "@preact/signals";
import * as en from "../../../locales/en/settings.ts";
import * as zhCN from "../../../locales/zh-CN/settings.ts";
import { language } from "../../state/language.ts";

export const settingsWords: ReadonlySignal<{ readonly settings: typeof zhCN.settings; readonly help: typeof zhCN.help }> = computed(() =>
  language.value === "en" ? en : zhCN,
);
