/** Units printed in headers: "重量(kg)", "电量（万千瓦时）", "金额(万元)", "净重/吨", "用水量（吨）". */
import type { DisplayUnit } from "../document.ts";
import type { Measure } from "../record-fields.ts";
import type { DisplayFactor } from "../../kernel/amount-text.ts";
import { matchText } from "../../kernel/plain-text.ts";

export const displayFactors: Readonly<Record<DisplayUnit, DisplayFactor>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** Factor to the unit the fact is kept in. */
const measures: Readonly<Record<Exclude<Measure, "plain">, Readonly<Record<string, number>>>> = {
  energy: { kwh: 1, "kw.h": 1, kw·h: 1, 度: 1, 千瓦时: 1, 千瓦·时: 1, 万千瓦时: 10_000, 万kwh: 10_000, 万度: 10_000, mwh: 1000 },
  // 1 吨 of mains water is billed as 1 m3.
  volume: { m3: 1, "m³": 1, 立方: 1, 立方米: 1, 方: 1, 吨: 1, t: 1, nm3: 1, 标方: 1 },
  mass: { 吨: 1, t: 1, ton: 1, 公斤: 0.001, 千克: 0.001, kg: 0.001, kgs: 0.001, 克: 0.000_001, g: 0.000_001 },
};

const bracketed = /^(.+?)\(([^()]+)\)$/;
const trailing = /^(.+?)[/,_-]?(万千瓦时|千瓦时|万kwh|kwh|立方米|公斤|千克|kgs|kg|m3|吨|万元)$/;

/** A header in the form of labelText, parted from the unit behind it: "重量(kg)" → 重量, kg. */
export function partUnit(label: string): { name: string; unit: string } {
  const found = bracketed.exec(label) ?? trailing.exec(label);
  return found ? { name: found[1] ?? label, unit: found[2] ?? "" } : { name: label, unit: "" };
}

export function isDisplayUnit(text: string): text is DisplayUnit {
  return Object.hasOwn(displayFactors, text);
}

/** Null when the header prints no unit of this measure. */
export function measureFactor(measure: Measure, unit: string): number | null {
  return measure === "plain" ? null : (measures[measure][unit] ?? null);
}

/** The unit of money a sheet states above its table: "单位：万元", "金额单位:人民币元". Null when it states none. */
export function statedUnit(text: string): DisplayUnit | null {
  const found =
    /(?<!编制|填报|填表|报送|制表|报表|收货|发货|供货|购货|销货|核算|使用)(?:单位|币种)[::]?(?:人民币)?\(?(亿元|百万元|万元|千元|元)/.exec(
      matchText(text),
    );
  return found && isDisplayUnit(found[1] ?? "") ? (found[1] as DisplayUnit) : null; // checked by the line itself
}
