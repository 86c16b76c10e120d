/** What was concluded, from what, and the figures a reviewer asks for first. */
import { chineseAmount } from "../../kernel/chinese-amount.ts";
import { resolveAddress } from "../../report/addresses.ts";
import type { PaperSource } from "../working-paper.ts";
import { count, day, money, type NumberShape, part, percent, row, type WorkCell, type WorkRow, type WorkSheet } from "../workbook.ts";

export function conclusionSheet({ assessment, words: t, common, standing }: PaperSource): WorkSheet {
  const { case: said, verdict, engine } = assessment;
  const listed = (name: string, texts: readonly string[]): WorkRow[] => texts.map((text, index) => row(`${name} ${index + 1}`, text));
  const known = (name: string, cell: WorkCell): WorkRow => row(name, cell ?? t.unknown);
  const amount = said.loan?.amount;
  return {
    name: t.sheets.conclusion,
    columns: [
      { title: t.item, width: 20 },
      { title: t.content, width: 100, isStart: true },
    ],
    rows: [
      known(t.borrower, said.borrower?.name ?? null),
      known(t.amount, amount === undefined ? null : money(amount)),
      ...(amount === undefined ? [] : [row(t.capital, chineseAmount(amount))]),
      known(t.months, said.loan?.months === undefined ? null : count(said.loan.months)),
      known(t.rate, said.loan?.annualRate === undefined ? null : percent(said.loan.annualRate)),
      known(t.purpose, said.loan?.purpose ?? null),
      known(t.asOf, said.asOf === null ? null : day(said.asOf)),
      ...(said.investigators ?? []).map((name) => row(t.investigators, name)),
      { cells: [t.level, common.levels[verdict.level] ?? verdict.level], look: "total" },
      row(t.sentence, verdict.sentence),
      ...listed(t.reason, verdict.reasons),
      ...listed(t.verify, verdict.verify),
      ...listed(t.attention, verdict.notes),
      ...(standing === undefined ? [] : [row(t.report, standing.whole)]),
      ...(standing?.paragraphs ?? []).map(({ tag, count: paragraphs }) => row(t.paragraphs(tag), count(paragraphs))),
      known(t.reliability, assessment.reliability === null ? null : percent(assessment.reliability)),
      row(t.engine, engine.version),
      ...engine.rulesets.map((ruleset) => row(t.ruleset, `${ruleset.id} ${ruleset.version} ${ruleset.sha256}`)),
      row(t.note, t.said),
    ],
  };
}

/** Addresses of the report's own figures (report/addresses.ts), so that the working paper and the report cannot differ. */
const key: readonly (readonly [of: string, shape: NumberShape])[] = [
  ["revenue|declared", "money"],
  ["revenue|corroborated", "money"],
  ["revenue|deviationRate", "percent"],
  ["revenue|inflationRate", "percent"],
  ["revenue|agreement", "percent"],
  ["netting|gross", "money"],
  ["netting|net", "money"],
  ["netting|outflow", "money"],
  ["netting|averageDailyBalance", "money"],
  ["netting|lowestBalance", "money"],
  ["netting|topFiveShare", "percent"],
  ["netting|monthEndShare", "percent"],
  ["netting|monthlyVariation", "times"],
  ["netting|activeMonths", "count"],
  ["equity|expected", "money"],
  ["equity|actual", "money"],
  ["equity|gap", "money"],
  ["equity|deviation", "percent"],
  ["assessment|reliability", "percent"],
  ["count|papers", "count"],
  ["count|redFlags", "count"],
  ["count|amberFlags", "count"],
  ["count|checks", "count"],
  ["count|failed", "count"],
];

export function keyFiguresSheet({ assessment, language, evidence, words: t }: PaperSource): WorkSheet {
  const entries = new Map(evidence.map((entry) => [entry.of, entry.number]));
  const rows: WorkRow[] = key.flatMap(([of, shape]) => {
    const found = resolveAddress(assessment, of, language);
    if (found === null || found.value === null) return [];
    return [row(found.label, { number: found.value, shape }, found.formula, count(entries.get(of) ?? null))];
  });
  const more = evidence.filter(({ of }) => of.startsWith("fact|"));
  return {
    name: t.sheets.keyFigures,
    columns: [
      { title: t.item, width: 34 },
      { title: t.value, width: 20 },
      { title: t.formula, width: 60 },
      { title: t.number, width: 8 },
    ],
    rows: [
      ...rows,
      ...(more.length === 0 ? [] : [part(t.sheets.statements)]),
      ...more.flatMap((entry) => {
        const found = resolveAddress(assessment, entry.of, language);
        const fact = assessment.facts.find((one) => one.id === found?.facts[0]);
        return found === null || fact === undefined
          ? []
          : [row(found.label, { number: found.value, shape: shapeOf(fact.unit) }, found.formula, count(entry.number))];
      }),
    ],
  };
}

/** 元 as money, fractions as percent; anything else as it is. */
export function shapeOf(unit: string): NumberShape {
  return unit === "CNY" ? "money" : unit === "ratio" ? "percent" : "quantity";
}
