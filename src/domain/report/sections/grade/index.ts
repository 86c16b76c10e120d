/** 三线九级: the facts for each line; score and grade are a person's. */
import type { Bilingual } from "../../../kernel/language.ts";
import { handCell, leftToPeople } from "../../left-to-people.ts";
import { yearsOf } from "../../key-facts.ts";
import type { FigureForm, Run } from "../../report.ts";
import { numberAt, sourced } from "../../sourced.ts";
import type { ReportSection } from "../../section.ts";
import type { ReportWriter } from "../../writer.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "grade",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const t = (key: keyof typeof words) => words[key][write.language];
    const year = yearsOf(write.assessment).at(-1) ?? "";
    const product = write.assessment.case.loan?.product;
    const capacity: Point[] = [
      [words.cover, ["computed", "inflow-cover"], "times"],
      [words.service, ["ratio", "debt-service-coverage", year], "times"],
      [words.leverage, ["ratio", "debt-to-assets", year], "percent"],
      [words.variation, ["netting", "monthlyVariation"], "times"],
      [words.years, ["case", "yearsInTrade"], "count"],
    ];
    const willingness: Point[] = [
      [words.deviation, ["revenue", "deviationRate"], "percent"],
      [words.reliability, ["assessment", "reliability"], "percent"],
      [words.flags, ["count", "openFlags"], "count"],
    ];
    const cost: Point[] = [
      [words.debts, ["computed", "debts-with-loan"], "amount"],
      [words.worth, ["equity", "actual"], "amount"],
    ];
    const secured =
      product === undefined ? [] : write.sentence("", words.product, { value: write.text(write.words.products[product] ?? product) }).runs;
    return [
      ...write.paragraph("grade.plainly", [write.sentence("grade.plainly", words.plainly)]),
      ...write.table({
        id: "grade.table",
        caption: t("caption"),
        columns: [
          [t("line"), 18],
          [t("basis"), 62],
          [t("score"), 20],
        ],
        rows: [
          [write.text(t("capacity")), points(write, capacity), handCell(write)],
          [write.text(t("willingness")), points(write, willingness), handCell(write)],
          [write.text(t("cost")), points(write, cost, secured), handCell(write)],
        ],
      }),
      ...leftToPeople(write, "grade.grade", words.grade),
      ...leftToPeople(write, "grade.why", words.why),
    ];
  },
};

export default section;

type Point = readonly [words: Bilingual, of: readonly string[], form: FigureForm];

function points(write: ReportWriter, all: readonly Point[], more: readonly Run[] = []): readonly Run[] {
  const told = [
    ...all.flatMap(([template, of, form]) =>
      numberAt(write, ...of) === null ? [] : [write.sentence("", template, { value: sourced(write, of, form) }).runs],
    ),
    ...(more.length === 0 ? [] : [more]),
  ];
  if (told.length === 0) return [write.text(words.none[write.language])];
  const stop = write.text({ "zh-CN": "；", en: "; " }[write.language]);
  return told.flatMap((runs, index) => (index === 0 ? [...runs] : [stop, ...runs]));
}
