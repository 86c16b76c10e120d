/** The verdict in one sentence, why, and what to verify before signing. */
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "conclusion",
  title: words.title,
  isNumbered: true,
  isReady: () => true,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common } = write;
    const { verdict } = assessment;
    const points = (what: "reasons" | "verify" | "notes", head: typeof words.reasonsHead) =>
      verdict[what].length === 0
        ? []
        : [
            write.heading(`conclusion.${what}-head`, head),
            ...verdict[what].flatMap((said, index) => {
              const id = `conclusion.${what}.${index}`;
              return write.paragraph(
                id,
                [{ id, state: "machine" as const, runs: [write.said(`verdict|${what}|${index}`, said)] }],
                "numbered",
              );
            }),
          ];
    return [
      ...write.paragraph("conclusion.level", [
        write.sentence("conclusion.level", words.level, { level: write.text(common.levels[verdict.level] ?? verdict.level) }),
        { id: "conclusion.sentence", state: "machine", runs: [write.said("verdict|sentence", verdict.sentence)] },
      ]),
      ...points("reasons", words.reasonsHead),
      ...points("verify", words.verifyHead),
      ...points("notes", words.notesHead),
      ...(verdict.verify.length === 0 ? [] : write.paragraph("conclusion.see", [write.sentence("conclusion.see", words.see)])),
      ...write.paragraph("conclusion.advice", [write.sentence("conclusion.advice", words.advice)], "remark"),
    ];
  },
};

export default section;
