/** Every paper of the case by name and fingerprint, and those still missing. */
import { paperName } from "../../../documents/paper-names.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

/** Enough of a fingerprint to tell two papers of a case apart. */
const MARK = 12;

const section: ReportSection = {
  id: "attachments",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0 || assessment.verdict.missing.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, language } = write;
    const t = (key: keyof typeof words) => words[key][language];
    return write.table({
      id: "attachments.table",
      caption: t("caption"),
      columns: [
        [t("file"), 44],
        [t("kind"), 20],
        [t("mark"), 22],
        [t("state"), 14],
      ],
      rows: [
        ...assessment.documents.map((paper) => [
          write.name(paper.path.slice(paper.path.lastIndexOf("/") + 1)),
          write.text(paperName(paper.kind, language)),
          write.name(paper.id.slice(0, MARK)),
          write.text(t("there")),
        ]),
        ...assessment.verdict.missing.map((paper) => [
          write.name(paper),
          write.text(t("dash")),
          write.text(t("dash")),
          write.text(t("missing")),
        ]),
      ],
    });
  },
};

export default section;
