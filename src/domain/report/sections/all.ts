/** The chapters in the order of a bank's due-diligence report. */
import type { ReportSection } from "../section.ts";
import basics from "./basics/index.ts";
import conclusion from "./conclusion/index.ts";
import equityTest from "./equity-test/index.ts";
import evidence from "./evidence/index.ts";
import finances from "./finances/index.ts";
import loan from "./loan/index.ts";
import missingPapers from "./missing-papers/index.ts";
import netting from "./netting/index.ts";
import profile from "./profile/index.ts";
import redFlags from "./red-flags/index.ts";
import revenue from "./revenue/index.ts";
import attachments from "./attachments/index.ts";
import grade from "./grade/index.ts";
import limit from "./limit/index.ts";
import mitigation from "./mitigation/index.ts";
import postLoan from "./post-loan/index.ts";
import repayment from "./repayment/index.ts";
import riskFactors from "./risk-factors/index.ts";
import security from "./security/index.ts";
import swot from "./swot/index.ts";
import trade from "./trade/index.ts";
import tieOuts from "./tie-outs/index.ts";

/** Every chapter there is, in the order of a full report; a template takes those it wants, in its own order. */
export const sections: readonly ReportSection[] = [
  profile,
  basics,
  loan,
  trade,
  revenue,
  netting,
  finances,
  tieOuts,
  equityTest,
  redFlags,
  riskFactors,
  swot,
  repayment,
  security,
  grade,
  limit,
  mitigation,
  postLoan,
  conclusion,
  missingPapers,
  attachments,
  evidence,
];
