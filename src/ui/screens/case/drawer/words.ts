import { computed, type ReadonlySignal } from "@preact/signals";
import { drawerMore as en } from "../../../../locales/en/drawer.ts";
import { type DrawerMore, drawerMore as zhCN } from "../../../../locales/zh-CN/drawer.ts";
import { language } from "../../../state/language.ts";

export const drawerWords: ReadonlySignal<DrawerMore> = computed(() => (language.value === "en" ? en : zhCN));
