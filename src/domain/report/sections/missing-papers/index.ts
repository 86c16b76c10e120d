/** What to ask the borrower for, and what each paper would decide. */
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "missing-papers",
  title: words.title,
  isNumbered: true,
  isReady: ({ verdict }) => verdict.missingPapers.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, language } = write;
    return [
      ...write.paragraph("missing-papers.summary", [
        write.sentence("missing-papers.summary", words.summary, { count: write.count("missingPapers") }),
      ]),
      ...write.table({
        id: "missing-papers.table",
        caption: words.caption[language],
        columns: [
          [words.paper[language], 45],
          [words.decides[language], 55],
        ],
        rows: assessment.verdict.missingPapers.map(({ paper, decides }) => [write.name(paper), write.name(decides)]),
      }),
    ];
  },
};

export default section;
