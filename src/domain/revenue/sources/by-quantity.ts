/**
 * 电、水、气、运单、磅单、工资: what was used or sent, times the revenue one unit stood for in a base period. The base is what a person
 * said (with what it rests on), else the borrower's own papers of the year before.
 */
import { attest, derive, type Figure } from "../../kernel/evidence.ts";
import { type Fen, fen, fromDecimal, scale } from "../../kernel/money.ts";
import { monthCount, monthPeriod, parsePeriod, yearBefore } from "../../kernel/period.ts";
import { witnessOf } from "../../ledger/spoken-facts.ts";
import type { Tier } from "../../documents/document.ts";
import { worstTier } from "../../ledger/tiers.ts";
import type { RevenueSource } from "../define.ts";
import type { SourceAnswer, SourceQuestion, SourceRule } from "../context.ts";
import { type Cover, coverOf, coverOfMonths, monthsOf } from "../cover.ts";
import { regressed } from "../fixed-load.ts";
import { leastMonths, scaledUp } from "../scale.ts";
import { formulas, notes } from "../words.ts";

type Basis = "tax" | "bank" | "books" | "audited";

interface QuantitySource {
  readonly id: string;
  readonly family: RevenueSource["family"];
  readonly paper: string;
  /** Fact keys, and the words of a base's unit that mean each. The first is meant when the base says nothing. */
  readonly keys: readonly (readonly [key: string, units: RegExp])[];
  /** What `bases[].source` may call it. */
  readonly names: RegExp;
  /** Usage has a part that runs whether anything is sold or not. */
  readonly hasFixedLoad: boolean;
}

const QUANTITIES: readonly QuantitySource[] = [
  {
    id: "electricity",
    family: "utilities",
    paper: "paper:utility-bill",
    keys: [["electricityUse", /kwh|度|千瓦/i]],
    names: /^(electricity|power|电)/i,
    hasFixedLoad: true,
  },
  {
    id: "water",
    family: "utilities",
    paper: "paper:utility-bill",
    keys: [["waterUse", /m3|吨|方/i]],
    names: /^(water|水)/i,
    hasFixedLoad: true,
  },
  {
    id: "gas",
    family: "utilities",
    paper: "paper:utility-bill",
    keys: [["gasUse", /m3|方/i]],
    names: /^(gas|燃气|气|天然气)/i,
    hasFixedLoad: true,
  },
  {
    id: "steam",
    family: "utilities",
    paper: "paper:utility-bill",
    keys: [["steamUse", /tonne|吨/i]],
    names: /^(steam|蒸汽)/i,
    hasFixedLoad: true,
  },
  {
    id: "waybills",
    family: "freight",
    paper: "paper:waybill-list",
    keys: [
      ["waybillPieces", /piece|件/i],
      ["waybillCount", /count|票|单/i],
    ],
    names: /^(waybill|运单|物流|快递)/i,
    hasFixedLoad: false,
  },
  {
    id: "weighbridge",
    family: "freight",
    paper: "paper:waybill-list",
    keys: [["waybillTonnes", /tonne|吨/i]],
    names: /^(weighbridge|磅单|过磅)/i,
    hasFixedLoad: false,
  },
  {
    id: "payroll",
    family: "labour",
    paper: "paper:payroll-list",
    keys: [
      ["payrollTotal", /cny|元/i],
      ["headcount", /person|人/i],
    ],
    names: /^(payroll|wages|工资|薪酬)/i,
    hasFixedLoad: false,
  },
];

export const quantitySources: readonly SourceRule[] = QUANTITIES.map((source) => ({
  id: source.id,
  family: source.family,
  answer: (question) => answer(source, question),
}));

function answer(source: QuantitySource, question: SourceQuestion): SourceAnswer {
  const formula = formulas.quantity(source.id);
  const without = (note: SourceAnswer["note"], missing: readonly string[], months = 0): SourceAnswer => ({
    status: "insufficient",
    formula,
    note,
    missing,
    months,
  });
  const base = saidBase(source, question);
  const [first] = source.keys;
  const key =
    base?.key ?? source.keys.find(([name]) => coverOf(question.ledger, name, question.period) !== null)?.[0] ?? first?.[0] ?? source.id;
  const now = coverOf(question.ledger, key, question.period);
  if (now === null) return without(notes.noPaper, [source.paper]);
  const months = now.months.size;
  if (months < leastMonths(question)) return without(notes.fewMonths(months), [source.paper], months);
  if (base !== null) {
    const implied = derive(
      `revenue-${source.id}@${question.period}`,
      "CNY",
      [now.figure, base.quantity, base.revenue],
      (use = 0, quantity = 1, revenue = 0) => scale(fen(revenue), use / quantity),
    );
    return scaledAnswer(source, question, implied, now, base.basis, formula, notes.saidBase(base.basis));
  }
  return fromYearBefore(source, question, key, now, formula) ?? without(notes.noBase, ["case:bases"], months);
}

