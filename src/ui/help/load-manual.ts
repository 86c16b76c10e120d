/// <reference path="./markdown.d.ts" />
/** The manual, loaded when somebody asks for help and kept. Its pictures come one by one, as they are scrolled to. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ManualPage } from "./manual-page.ts";

const pages = signal<readonly ManualPage[] | null>(null);

export const manualPages: ReadonlySignal<readonly ManualPage[] | null> = computed(() => pages.value);

export async function loadManual(): Promise<void> {
  pages.value ??= (await import("../../../docs/manual.zh-CN.md")).pages;
}

/** Names of buttons, tabs and fields a page speaks of, without their brackets: what it is found by. */
export function controlsOf(page: ManualPage): readonly string[] {
  const lines = page.blocks.flatMap((block) => ("line" in block ? [block.line] : "items" in block ? block.items : []));
  return lines.flatMap((line) => line.flatMap(({ look, text }) => (look === "control" ? [text.slice(1, -1)] : [])));
}
