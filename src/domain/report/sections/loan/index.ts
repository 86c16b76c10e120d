/** What the borrower asks for, what for, and what he owes already. */
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "loan",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.case.loan !== undefined || assessment.case.debts !== undefined,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common, language } = write;
    const { loan, debts = [] } = assessment.case;
    const product = loan?.product === undefined ? undefined : common.products[loan.product];
    return [
      ...write.paragraph("loan.request", [
        write.sentence("loan.amount", words.amount, {
          amount: write.bare(["case", "amount"], "amount"),
          capital: write.bare(["case", "amount"], "capital"),
          months: write.bare(["case", "months"], "count"),
        }),
        write.isKnown("case", "annualRate")
          ? write.sentence("loan.rate", words.rate, { rate: write.bare(["case", "annualRate"], "percent") })
          : null,
        product === undefined ? null : write.sentence("loan.product", words.product, { product: write.text(product) }),
      ]),
      ...write.paragraph("loan.purpose", [
        loan?.purpose
          ? write.sentence("loan.purpose", words.purpose, { purpose: write.name(loan.purpose) })
          : write.sentence("loan.no-purpose", words.noPurpose),
        write.sentence("loan.check", words.check),
      ]),
      write.heading("loan.debts-head", words.debtsHead),
      ...write.paragraph("loan.debts", [
        debts.length === 0
          ? write.sentence("loan.no-debts", words.noDebts)
          : write.sentence("loan.debts", words.debts, { debts: write.count("debts") }),
      ]),
      ...write.table({
        id: "loan.debts-table",
        caption: words.caption[language],
        columns: [
          [words.lender[language], 36],
          [words.balance[language], 18, "end"],
          [words.annual[language], 14, "end"],
          [words.repayment[language], 18],
          [words.due[language], 14],
        ],
        rows: debts.map((debt, index) => [
          write.name(debt.lender),
          write.bare(["debt", String(index), "balance"], "wan"),
          write.bare(["debt", String(index), "annualRate"], "percent"),
          debt.repayment === undefined ? write.unknown() : write.text(common.repayments[debt.repayment] ?? debt.repayment),
          debt.to === undefined ? write.unknown() : write.name(debt.to),
        ]),
      }),
    ];
  },
};

export default section;
