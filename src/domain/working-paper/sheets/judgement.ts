/** The sources that speak for or against the declared revenue, and what is open. */
import type { PaperSource } from "../working-paper.ts";
import { count, money, percent, row, total, type WorkSheet } from "../workbook.ts";

export function revenueSheet({ assessment, words: t, common }: PaperSource): WorkSheet {
  const { revenue } = assessment;
  const fields = common.revenueFields;
  return {
    name: t.sheets.revenue,
    columns: [
      { title: t.item, width: 22 },
      { title: t.amountYuan, width: 18 },
      { title: t.deviation, width: 11 },
      { title: t.status, width: 12 },
      { title: t.countsAs, width: 12 },
      { title: t.tier, width: 9 },
      { title: t.sharedMonths, width: 10 },
      { title: t.formula, width: 50 },
      { title: t.note, width: 50 },
      { title: t.missing, width: 30 },
    ],
    rows: [
      total(fields["declared"] ?? "", money(revenue.declared)),
      ...revenue.sources.map((source) =>
        row(
          common.sources[source.id] ?? source.id,
          money(source.value),
          percent(source.deviation),
          common.sourceStatus[source.status] ?? source.status,
          source.countsAs === null ? "" : (common.families[source.countsAs] ?? source.countsAs),
          source.tier,
          count(source.months),
          source.formula,
          source.note,
          source.missing.join("；"),
        ),
      ),
      total(
        fields["corroborated"] ?? "",
        money(revenue.corroborated),
        percent(revenue.deviationRate),
        null,
        null,
        null,
        null,
        revenue.note,
      ),
    ],
  };
}

export function flagsSheet({ assessment, words: t, common }: PaperSource): WorkSheet {
  const decisions = new Map((assessment.case.decisions ?? []).map((decision) => [decision.id, decision]));
  return {
    name: t.sheets.flags,
    columns: [
      { title: t.severity, width: 7 },
      { title: t.flag, width: 30 },
      { title: t.status, width: 10 },
      { title: t.flagWhy, width: 60 },
      { title: t.ask, width: 50 },
      { title: t.nature, width: 12 },
      { title: t.evidence, width: 16 },
      { title: t.explanation, width: 40 },
      { title: t.by, width: 16 },
    ],
    rows: assessment.redFlags.map((flag) => {
      const closing = (flag.closedBy ?? "").split("+").flatMap((id) => decisions.get(id) ?? []);
      return row(
        common.severities[flag.severity] ?? flag.severity,
        flag.title,
        flag.status === "open" ? t.open : t.explained,
        flag.why,
        flag.ask,
        common.natures[flag.nature] ?? flag.nature,
        flag.evidence.map((family) => common.families[family] ?? family).join("、"),
        closing.map((decision) => decision.reason ?? "").join("；"),
        closing.map((decision) => decision.by).join("；"),
      );
    }),
  };
}
