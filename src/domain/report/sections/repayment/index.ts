/** What repays the loan: inflow against the instalment, computed exactly; what inflow is not is said beside it. */
import { peakMonths } from "../../computed-figures.ts";
import { leftToPeople } from "../../left-to-people.ts";
import { yearsOf } from "../../key-facts.ts";
import { swotParameters } from "../../../parameters/swot.ts";
import { numberAt, sourced } from "../../sourced.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "repayment",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.case.loan !== undefined || assessment.netting !== null,
  lacking: words.lacking,
  build: (write) => {
    const year = yearsOf(write.assessment).at(-1) ?? "";
    const t = (key: keyof typeof words) => write.text(words[key][write.language]);
    const has = (...of: string[]) => numberAt(write, ...of) !== null;
    const service = numberAt(write, "ratio", "debt-service-coverage", year);
    const renewal = numberAt(write, "ratio", "renewal-dependence", year);
    const months = peakMonths(write.assessment).map(({ month }) => (write.language === "en" ? month : `${Number(month.slice(5))} 月`));
    return [
      ...write.paragraph("repayment.first", [
        write.sentence("repayment.first", words.first),
        has("computed", "month-net")
          ? write.sentence("repayment.inflow", words.inflow, {
              months: write.bare(["computed", "statement-months"], "count"),
              net: sourced(write, ["netting", "net"], "amount"),
              month: sourced(write, ["computed", "month-net"], "amount"),
            })
          : null,
      ]),
      ...write.paragraph("repayment.instalment", [
        has("computed", "loan-instalment")
          ? write.sentence("repayment.instalment", words.instalment, {
              due: write.bare(["computed", "loan-instalment"], "amount"),
              interest: write.bare(["computed", "loan-interest"], "amount"),
              amount: write.bare(["case", "amount"], "amount"),
            })
          : write.sentence("repayment.no-rate", words.noRate),
        has("computed", "inflow-cover")
          ? write.sentence("repayment.cover", words.cover, { cover: sourced(write, ["computed", "inflow-cover"], "times") })
          : null,
        has("computed", "disposable-cover")
          ? write.sentence("repayment.disposable", words.disposable, {
              income: sourced(write, ["computed", "month-disposable"], "amount"),
              cover: sourced(write, ["computed", "disposable-cover"], "times"),
            })
          : null,
      ]),
      ...write.paragraph("repayment.ratios", [
        service === null
          ? null
          : write.sentence("repayment.coverage", words.coverage, {
              period: write.period(year),
              value: sourced(write, ["ratio", "debt-service-coverage", year], "times"),
              verdict: t(service >= 1 ? "enough" : "short"),
            }),
        renewal === null
          ? null
          : write.sentence("repayment.renewal", words.renewal, {
              period: write.period(year),
              value: sourced(write, ["ratio", "renewal-dependence", year], "times"),
              verdict: t(renewal <= 1 ? "renewEnough" : "renewShort"),
            }),
        (numberAt(write, "computed", "peak-share") ?? 0) >= swotParameters["season-share"].value
          ? write.sentence("repayment.season", words.season, { months: write.list(months) })
          : null,
      ]),
      ...leftToPeople(write, "repayment.second", words.second),
    ];
  },
};

export default section;