function scaledAnswer(
  source: QuantitySource,
  question: SourceQuestion,
  implied: Figure<Fen>,
  now: Cover,
  basis: Basis,
  formula: SourceAnswer["formula"],
  note: SourceAnswer["note"],
): SourceAnswer {
  const months = now.months.size;
  const value = scaledUp(question, source.id, implied, months);
  if (value === null) return { status: "insufficient", formula, note: notes.seasonal(months), missing: [source.paper], months };
  const tier = worstTier([now.tier, tierOfBasis[basis]]);
  return { status: "ok", value, months, tier, countsAs: familyOf(basis, source.family), formula, note };
}

/** A coefficient a person states is as good as the paper it was calibrated on; the source, as the weaker of coefficient and quantity. */
const tierOfBasis: Readonly<Record<Basis, Tier>> = { tax: "A", audited: "A", bank: "B", books: "C" };

/** A coefficient calibrated on another family's figure only repeats that family. */
function familyOf(basis: Basis, own: RevenueSource["family"]): RevenueSource["countsAs"] {
  return basis === "audited" ? own : basis;
}

function saidBase(
  source: QuantitySource,
  { caseFile }: SourceQuestion,
): { key: string; quantity: Figure; revenue: Figure<Fen>; basis: Basis } | null {
  for (const base of caseFile.bases ?? []) {
    const amount = fromDecimal(base.revenue);
    const period = parsePeriod(base.period);
    if (!source.names.test(base.source.trim()) || amount === null || period === null || !(base.quantity > 0)) continue;
    const key = (source.keys.find(([, units]) => units.test(base.unit)) ?? source.keys[0])?.[0];
    if (key === undefined) continue;
    const witness = { by: witnessOf(caseFile), at: "", reason: `base: ${base.basis ?? "tax"}` };
    return {
      key,
      quantity: attest(`base-${source.id}-quantity@${period}`, base.quantity, "count", witness),
      revenue: attest(`base-${source.id}-revenue@${period}`, amount, "CNY", witness),
      basis: base.basis ?? "tax",
    };
  }
  return null;
}

/** Own use in the same months a year before, and the revenue of that year by the tax return, else by the statements. */
function fromYearBefore(
  source: QuantitySource,
  question: SourceQuestion,
  key: string,
  now: Cover,
  formula: SourceAnswer["formula"],
): SourceAnswer | null {
  const { ledger, period } = question;
  const before = yearBefore(period);
  const common = [...now.months]
    .filter((month) => ledger.get(key, monthPeriod(month)) !== undefined && ledger.get(key, monthPeriod(month - 12)) !== undefined)
    .sort((a, b) => a - b);
  const isWhole = common.length === monthsOf(period).length;
  const used = isWhole ? now : coverOfMonths(ledger, key, common);
  const usedBefore = isWhole
    ? coverOf(ledger, key, before)
    : coverOfMonths(
        ledger,
        key,
        common.map((month) => month - 12),
      );
  if (used === null || usedBefore === null || common.length < leastMonths(question) || usedBefore.figure.value <= 0) return null;
  const taxed = coverOf(ledger, "vatSales", before);
  const isTaxed = taxed !== null && taxed.months.size === monthCount(before);
  const booked = ledger.get("operatingRevenue", before);
  const revenue = isTaxed ? taxed.figure : booked?.figure;
  if (revenue === undefined) return null;
  const basis: Basis = isTaxed ? "tax" : "books";
  const tier = worstTier([used.tier, usedBefore.tier, isTaxed ? taxed.tier : (booked?.tier ?? "D")]);
  const line = source.hasFixedLoad && isWhole ? regressed(question, source.id, key, used) : null;
  const value =
    line ??
    derive(`revenue-${source.id}@${period}`, "CNY", [used.figure, usedBefore.figure, revenue], (use = 0, useBefore = 1, sales = 0) =>
      scale(fen(sales), use / useBefore),
    );
  const note = line === null ? notes.ownYearBefore(basis) : notes.fixedLoad;
  return {
    status: "ok",
    value,
    months: common.length,
    tier,
    countsAs: familyOf(basis, source.family),
    formula: line === null ? formula : formulas.fixedLoad,
    note,
  };
}
