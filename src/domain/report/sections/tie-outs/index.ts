/** Do the statements agree with themselves and with each other. */
import { checkName } from "../../addresses.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "tie-outs",
  title: words.title,
  isNumbered: true,
  isReady: ({ checks }) => checks.some((check) => !["insufficient", "not-applicable", "error"].includes(check.outcome)),
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common, language } = write;
    const odd = assessment.checks.filter((check) => check.outcome === "fail" || check.outcome === "warn" || check.outcome === "conflict");
    const reconciled = assessment.checks.filter((check) => check.reconciled.length > 0);
    const name = (check: (typeof odd)[number]) => write.name(checkName(check));
    return [
      ...write.paragraph("tie-outs.summary", [
        write.sentence("tie-outs.summary", words.summary, {
          checks: write.count("checks"),
          passed: write.count("passed"),
          failed: write.count("failed"),
          warned: write.count("warned"),
          untested: write.count("untested"),
        }),
        odd.length === 0 ? write.sentence("tie-outs.all-hold", words.allHold) : null,
      ]),
      ...write.table({
        id: "tie-outs.table",
        caption: words.caption[language],
        columns: [
          [words.check[language], 28],
          [words.period[language], 12],
          [words.left[language], 18, "end"],
          [words.right[language], 18, "end"],
          [words.deviation[language], 12, "end"],
          [words.outcome[language], 12],
        ],
        rows: odd.map((check) => [
          name(check),
          write.period(check.period),
          write.figure(["check", check.id, check.period, "left"], "wan"),
          write.bare(["check", check.id, check.period, "right"], "wan"),
          write.bare(["check", check.id, check.period, "deviation"], "signed-percent"),
          write.text(common.outcomes[check.outcome] ?? check.outcome),
        ]),
      }),
      ...(odd.some((check) => check.reasons.length > 0) ? [write.heading("tie-outs.reasons-head", words.reasons)] : []),
      ...odd.flatMap((check) => {
        if (check.reasons.length === 0) return [];
        const id = `tie-outs.reason.${check.id}.${check.period}`;
        const opening = write.sentence(id, words.reason, { check: name(check), formula: write.name(check.formula) });
        const said = check.reasons.map((reason, index) => write.said(`check|${check.id}|${check.period}|reason|${index}`, reason));
        return write.paragraph(id, [{ ...opening, runs: [...opening.runs, ...said] }], "bullet");
      }),
      ...reconciled.flatMap((check) =>
        write.paragraph(
          `tie-outs.reconciled.${check.id}.${check.period}`,
          [
            write.sentence(`tie-outs.reconciled.${check.id}.${check.period}`, words.reconciled, {
              check: name(check),
              reasons: write.list(check.reconciled.map((item) => item.reason)),
            }),
          ],
          "bullet",
        ),
      ),
      ...(odd.length === 0 ? [] : write.paragraph("tie-outs.agency", [write.sentence("tie-outs.agency", words.agency)], "remark")),
    ];
  },
};

export default section;
