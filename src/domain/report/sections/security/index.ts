/** What secures the loan, as far as it is on file; values are left to a person. */
import { leftToPeople } from "../../left-to-people.ts";
import { bestFact, yearsOf } from "../../key-facts.ts";
import { sourced } from "../../sourced.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "security",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.case.loan?.product !== undefined,
  lacking: words.lacking,
  build: (write) => {
    const { assessment } = write;
    const product = assessment.case.loan?.product ?? "credit";
    const isInRem = product === "mortgage" || product === "pledge";
    const year = yearsOf(assessment).at(-1) ?? "";
    const receivables = bestFact(assessment, "accountsReceivable", year);
    const isDoubtful = assessment.redFlags.some((flag) => flag.status === "open" && flag.id.startsWith("receivables-"));
    const fact = (key: string) => assessment.facts.find((one) => one.key === key && one.status !== "superseded");
    const wealth = [fact("holdings-asset"), fact("holdings-liability"), fact("net-worth")];
    const [assets, debts, worth] = wealth;
    return [
      ...write.paragraph("security.kind", [
        write.sentence(`security.${product}`, words[product]),
        isInRem ? write.sentence("security.movables", words.movables) : null,
        product === "pledge" && receivables !== null
          ? write.sentence("security.receivables", words.receivables, {
              period: write.period(year),
              value: sourced(write, ["fact", receivables.id], "amount"),
            })
          : null,
        product === "pledge" && isDoubtful ? write.sentence("security.doubtful", words.doubtful) : null,
      ]),
      ...(assets === undefined || debts === undefined || worth === undefined
        ? []
        : write.paragraph("security.wealth", [
            write.sentence("security.wealth", words.wealth, {
              assets: sourced(write, ["fact", assets.id], "amount"),
              debts: sourced(write, ["fact", debts.id], "amount"),
              worth: sourced(write, ["fact", worth.id], "amount"),
            }),
          ])),
      ...(product === "credit"
        ? []
        : [...leftToPeople(write, "security.what", words.what), ...leftToPeople(write, "security.value", words.value)]),
    ];
  },
};

export default section;
