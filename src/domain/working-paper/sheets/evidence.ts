/** The papers with their fingerprints, what people changed and decided, and where every figure of the report came from. */
import { paperName } from "../../documents/paper-names.ts";
import { attestedReason } from "../../ledger/attested-reasons.ts";
import { factName, periodName } from "../../ledger/fact-names.ts";
import { resolveAddress } from "../../report/addresses.ts";
import type { PaperSource } from "../working-paper.ts";
import { count, part, row, type WorkRow, type WorkSheet } from "../workbook.ts";
import { shapeOf } from "./conclusion.ts";

export function papersSheet({ assessment, language, words: t }: PaperSource): WorkSheet {
  const papers = assessment.documents.map((paper, index) =>
    row(
      count(index + 1),
      paper.path,
      paperName(paper.kind, language),
      paper.layout,
      paper.tier,
      paper.periods.map((period) => periodName(period, language)).join("、"),
      paper.format,
      count(paper.bytes),
      count(paper.rows.read),
      count(paper.rows.mapped),
      count(paper.rows.ignored.length),
      paper.problems.map((problem) => `${problem.at === "" ? "" : `${problem.at} `}${problem.message}`).join("\n"),
      paper.id,
    ),
  );
  const { missingPapers } = assessment.verdict;
  return {
    name: t.sheets.papers,
    columns: [
      { title: t.number, width: 7 },
      { title: t.file, width: 40 },
      { title: t.kind, width: 16 },
      { title: t.layout, width: 22 },
      { title: t.tier, width: 9 },
      { title: t.period, width: 24 },
      { title: t.format, width: 8 },
      { title: t.bytes, width: 12 },
      { title: t.read, width: 10 },
      { title: t.used, width: 10 },
      { title: t.left_out, width: 10 },
      { title: t.problems, width: 50 },
      { title: t.sha, width: 68 },
    ],
    rows: [
      ...papers,
      ...(missingPapers.length === 0 ? [] : [part(null, t.missingPaper, t.decides)]),
      ...missingPapers.map(({ paper, decides }) => row(null, paper, decides)),
    ],
  };
}

export function decisionsSheet({ assessment, language, words: t }: PaperSource): WorkSheet {
  const decisions = (assessment.case.decisions ?? []).map((made) =>
    row(
      made.at,
      made.by,
      t.decisions[made.type],
      made.target,
      made.type === "map" ? "" : (made.value ?? ""),
      made.reason ?? "",
      made.evidence ?? "",
    ),
  );
  const stated = assessment.facts.flatMap((fact): WorkRow[] => {
    const { attestation } = fact;
    if (attestation === null) return [];
    const what = `${periodName(fact.period, language)} ${factName(fact.key, language)}`;
    const value = { number: fact.value, shape: shapeOf(fact.unit) } as const;
    return [
      row(
        attestation.at,
        attestation.by,
        fact.status,
        what,
        value,
        attestedReason(attestation.reason, language),
        attestation.supersedes ?? "",
      ),
    ];
  });
  return {
    name: t.sheets.decisions,
    columns: [
      { title: t.when, width: 22 },
      { title: t.by, width: 18 },
      { title: t.decision, width: 14 },
      { title: t.target, width: 44 },
      { title: t.newValue, width: 20 },
      { title: t.why2, width: 50 },
      { title: t.support, width: 40 },
    ],
    rows: [...decisions, ...(stated.length === 0 ? [] : [part(t.attested)]), ...stated],
  };
}

/** Places named one by one; a sum of thousands of cells is one figure, and its paper is named. [P] */
const PLACES = 200;

export function evidenceSheet({ assessment, language, evidence, words: t }: PaperSource): WorkSheet {
  function* rows(): Generator<WorkRow> {
    for (const entry of evidence) {
      const found = resolveAddress(assessment, entry.of, language);
      const fact = assessment.facts.find((one) => one.id === found?.facts[0]);
      const isMoney = typeof found?.value === "string" && (fact === undefined || fact.unit === "CNY" || !entry.of.startsWith("fact|"));
      const shape = isMoney ? "money" : entry.of.startsWith("fact|") ? shapeOf(fact?.unit ?? "") : "quantity";
      const head = [
        count(entry.number),
        entry.label,
        { number: found?.value ?? null, shape } as const,
        entry.shown,
        entry.formula,
      ] as const;
      for (const place of entry.places.slice(0, PLACES)) yield row(...head, place.file, place.at, place.raw, place.document);
      if (entry.places.length > PLACES) yield row(...head, t.more(entry.places.length - PLACES));
      if (entry.rows.length > 0) yield row(...head, t.rowsOf(entry.rows.length));
      if (entry.word !== "") yield row(...head, entry.word);
    }
  }
  return {
    name: t.sheets.evidence,
    columns: [
      { title: t.number, width: 7 },
      { title: t.figure, width: 34 },
      { title: t.value, width: 18 },
      { title: t.content, width: 16 },
      { title: t.formula, width: 40 },
      { title: t.source, width: 36 },
      { title: t.at, width: 26 },
      { title: t.raw, width: 22 },
      { title: t.sha, width: 68 },
    ],
    rows: { [Symbol.iterator]: rows },
  };
}
