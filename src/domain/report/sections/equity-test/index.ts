/** Where did the profits go: expected against actual equity. */
import type { Language } from "../../../kernel/language.ts";
import { factName } from "../../../ledger/fact-names.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "equity-test",
  title: words.title,
  isNumbered: true,
  isReady: ({ equityTest }) => equityTest !== null && equityTest.status === "ok",
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common, language } = write;
    const test = assessment.equityTest;
    if (test === null) return [];
    const parts = test.inputs
      .map((id) => assessment.facts.find((fact) => fact.id === id))
      .filter((fact) => fact?.key.startsWith("equityTest.") || equityKeys.has(fact?.key ?? ""));
    return [
      ...write.paragraph("equity-test.summary", [
        write.sentence("equity-test.summary", words.summary, {
          expected: write.figure(["equity", "expected"], "amount"),
          actual: write.figure(["equity", "actual"], "amount"),
          gap: write.bare(["equity", "gap"], "amount"),
          deviation: write.bare(["equity", "deviation"], "signed-percent"),
          level: write.text(common.levelsShort[test.verdict] ?? ""),
        }),
        write.isKnown("equity", "gapToProfit")
          ? write.sentence("equity-test.scale", words.scale, {
              profit: write.bare(["equity", "gapToProfit"], "percent"),
              sales: write.bare(["equity", "gapToSales"], "percent"),
            })
          : null,
      ]),
      ...write.table({
        id: "equity-test.table",
        caption: words.caption[language],
        columns: [
          [words.item[language], 60],
          [words.amount[language], 40, "end"],
        ],
        rows: [
          ...parts.flatMap((fact) =>
            fact === undefined ? [] : [[write.name(partName(fact.key, language)), write.figure(["fact", fact.id], "wan")]],
          ),
          { total: [write.text(common.equityFields["expected"] ?? ""), write.bare(["equity", "expected"], "wan")] },
          { total: [write.text(common.equityFields["gap"] ?? ""), write.bare(["equity", "gap"], "wan")] },
        ],
      }),
      ...write.paragraph("equity-test.meaning", [write.sentence("equity-test.meaning", words.meaning)], "remark"),
    ];
  },
};

export default section;

const equityKeys = new Set(["openingEquity", "periodProfit", "injectedEquity", "withdrawnEquity", "appreciation", "actualEquity"]);

const typedKeys: Readonly<Record<string, string>> = {
  "equityTest.opening": "openingEquity",
  "equityTest.profit": "periodProfit",
  "equityTest.injected": "injectedEquity",
  "equityTest.withdrawn": "withdrawnEquity",
  "equityTest.actual": "actualEquity",
  "equityTest.appreciation": "appreciation",
};

/** What was typed in the case's form goes by the same name as what is read from papers. */
function partName(key: string, language: Language): string {
  if (key === "equityTest.depreciation") return words.depreciation[language];
  return factName(typedKeys[key] ?? key, language);
}
