/** 可信度 = Σ(weight × tier) ÷ Σ weight over the key facts actually present: how far the case rests on others' papers, how far on words. */
import type { Tier } from "../documents/document.ts";
import type { Fact, Ledger } from "../ledger/ledger.ts";
import { DECLARED_REVENUE } from "../ledger/spoken-facts.ts";
import { reliabilityParameters } from "../parameters/reliability.ts";

export interface ReliabilityPart {
  readonly key: string;
  readonly weight: number;
  readonly tier: Tier;
  readonly fact: Fact;
}

export interface Reliability {
  /** 0–1; null when no key fact is present. */
  readonly value: number | null;
  readonly parts: readonly ReliabilityPart[];
}

/** Each key fact under the names it may have, the better first. */
const KEY_FACTS: readonly {
  readonly key: string;
  readonly weight: keyof typeof reliabilityParameters;
  readonly names: readonly string[];
}[] = [
  { key: "revenue", weight: "weight-revenue", names: ["operatingRevenue", DECLARED_REVENUE] },
  { key: "net-income", weight: "weight-net-income", names: ["netIncome"] },
  { key: "cash", weight: "weight-cash", names: ["cash"] },
  { key: "receivables", weight: "weight-receivables", names: ["accountsReceivable"] },
  { key: "stock", weight: "weight-stock", names: ["inventoryCount", "inventory"] },
  { key: "interest-bearing-debt", weight: "weight-debt", names: ["shortTermBorrowings", "longTermBorrowings"] },
  { key: "net-operating-inflow", weight: "weight-net-inflow", names: ["netOperatingInflow"] },
  { key: "vat-revenue", weight: "weight-vat", names: ["vatSales"] },
  { key: "equity", weight: "weight-equity", names: ["equity"] },
];

const values: Readonly<Record<Tier, number>> = {
  A: reliabilityParameters["tier-a"].value,
  B: reliabilityParameters["tier-b"].value,
  C: reliabilityParameters["tier-c"].value,
  D: reliabilityParameters["tier-d"].value,
};

export function reliabilityOf(ledger: Ledger): Reliability {
  const parts: ReliabilityPart[] = [];
  for (const { key, weight, names } of KEY_FACTS) {
    const fact = names.map((name) => latest(ledger, name)).find((found) => found !== undefined);
    if (fact) parts.push({ key, weight: reliabilityParameters[weight].value, tier: fact.tier, fact });
  }
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const value = total === 0 ? null : parts.reduce((sum, part) => sum + part.weight * values[part.tier], 0) / total;
  return { value, parts };
}

function latest(ledger: Ledger, key: string): Fact | undefined {
  const period = ledger.periods(key).at(-1);
  return period === undefined ? undefined : ledger.get(key, period);
}
