/** Who applies, and on what papers this report rests. */
import { paperName } from "../../../documents/paper-names.ts";
import { monthPeriod, parsePeriod, span } from "../../../kernel/period.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "basics",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0 || assessment.case.borrower !== undefined,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common, language } = write;
    const { borrower } = assessment.case;
    const from = (names: Readonly<Record<string, string>>, key: string | undefined) =>
      write.text((key === undefined ? undefined : names[key]) ?? words.unstated[language]);
    const region = borrower?.region ? write.sentence("", words.region, { region: write.name(borrower.region) }).runs : [];
    const papers = assessment.documents;
    return [
      ...write.paragraph("basics.borrower", [
        write.sentence("basics.borrower", words.borrower, {
          name: borrower?.name ? write.name(borrower.name) : write.text(words.unnamed[language]),
          kind: from(common.borrowerKinds, borrower?.kind),
          industry: from(common.industries, borrower?.industry),
          region,
        }),
        write.isKnown("case", "yearsInTrade")
          ? write.sentence("basics.years", words.years, { years: write.bare(["case", "yearsInTrade"], "count") })
          : null,
        borrower?.creditCode ? write.sentence("basics.code", words.code, { code: write.name(borrower.creditCode) }) : null,
        borrower?.vat?.kind ? write.sentence("basics.vat", words.vat, { kind: from(common.vatKinds, borrower.vat.kind) }) : null,
      ]),
      write.heading("basics.papers-head", words.papersHead),
      ...write.paragraph("basics.papers", [
        papers.length === 0
          ? write.sentence("basics.no-papers", words.noPapers)
          : write.sentence("basics.papers", words.papers, { papers: write.count("papers") }),
        write.isKnown("assessment", "reliability")
          ? write.sentence("basics.reliability", words.reliability, {
              value: write.figure(["assessment", "reliability"], "percent", false),
            })
          : null,
      ]),
      ...write.table({
        id: "basics.papers-table",
        caption: words.caption[language],
        columns: [
          [words.file[language], 37],
          [words.kind[language], 18],
          [words.period[language], 19],
          [words.tier[language], 8],
          [words.rows[language], 18, "end"],
        ],
        rows: papers.map((paper) => [
          write.name(paper.path.slice(paper.path.lastIndexOf("/") + 1)),
          write.text(paperName(paper.kind, language)),
          write.name(years(paper.periods)),
          write.name(paper.tier),
          [
            write.bare(["document", paper.id, "mapped"], "count"),
            write.text(words.slash[language]),
            write.bare(["document", paper.id, "read"], "count"),
          ],
        ]),
      }),
      ...(papers.length === 0 ? [] : write.paragraph("basics.tiers", [write.sentence("basics.tiers", words.tiers)], "remark")),
    ];
  },
};

export default section;

/** What a paper covers: "2024–2025" for whole years, "2025-01–2025-09" otherwise. */
function years(texts: readonly string[]): string {
  const spans = texts.map(parsePeriod).flatMap((period) => (period === null ? [] : [span(period)]));
  if (spans.length === 0) return "—";
  const from = Math.min(...spans.map((one) => one.from));
  const to = Math.max(...spans.map((one) => one.to));
  const isWholeYears = from % 12 === 0 && to % 12 === 11;
  const name = (month: number) => (isWholeYears ? String(Math.floor(month / 12)) : monthPeriod(month));
  return name(from) === name(to) ? name(from) : `${name(from)}–${name(to)}`;
}
