/** Which open flag belongs to which of the five factors: by the family of the flag, and by its own id where the family is too wide. */
import type { RedFlag } from "../../../assessment/assessment.ts";

export const factors = ["subject", "business", "finances", "security", "outside"] as const;
export type Factor = (typeof factors)[number];

/** Flags that stand elsewhere than their family. */
const byId: readonly (readonly [start: string, factor: Factor])[] = [
  ["receivables-unsupported", "security"],
  ["bank-concentration", "outside"],
  ["bank-monthly-drop", "outside"],
  ["bank-gambling", "subject"],
  ["bank-lending-platforms", "subject"],
  ["revenue-", "business"],
  ["bank-", "business"],
  ["paper-", "subject"],
];

/** Families: 3 stock and 9 volume speak of the business, 0 of people and law, the rest of the books. */
const byFamily: Readonly<Record<number, Factor>> = { 0: "subject", 3: "business", 9: "business" };

export function factorOf(flag: Pick<RedFlag, "id" | "family">): Factor {
  return byId.find(([start]) => flag.id.startsWith(start))?.[1] ?? byFamily[flag.family] ?? "finances";
}
