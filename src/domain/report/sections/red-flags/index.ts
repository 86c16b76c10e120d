/** Every open question, worst first, with what to go and verify. */
import { boundRuns } from "../../bound-runs.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "red-flags",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0 || assessment.redFlags.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common } = write;
    const open = assessment.redFlags.filter((flag) => flag.status === "open");
    const explained = assessment.redFlags.filter((flag) => flag.status === "explained");
    const decisions = assessment.case.decisions ?? [];
    return [
      ...write.paragraph("red-flags.summary", [
        open.length + explained.length === 0
          ? write.sentence("red-flags.none", words.none)
          : write.sentence("red-flags.summary", words.summary, {
              open: write.count("openFlags"),
              red: write.count("redFlags"),
              amber: write.count("amberFlags"),
              blue: write.count("blueFlags"),
              explained: write.count("explainedFlags"),
            }),
        write.sentence("red-flags.wording", words.wording),
      ]),
      ...open.flatMap((flag) => {
        const id = `red-flags.${flag.id}`;
        const severity = write.text(common.severities[flag.severity] ?? flag.severity);
        return [
          ...write.paragraph(
            `${id}.title`,
            [write.sentence(`${id}.title`, words.flag, { severity, title: write.said(`flag|${flag.id}|title`, flag.title) })],
            "numbered-title",
          ),
          ...write.paragraph(`${id}.why`, [
            write.sentence(`${id}.why`, words.why, { why: boundRuns(write, `flag|${flag.id}|why`, flag.why, flag.inputs) }),
            write.sentence(`${id}.kind`, words.kind, {
              nature: write.text(common.natures[flag.nature] ?? flag.nature),
              evidence: write.list(flag.evidence.map((family) => common.families[family] ?? family)),
            }),
          ]),
          ...write.paragraph(`${id}.ask`, [write.sentence(`${id}.ask`, words.ask, { ask: write.said(`flag|${flag.id}|ask`, flag.ask) })]),
        ];
      }),
      ...(explained.length === 0 ? [] : [write.heading("red-flags.explained-head", words.explainedHead)]),
      ...explained.flatMap((flag) => {
        const closing = decisions.find((decision) => (flag.closedBy ?? "").split("+").includes(decision.id));
        return write.paragraph(
          `red-flags.${flag.id}.explained`,
          [
            write.sentence(`red-flags.${flag.id}.explained`, words.explained, {
              severity: write.text(common.severities[flag.severity] ?? flag.severity),
              title: write.said(`flag|${flag.id}|title`, flag.title),
              reason: closing?.reason ? write.name(closing.reason) : write.text(words.noReason[write.language]),
              by: closing?.by ? write.name(closing.by) : write.text(words.noReason[write.language]),
            }),
          ],
          "bullet",
        );
      }),
    ];
  },
};

export default section;
