/** Papers the case lacks, each with what it would decide: short enough for a chat message to the borrower. */
import type { CaseFile } from "../case/case-file.ts";
import type { PaperDocument, PaperKind } from "../documents/document.ts";
import type { EquityTestResult } from "../equity-test/define.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { RevenueResult } from "../revenue/define.ts";
import { say } from "./words.ts";

/** What is asked for, by a name that outlives its words. */
export type MissingId =
  | "declared-revenue"
  | "statements"
  | "vat-return"
  | "utility-bill"
  | "balance-sheet"
  | "income-statement"
  | "credit-report"
  | "equity-basis";

export interface MissingPaper {
  readonly id: MissingId;
  readonly paper: Bilingual;
  readonly decides: Bilingual;
}

interface Need {
  readonly kinds: readonly PaperKind[];
  readonly isAsked: (caseFile: CaseFile, revenue: RevenueResult) => boolean;
  readonly missing: MissingPaper;
}

const always = () => true;
const isCompany = (caseFile: CaseFile) => caseFile.borrower?.kind === "company";
const paysVat = (caseFile: CaseFile) => {
  const { vat, kind } = caseFile.borrower ?? {};
  return vat?.kind !== "quota" && vat?.kind !== "exempt" && kind !== "farm-household" && kind !== "individual";
};

const NEEDS: readonly Need[] = [
  {
    kinds: ["bank-statement", "wallet-statement"],
    isAsked: always,
    missing: {
      id: "statements",
      paper: say("最近 12 个月的银行、微信、支付宝流水", "12 months of bank, WeChat and Alipay statements"),
      decides: say(
        "销售款有没有真正进账，有没有借款和过桥资金",
        "whether sales money really came in, and whether loans or bridging money are in it",
      ),
    },
  },
  {
    kinds: ["vat-return"],
    isAsked: paysVat,
    missing: {
      id: "vat-return",
      paper: say("同期增值税申报表", "VAT returns of the period"),
      decides: say("申报收入与税务口径是否一致", "whether declared revenue agrees with the tax office"),
    },
  },
  {
    kinds: ["utility-bill"],
    isAsked: (_, revenue) => revenue.declared !== null,
    missing: {
      id: "utility-bill",
      paper: say("今年和上年的电费清单", "electricity bills of this year and last"),
      decides: say("经营规模是否与收入相称", "whether the scale of trade fits the revenue"),
    },
  },
  {
    kinds: ["balance-sheet"],
    isAsked: isCompany,
    missing: {
      id: "balance-sheet",
      paper: say("近两年的资产负债表", "balance sheets of the last two years"),
      decides: say("资产、负债是否真实，三张报表能否互相印证", "assets and debts, and whether the three statements tie"),
    },
  },
  {
    kinds: ["income-statement"],
    isAsked: isCompany,
    missing: {
      id: "income-statement",
      paper: say("近两年的利润表", "income statements of the last two years"),
      decides: say("利润水平和还款能力", "profit and ability to repay"),
    },
  },
  {
    kinds: ["credit-report"],
    isAsked: always,
    missing: {
      id: "credit-report",
      paper: say("征信报告（须先取得授权）", "credit report (with written consent)"),
      decides: say("有没有未申报的借款和逾期", "whether there are undeclared debts or arrears"),
    },
  },
];

export function missingPapers(
  caseFile: CaseFile,
  documents: readonly PaperDocument[],
  revenue: RevenueResult,
  equityTest: EquityTestResult | null,
): MissingPaper[] {
  const present = new Set<PaperKind>();
  for (const paper of documents) {
    present.add(paper.kind);
    for (const content of paper.contents) present.add(content.recognition.kind);
  }
  const missing = NEEDS.filter((need) => !need.kinds.some((kind) => present.has(kind)) && need.isAsked(caseFile, revenue)).map(
    (need) => need.missing,
  );
  if (revenue.declared === null)
    missing.unshift({
      id: "declared-revenue",
      paper: say("申报收入（借款人说的年销售额）", "declared revenue (the borrower's yearly sales)"),
      decides: say("有了它才能与流水、税、电互相印证", "what statements, tax and power are held against"),
    });
  if (equityTest === null || equityTest.status === "insufficient") {
    missing.push({
      id: "equity-basis",
      paper: say("期初权益、期间利润、注资和提取情况", "opening equity, profit, money put in and taken out"),
      decides: say("家底与利润是否对得上，有没有没说出来的负债", "whether wealth and profit agree, and whether there are debts not told"),
    });
  }
  return missing;
}
