/** 额度方案与条件: the facts behind every cap; the limit is a person's. Conditions follow from open flags and missing papers. */
import type { Bilingual } from "../../../kernel/language.ts";
import { handCell, leftToPeople } from "../../left-to-people.ts";
import { yearsOf } from "../../key-facts.ts";
import type { Block, FigureForm, Run, Sentence } from "../../report.ts";
import { namedFlags, openFlags } from "../../named-flags.ts";
import { numberAt, sourced } from "../../sourced.ts";
import type { ReportSection } from "../../section.ts";
import type { ReportWriter } from "../../writer.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "limit",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.case.loan !== undefined,
  lacking: words.lacking,
  build: (write) => {
    const t = (key: keyof typeof words) => words[key][write.language];
    const year = yearsOf(write.assessment).at(-1) ?? "";
    const product = write.assessment.case.loan?.product;
    const basis = (template: Bilingual, slots: Readonly<Record<string, readonly [of: readonly string[], form: FigureForm]>>) =>
      Object.values(slots).every(([of]) => numberAt(write, ...of) !== null)
        ? write.sentence(
            "",
            template,
            Object.fromEntries(Object.entries(slots).map(([name, [of, form]]) => [name, sourced(write, of, form)])),
          ).runs
        : [write.text(t("none"))];
    const security: readonly Run[] =
      product === undefined
        ? [write.text(t("none"))]
        : product === "credit"
          ? [write.text(t("securityNone"))]
          : write.sentence("", words.securityBasis, { product: write.text(write.words.products[product] ?? product) }).runs;
    const revenue = ["revenue", "corroborated"] as const;
    const rows: readonly (readonly [keyof typeof words, readonly Run[]])[] = [
      ["need", basis(words.needBasis, { revenue: [revenue, "amount"], cycle: [["ratio", "cash-cycle", year], "days"] })],
      [
        "service",
        basis(words.serviceBasis, { due: [["computed", "loan-instalment"], "amount"], month: [["computed", "month-net"], "amount"] }),
      ],
      ["security", security],
      ["revenue", basis(words.revenueBasis, { revenue: [revenue, "amount"], share: [["computed", "loan-to-revenue"], "percent"] })],
      ["equity", basis(words.equityBasis, { equity: [["equity", "actual"], "amount"] })],
      [
        "policy",
        basis(words.policyBasis, { debts: [["computed", "debts-total"], "amount"], all: [["computed", "debts-with-loan"], "amount"] }),
      ],
    ];
    return [
      ...write.paragraph("limit.plainly", [
        write.sentence("limit.plainly", words.plainly, {
          amount: write.bare(["case", "amount"], "amount"),
          months: write.bare(["case", "months"], "count"),
        }),
      ]),
      ...write.table({
        id: "limit.table",
        caption: t("caption"),
        columns: [
          [t("cap"), 20],
          [t("basis"), 58],
          [t("figure"), 22],
        ],
        rows: rows.map(([name, runs]) => [
          write.text(t(name)),
          runs,
          name === "security" && product === "credit" ? write.text("—") : handCell(write),
        ]),
      }),
      ...leftToPeople(write, "limit.proposal", words.proposal),
      write.heading("limit.conditions-head", words.conditionsHead),
      ...conditions(write),
    ];
  },
};

export default section;

function conditions(write: ReportWriter): Block[] {
  const { verdict } = write.assessment;
  const open = openFlags(write.assessment).filter((flag) => flag.severity === "red");
  const lines: Sentence[] = [
    ...(open.length === 0 ? [] : [write.sentence("limit.condition.flags", words.flags, { titles: namedFlags(write, open) })]),
    ...verdict.missing.map((paper, index) => write.sentence(`limit.paper.${index}`, words.paper, { paper: write.name(paper) })),
    write.sentence("limit.payee", words.payee),
  ];
  return lines.flatMap((line) => write.paragraph(`${line.id}.line`, [line], "numbered"));
}
