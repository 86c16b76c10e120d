/** What would make each open risk smaller: what to verify for a flag, how to arrange the loan for a threat. */
import { swotWith } from "../../../swot/swot.ts";
import { leftToPeople } from "../../left-to-people.ts";
import type { Run } from "../../report.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

/** Threats by the last part of their sentence's id. */
const measures: Readonly<Record<string, readonly [risk: keyof typeof words, measure: keyof typeof words]>> = {
  season: ["season", "seasonDo"],
  "one-payer": ["payer", "payerDo"],
  renewal: ["renewal", "renewalDo"],
  "debts-to-revenue": ["debts", "debtsDo"],
};

const section: ReportSection = {
  id: "mitigation",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const t = (key: keyof typeof words) => write.text(words[key][write.language]);
    const open = write.assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity !== "blue");
    const rows: (readonly (readonly Run[])[])[] = [
      ...open.map((flag) => [[write.said(`flag|${flag.id}|title`, flag.title)], [write.said(`flag|${flag.id}|ask`, flag.ask)]]),
      ...swotWith(write).threats.flatMap((threat) => {
        const found = measures[threat.id.slice(threat.id.lastIndexOf(".") + 1)];
        return found === undefined ? [] : [[[t(found[0])], [t(found[1])]]];
      }),
    ];
    return [
      ...(rows.length === 0
        ? write.paragraph("mitigation.none", [write.sentence("mitigation.none", words.none)])
        : write.table({
            id: "mitigation.table",
            caption: words.caption[write.language],
            columns: [
              [words.risk[write.language], 32],
              [words.measure[write.language], 68],
            ],
            rows,
          })),
      ...leftToPeople(write, "mitigation.more", words.more),
    ];
  },
};

export default section;
