/** What to watch after the loan is drawn: baselines of this assessment, open flags, papers still to come, debts falling due. */
import { monthOfDay, parseIsoDay } from "../../../kernel/day.ts";
import type { postLoanParameters } from "../../../parameters/post-loan.ts";
import { swotParameters } from "../../../parameters/swot.ts";
import { yearCovered } from "../../computed-figures.ts";
import { leftToPeople } from "../../left-to-people.ts";
import { bestFact } from "../../key-facts.ts";
import { namedFlags, openFlags } from "../../named-flags.ts";
import type { FigureForm, Run, Sentence } from "../../report.ts";
import { numberAt, sourced } from "../../sourced.ts";
import type { ReportSection } from "../../section.ts";
import type { ReportWriter } from "../../writer.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "post-loan",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const t = (key: keyof typeof words) => words[key][write.language];
    const { missing } = write.assessment.verdict;
    const rows = watched(write);
    const open = openFlags(write.assessment);
    return [
      ...write.paragraph("post-loan.first", [
        write.sentence("post-loan.first", words.first, { days: write.bare(["parameter", "post-loan", "first-review"], "count") }),
      ]),
      ...leftToPeople(write, "post-loan.interval", words.interval),
      ...(rows.length === 0 ? [] : [write.heading("post-loan.watch-head", words.watchHead)]),
      ...write.table({
        id: "post-loan.watch",
        caption: t("caption"),
        columns: [
          [t("item"), 44],
          [t("base"), 28, "end"],
          [t("line"), 28, "end"],
        ],
        rows,
      }),
      write.heading("post-loan.open-head", words.openHead),
      ...(open.length === 0
        ? write.paragraph("post-loan.no-open", [write.sentence("post-loan.no-open", words.noOpen)])
        : write.paragraph("post-loan.open", [write.sentence("post-loan.open", words.open, { titles: namedFlags(write, open) })])),
      ...write.paragraph("post-loan.papers", [
        missing.length === 0
          ? write.sentence("post-loan.all-papers", words.allPapers)
          : write.sentence("post-loan.papers", words.papers, { papers: write.name(missing.join(write.language === "en" ? "; " : "；")) }),
        ...fallingDue(write),
      ]),
    ];
  },
};

export default section;

function watched(write: ReportWriter): (readonly Run[])[] {
  const rows: (readonly Run[])[] = [];
  const add = (name: Run | null, of: readonly string[], form: FigureForm, parameter: keyof typeof postLoanParameters): void => {
    const value = numberAt(write, ...of);
    if (name === null || value === null || value <= 0) return;
    rows.push([name, sourced(write, of, form), write.bare(["parameter", "post-loan", parameter], "percent")]);
  };
  const ofYear = (key: string, template: (typeof words)["power"]): Run | null => {
    const covered = yearCovered(write.assessment, key);
    if (covered === null) return null;
    const { runs } = write.sentence("", template, { period: write.period(covered) });
    return write.name(runs.map((run) => run.text).join(""));
  };
  add(write.text(words.inflow[write.language]), ["computed", "month-net"], "amount", "inflow-fall");
  add(ofYear("electricityUse", words.power), ["computed", "year-sum", "electricityUse"], "quantity", "power-fall");
  add(ofYear("waybillCount", words.waybills), ["computed", "year-sum", "waybillCount"], "count", "waybills-fall");
  const last = write.assessment.facts
    .filter((fact) => fact.key === "headcount")
    .map((fact) => fact.period)
    .sort()
    .at(-1);
  const people = last === undefined ? null : bestFact(write.assessment, "headcount", last);
  if (people !== null) add(write.text(words.people[write.language]), ["fact", people.id], "count", "people-fall");
  return rows;
}

function fallingDue(write: ReportWriter): Sentence[] {
  const today = parseIsoDay(write.assessment.case.asOf ?? "");
  return (write.assessment.case.debts ?? []).flatMap((debt, index): Sentence[] => {
    const due = parseIsoDay(debt.to ?? "");
    if (today === null || due === null) return [];
    const months = monthOfDay(due) - monthOfDay(today);
    if (months < 0 || months > swotParameters["due-within"].value) return [];
    return [
      write.sentence(`post-loan.due.${index}`, words.due, {
        lender: write.name(debt.lender),
        balance: write.bare(["debt", String(index), "balance"], "amount"),
        due: write.name(debt.to ?? ""),
      }),
    ];
  });
}
