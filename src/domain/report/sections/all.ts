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
import tieOuts from "./tie-outs/index.ts";

export const sections: readonly ReportSection[] = [
  profile,
  basics,
  loan,
  revenue,
  netting,
  finances,
  tieOuts,
  equityTest,
  redFlags,
  conclusion,
  missingPapers,
  evidence,
];
