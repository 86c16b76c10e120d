/** Figures a person answers for: no paper holds them, so the footnote names who stated them, when and why. */
import { grouped } from "../../kernel/figure-text.ts";
import type { Language } from "../../kernel/language.ts";
import { figureShown } from "../figure-shown.ts";
import type { FigureForm } from "../report.ts";
import type { HumanFigure } from "./additions.ts";

const PREFIX = "human|";

export function humanAddress(id: string): string {
  return PREFIX + id;
}

/** Null when the address is not one of a person's figures. */
export function humanFigureOf(figures: readonly HumanFigure[], address: string): HumanFigure | null {
  return figures.find((figure) => humanAddress(figure.id) === address) ?? null;
}

export function isHumanAddress(address: string): boolean {
  return address.startsWith(PREFIX);
}

export function humanFigureForm(kind: HumanFigure["kind"]): FigureForm {
  return kind === "amount" || kind === "percent" ? kind : "quantity";
}

/** As it stands in the text: 「26.5 万元」, 「35.0%」, 「300 平方米」, 「约三成」. */
export function humanFigureText({ kind, value, unit }: Pick<HumanFigure, "kind" | "value" | "unit">, language: Language): string {
  if (kind === "text") return value;
  if (kind === "number") return `${numberText(value)}${unit === "" ? "" : ` ${unit}`}`;
  return figureShown(value, humanFigureForm(kind), language);
}

/** As many decimals as were typed, at most six. */
function numberText(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? grouped(number, Math.min(6, value.split(".")[1]?.length ?? 0)) : value;
}
