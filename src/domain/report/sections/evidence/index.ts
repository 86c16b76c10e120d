/** Where every number came from. */
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "evidence",
  title: words.title,
  isNumbered: false,
  isReady: (assessment) => assessment.documents.length > 0 || assessment.facts.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, language } = write;
    return [
      ...write.paragraph(
        "evidence.how",
        [
          write.sentence("evidence.how", words.how),
          write.sentence("evidence.engine", words.rules, { version: write.name(assessment.engine.version) }),
        ],
        "remark",
      ),
      ...write.table({
        id: "evidence.papers",
        caption: words.caption[language],
        columns: [
          [words.file[language], 62],
          [words.print[language], 38],
        ],
        rows: assessment.documents.map((paper) => [write.name(paper.path), write.name(paper.id.slice(0, FINGERPRINT))]),
      }),
      { type: "notes", id: "evidence.notes" },
    ];
  },
};

export default section;

/** Characters of a fingerprint that are printed: enough to tell any two papers of a case apart. */
const FINGERPRINT = 12;
