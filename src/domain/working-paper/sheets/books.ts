/** The firm's statements side by side, the ratios with their formula in words and what was put in, and every tie-out. */
import type { Assessment } from "../../assessment/assessment.ts";
import { statementLines } from "../../documents/statement-lines.ts";
import { factName, missingName, periodName } from "../../ledger/fact-names.ts";
import { ratioName } from "../../ratios/ratio-names.ts";
import { checkName } from "../../report/addresses.ts";
import { bestFact } from "../../report/key-facts.ts";
import { fixedText } from "../fixed-text.ts";
import type { PaperSource } from "../working-paper.ts";
import { money, type NumberShape, part, percent, row, type WorkRow, type WorkSheet } from "../workbook.ts";

const forms = [
  ["balance", { "zh-CN": "资产负债表", en: "Balance sheet" }],
  ["income", { "zh-CN": "利润表", en: "Income statement" }],
  ["cash", { "zh-CN": "现金流量表", en: "Cash-flow statement" }],
] as const;

export function statementsSheet({ assessment, language, words: t }: PaperSource): WorkSheet {
  const known = new Set(statementLines.map((line) => line.key));
  const periods = [...new Set(assessment.facts.filter((fact) => known.has(fact.key) && fact.unit === "CNY").map((fact) => fact.period))];
  const years = periods.filter((period) => /^\d{4}$/.test(period)).sort();
  const shown = years.length > 0 ? years : periods.sort();
  const rows = forms.flatMap(([form, name]): WorkRow[] => {
    const lines = statementLines.filter((line) => line.form === form).map((line) => line.key);
    const written = lines.flatMap((key) => {
      const facts = shown.map((period) => bestFact(assessment, key, period));
      const last = [...facts].reverse().find((fact) => fact !== null);
      if (last === null || last === undefined) return [];
      return [row(factName(key, language), ...facts.map((fact) => money(fact?.value ?? null)), last.tier, placeOf(assessment, last))];
    });
    return written.length === 0 ? [] : [part(name[language]), ...written];
  });
  return {
    name: t.sheets.statements,
    columns: [
      { title: t.item, width: 30 },
      ...shown.map((period) => ({ title: periodName(period, language), width: 18 })),
      { title: t.tier, width: 9 },
      { title: t.source, width: 46 },
    ],
    rows,
  };
}

function placeOf(assessment: Assessment, fact: Assessment["facts"][number]): string {
  if (fact.source === null) return fact.attestation?.by ?? fact.derivation?.formula ?? "";
  const path = assessment.documents.find(({ id }) => id === fact.source?.document)?.path ?? "";
  return `${path.slice(path.lastIndexOf("/") + 1)} ${fact.source.at}`;
}

const shapes: Readonly<Record<ReturnType<typeof ratioName>["shown"], NumberShape>> = {
  percent: "percent",
  times: "times",
  turns: "times",
  days: "days",
  score: "times",
};

export function ratiosSheet({ assessment, language, words: t }: PaperSource): WorkSheet {
  const facts = new Map(assessment.facts.map((fact) => [fact.id, fact]));
  return {
    name: t.sheets.ratios,
    columns: [
      { title: t.name, width: 26 },
      { title: t.period, width: 12 },
      { title: t.value, width: 14 },
      { title: t.status, width: 12 },
      { title: t.formula, width: 40 },
      { title: t.inputs, width: 60 },
      { title: t.missing, width: 30 },
    ],
    rows: assessment.ratios.map((ratio) => {
      const put = ratio.inputs.flatMap((id) => {
        const fact = facts.get(id);
        return fact === undefined
          ? []
          : [`${factName(fact.key, language)} ${fixedText(fact.value)}（${periodName(fact.period, language)}）`];
      });
      return row(
        ratioName(ratio.id, language).name,
        periodName(ratio.period, language),
        { number: ratio.value, shape: shapes[ratioName(ratio.id, language).shown] },
        t.ratioStatus[ratio.status],
        ratio.formula,
        put.join("；"),
        ratio.missing.map((name) => missingName(name, language)).join("；"),
      );
    }),
  };
}

export function checksSheet({ assessment, language, words: t, common }: PaperSource): WorkSheet {
  return {
    name: t.sheets.checks,
    columns: [
      { title: t.name, width: 34 },
      { title: t.period, width: 12 },
      { title: t.outcome, width: 12 },
      { title: t.left, width: 18 },
      { title: t.right, width: 18 },
      { title: t.difference, width: 18 },
      { title: t.deviation, width: 11 },
      { title: t.tolerance, width: 14 },
      { title: t.formula, width: 44 },
      { title: t.reasons, width: 44 },
      { title: t.reconciled, width: 30 },
      { title: t.missing, width: 30 },
    ],
    rows: assessment.checks.map((check) =>
      row(
        checkName(check),
        periodName(check.period, language),
        common.outcomes[check.outcome] ?? check.outcome,
        money(check.left),
        money(check.right),
        money(check.difference),
        percent(check.deviation),
        money(check.tolerance),
        check.formula,
        check.reasons.join("\n"),
        check.reconciled.map(({ amount, reason }) => `${fixedText(amount)} ${reason}`).join("\n"),
        check.missing.map((name) => missingName(name, language)).join("；"),
      ),
    ),
  };
}
