/** Position, result and ratios of the last years on paper. */
import { factName, periodName } from "../../../ledger/fact-names.ts";
import { type RatioShown, ratioGroups, ratioName } from "../../../ratios/ratio-names.ts";
import { bestFact, factFigure, yearsOf } from "../../key-facts.ts";
import type { FigureForm } from "../../report.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "finances",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => yearsOf(assessment).length > 0,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, language } = write;
    const years = yearsOf(assessment);
    const last = years.at(-1);
    const figure = (key: string, form: "amount" | "wan", note: boolean) =>
      last === undefined ? write.unknown() : factFigure(write, key, last, form, note);
    const keys = shownKeys.filter((key) => years.some((year) => bestFact(assessment, key, year) !== null));
    const computed = assessment.ratios.filter(
      (ratio) => years.includes(ratio.period) && (ratio.status === "ok" || ratio.status === "partial"),
    );
    const groups = ratioGroups.flatMap((group) =>
      [...new Set(computed.map((ratio) => ratio.id))].filter((id) => ratioName(id, language).group === group),
    );
    const lacking = assessment.ratios.filter(
      (ratio) => ratio.period === last && ratio.status === "insufficient" && !computed.some((other) => other.id === ratio.id),
    );
    const yearColumns = years.map((year): readonly [string, number, "end"] => [periodName(year, language), 60 / years.length, "end"]);
    const dash = write.text("—");
    return [
      ...(last === undefined
        ? []
        : write.paragraph("finances.summary", [
            write.sentence("finances.position", words.position, {
              period: write.period(last),
              assets: figure("totalAssets", "amount", true),
              debts: figure("totalLiabilities", "amount", true),
              equity: figure("equity", "amount", true),
            }),
            write.sentence("finances.result", words.result, {
              period: write.period(last),
              sales: figure("operatingRevenue", "amount", true),
              profit: figure("netIncome", "amount", true),
              cash: figure("operatingCashFlow", "amount", true),
            }),
          ])),
      write.heading("finances.facts-head", words.factsHead),
      ...write.table({
        id: "finances.facts",
        caption: words.factsCaption[language],
        columns: [[words.item[language], 40], ...yearColumns],
        rows: keys.map((key) => [
          write.text(factName(key, language)),
          ...years.map((year) => (bestFact(assessment, key, year) === null ? dash : factFigure(write, key, year, "wan", year === last))),
        ]),
      }),
      ...(groups.length === 0
        ? []
        : [
            write.heading("finances.ratios-head", words.ratiosHead),
            ...write.table({
              id: "finances.ratios",
              caption: words.ratiosCaption[language],
              columns: [[words.item[language], 40], ...yearColumns],
              rows: groups.map((id) => [
                write.name(ratioName(id, language).name),
                ...years.map((year) =>
                  write.isKnown("ratio", id, year) ? write.bare(["ratio", id, year], forms[ratioName(id, language).shown]) : dash,
                ),
              ]),
            }),
          ]),
      ...write.paragraph(
        "finances.remarks",
        [
          lacking.length === 0
            ? null
            : write.sentence("finances.lacking-ratios", words.lackingRatios, {
                names: write.list(lacking.map((ratio) => ratioName(ratio.id, language).name)),
              }),
          assessment.facts.some((fact) => fact.status === "conflict") ? write.sentence("finances.conflict", words.conflict) : null,
        ],
        "remark",
      ),
    ];
  },
};

export default section;

/** What a credit committee looks at first, in the order of the statements. */
const shownKeys = [
  "cash",
  "accountsReceivable",
  "inventory",
  "currentAssets",
  "fixedAssetsNet",
  "totalAssets",
  "shortTermBorrowings",
  "accountsPayable",
  "currentLiabilities",
  "totalLiabilities",
  "equity",
  "operatingRevenue",
  "operatingCost",
  "netIncome",
  "operatingCashFlow",
];

const forms: Readonly<Record<RatioShown, FigureForm>> = {
  percent: "percent",
  times: "times",
  turns: "times",
  days: "days",
  score: "times",
};
