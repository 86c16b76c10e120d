/** Declared revenue against every independent source. */
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "revenue",
  title: words.title,
  isNumbered: true,
  isReady: ({ revenue }) => revenue.declared !== null || revenue.sources.some((source) => source.value !== null),
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common, language } = write;
    const { revenue } = assessment;
    const used = revenue.sources.filter((source) => source.value !== null);
    const lacking = revenue.sources.filter((source) => source.status === "insufficient");
    const period = revenue.period === null ? write.text(words.unnamed[language]) : write.period(revenue.period);
    const slots = {
      period,
      declared: write.figure(["revenue", "declared"], "amount"),
      corroborated: write.figure(["revenue", "corroborated"], "amount"),
      sources: write.count("usedSources"),
    };
    const opening = !write.isKnown("revenue", "declared")
      ? write.sentence("revenue.no-declared", words.noDeclared, slots)
      : write.isKnown("revenue", "corroborated")
        ? write.sentence("revenue.compare", words.compare, slots)
        : write.sentence("revenue.no-source", words.noSource, slots);
    const dash = write.text(words.dash[language]);
    return [
      ...write.paragraph("revenue.summary", [
        opening,
        write.isKnown("revenue", "deviationRate")
          ? write.sentence("revenue.rates", words.rates, {
              deviation: write.figure(["revenue", "deviationRate"], "percent"),
              inflation: write.figure(["revenue", "inflationRate"], "percent"),
            })
          : null,
        write.isKnown("revenue", "agreement")
          ? write.sentence("revenue.agreement", words.agreement, { agreement: write.bare(["revenue", "agreement"], "percent") })
          : null,
        write.sentence("revenue.level", words.level, { level: write.text(common.levelsShort[revenue.verdict] ?? "") }),
      ]),
      ...(revenue.note === ""
        ? []
        : write.paragraph("revenue.note", [{ id: "revenue.note", state: "machine", runs: [write.said("revenue|note", revenue.note)] }])),
      ...write.table({
        id: "revenue.table",
        caption: words.caption[language],
        columns: [
          [words.source[language], 28],
          [words.value[language], 20, "end"],
          [words.deviation[language], 17, "end"],
          [words.months[language], 12, "end"],
          [words.tier[language], 9],
          [words.status[language], 14],
        ],
        rows: [
          { total: [write.text(words.declared[language]), write.bare(["revenue", "declared"], "wan"), dash, dash, dash, dash] },
          ...used.map((source) => [
            write.text(common.sources[source.id] ?? source.id),
            write.figure(["source", source.id, "value"], "wan"),
            source.deviation === null ? dash : write.bare(["source", source.id, "deviation"], "signed-percent"),
            write.bare(["source", source.id, "months"], "count"),
            write.name(source.tier),
            write.text(common.sourceStatus[source.status] ?? ""),
          ]),
          {
            total: [
              write.text(words.corroborated[language]),
              write.bare(["revenue", "corroborated"], "wan"),
              write.isKnown("revenue", "deviationRate") ? write.bare(["revenue", "deviationRate"], "signed-percent") : dash,
              dash,
              dash,
              dash,
            ],
          },
        ],
      }),
      ...write.paragraph(
        "revenue.basis",
        [
          used.some((source) => source.countsAs !== null && source.countsAs !== source.family)
            ? write.sentence("revenue.basis", words.basis)
            : null,
          lacking.length === 0
            ? null
            : write.sentence("revenue.missing", words.missing, {
                names: write.list(lacking.map((source) => common.sources[source.id] ?? source.id)),
              }),
        ],
        "remark",
      ),
    ];
  },
};

export default section;
