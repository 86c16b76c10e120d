import { computed, type ReadonlySignal } from "@preact/signals";
import { vault as en } from "../../locales/en/vault.ts";
import { type VaultWords, vault as zhCN } from "../../locales/zh-CN/vault.ts";
import { language } from "../state/language.ts";

export const vaultWords: ReadonlySignal<VaultWords> = computed(() => (language.value === "en" ? en : zhCN));
