/** The unit a statement shows its amounts in: 「单位：万元」, 「金额单位:人民币元」, 「（人民币千元）」. Nothing found is null, and asked. */
import type { DisplayFactor } from "../../../kernel/amount-text.ts";
import { matchText } from "../../../kernel/plain-text.ts";
import type { DisplayUnit } from "../../document.ts";

export const unitFactors: Readonly<Record<DisplayUnit, DisplayFactor>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

export interface PaperUnit {
  readonly unit: DisplayUnit;
  readonly currency: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  人民币: "CNY",
  美: "USD",
  美元: "USD",
  港: "HKD",
  港币: "HKD",
  港元: "HKD",
  欧: "EUR",
  欧元: "EUR",
  日: "JPY",
  日元: "JPY",
  英镑: "GBP",
};
const SIZE = "(亿|百万|千|万)?(人民币|美|港|欧|日|新)?(?:元|圆)";
/** 编制单位 and its kin name the firm, not the unit. */
const STATED = new RegExp(
  `(?<!编制|填报|编报|报送|填表|报表|核算|记账|会计)单位[:)]?\\(?(人民币|美元|港币|港元|欧元|日元|rmb|cny)?:?${SIZE}`,
);
const BRACKETED = new RegExp(`[（(](?:单位:?)?(人民币|rmb|cny)?${SIZE}[)）]`);
const NAMED = new RegExp(`^(人民币|美元|港币|港元|欧元|日元)?${SIZE}$`);

/** The unit a piece of a head states; `isAlone` also takes a cell that holds nothing but a unit. */
export function readPaperUnit(raw: string, isAlone = false): PaperUnit | null {
  const text = matchText(raw).toLowerCase();
  const match = STATED.exec(text) ?? BRACKETED.exec(text) ?? (isAlone ? NAMED.exec(text) : null);
  if (!match) return null;
  const unit = `${match[2] ?? ""}元` as DisplayUnit; // SIZE captures only the multiples of DisplayUnit
  return { unit, currency: CURRENCIES[match[1] ?? ""] ?? CURRENCIES[match[3] ?? ""] ?? "CNY" };
}
