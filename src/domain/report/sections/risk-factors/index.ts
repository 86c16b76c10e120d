/** 主体、经营、财务、担保、外部: what the facts say of each, and which flags stand open under it. */
import { swotWith } from "../../../swot/swot.ts";
import { leftToPeople } from "../../left-to-people.ts";
import { yearsOf } from "../../key-facts.ts";
import type { Block, Sentence } from "../../report.ts";
import { namedFlags, openFlags } from "../../named-flags.ts";
import { numberAt, sourced } from "../../sourced.ts";
import type { ReportSection } from "../../section.ts";
import type { ReportWriter } from "../../writer.ts";
import { type Factor, factorOf, factors } from "./factors.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "risk-factors",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.documents.length > 0,
  lacking: words.lacking,
  build: (write) =>
    factors.flatMap((factor) => [
      write.heading(`risk-factors.${factor}`, words[factor]),
      ...write.paragraph(`risk-factors.${factor}.facts`, factsOf[factor](write)),
      ...flagsOf(write, factor),
      ...(factor === "security" ? leftToPeople(write, "risk-factors.security.opinion", words.opinion) : []),
    ]),
};

export default section;

const factsOf: Readonly<Record<Factor, (write: ReportWriter) => (Sentence | null)[]>> = {
  subject: (write) => {
    const { borrower } = write.assessment.case;
    const named = (names: Readonly<Record<string, string>>, key: string | undefined) =>
      key === undefined ? write.unknown() : write.text(names[key] ?? key);
    const hasCredit = write.assessment.documents.some((paper) => paper.kind === "credit-report");
    return [
      write.sentence("risk-factors.who", words.who, {
        kind: named(write.words.borrowerKinds, borrower?.kind),
        industry: named(write.words.industries, borrower?.industry),
      }),
      write.isKnown("case", "yearsInTrade")
        ? write.sentence("risk-factors.years", words.years, { years: write.bare(["case", "yearsInTrade"], "count") })
        : null,
      write.sentence("risk-factors.credit", hasCredit ? words.hasCredit : words.noCredit),
    ];
  },
  business: (write) => [
    write.isKnown("revenue", "corroborated") && write.isKnown("revenue", "deviationRate")
      ? write.sentence("risk-factors.revenue", words.revenue, {
          corroborated: sourced(write, ["revenue", "corroborated"], "amount"),
          rate: sourced(write, ["revenue", "deviationRate"], "percent"),
        })
      : write.sentence("risk-factors.no-revenue", words.noRevenue),
    write.isKnown("computed", "month-net") && write.isKnown("netting", "topFiveShare")
      ? write.sentence("risk-factors.inflow", words.inflow, {
          month: sourced(write, ["computed", "month-net"], "amount"),
          share: sourced(write, ["netting", "topFiveShare"], "percent"),
        })
      : null,
  ],
  finances: (write) => {
    const year = yearsOf(write.assessment).at(-1) ?? "";
    const ratio = (id: string, form: "times" | "percent") => sourced(write, ["ratio", id, year], form);
    const hasRatios = write.isKnown("ratio", "debt-to-assets", year) && write.isKnown("ratio", "current-ratio", year);
    return [
      hasRatios
        ? write.sentence("risk-factors.leverage", words.leverage, {
            period: write.period(year),
            debt: ratio("debt-to-assets", "percent"),
            current: ratio("current-ratio", "times"),
          })
        : write.sentence("risk-factors.no-statements", words.noStatements),
      write.isKnown("ratio", "debt-service-coverage", year)
        ? write.sentence("risk-factors.coverage", words.coverage, {
            period: write.period(year),
            value: ratio("debt-service-coverage", "times"),
          })
        : null,
      (numberAt(write, "count", "checks") ?? 0) > 0
        ? write.sentence("risk-factors.ties", words.ties, { checks: write.count("checks"), failed: write.count("failed") })
        : null,
    ];
  },
  security: (write) => {
    const product = write.assessment.case.loan?.product;
    if (product === undefined) return [write.sentence("risk-factors.no-product", words.noProduct)];
    return [
      product === "credit"
        ? write.sentence("risk-factors.unsecured", words.unsecured)
        : write.sentence("risk-factors.secured", words.secured, { product: write.text(write.words.products[product] ?? product) }),
    ];
  },
  outside: (write) => {
    const threats = swotWith(write).threats.map((sentence) => ({ ...sentence, id: `risk-factors.${sentence.id}` }));
    return threats.length === 0 ? [write.sentence("risk-factors.no-outside", words.noOutside)] : threats;
  },
};

function flagsOf(write: ReportWriter, factor: Factor): Block[] {
  const open = openFlags(write.assessment).filter((flag) => factorOf(flag) === factor);
  if (open.length === 0)
    return factor === "outside" || factor === "security"
      ? []
      : write.paragraph(`risk-factors.${factor}.clear`, [write.sentence(`risk-factors.${factor}.clear`, words.clear)]);
  const id = `risk-factors.${factor}.flags`;
  return write.paragraph(id, [write.sentence(id, words.flags, { titles: namedFlags(write, open, true) })]);
}
