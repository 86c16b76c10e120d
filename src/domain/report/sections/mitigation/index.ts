/** What would make each open risk smaller: what to verify for a flag, how to arrange the loan for a threat. */
import { swotWith } from "../../../swot/swot.ts";
import { leftToPeople } from "../../left-to-people.ts";
import { namedFlags, openFlags } from "../../named-flags.ts";
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
    const open = openFlags(write.assessment);
    const rows: (readonly (readonly Run[])[])[] = [
      ...swotWith(write).threats.flatMap((threat) => {
        const found = measures[threat.id.slice(threat.id.lastIndexOf(".") + 1)];
        return found === undefined ? [] : [[[t(found[0])], [t(found[1])]]];
      }),
    ];
    return [
      ...(rows.length + open.length === 0 ? write.paragraph("mitigation.none", [write.sentence("mitigation.none", words.none)]) : []),
      ...(open.length === 0
        ? []
        : write.paragraph("mitigation.flags", [write.sentence("mitigation.flags", words.flags, { titles: namedFlags(write, open) })])),
      ...write.table({
        id: "mitigation.table",
        caption: words.caption[write.language],
        columns: [
          [words.risk[write.language], 32],
          [words.measure[write.language], 68],
        ],
        rows,
      }),
      ...leftToPeople(write, "mitigation.more", words.more),
    ];
  },
};

export default section;
