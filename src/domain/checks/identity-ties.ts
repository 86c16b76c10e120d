/** X1, X2, X4, X5: figures of two statements that are the same figure. */
import { words, type Tie } from "./ties.ts";

export const identityTies: readonly Tie[] = [
  {
    id: "X1",
    kind: "identity",
    name: words("期末现金与货币资金", "Closing cash and the balance sheet"),
    formula: words(
      "现金流量表期末现金余额＝资产负债表期末货币资金－受限资金",
      "closing cash of the cash-flow statement = cash on the closing balance sheet − restricted cash",
    ),
    reasons: [
      words(
        "货币资金里可能有保证金、冻结款、三个月以上定期存单：请看银行余额对账单，有凭证的可填调节项。",
        "Cash may include pledged or frozen deposits or long time deposits: see the bank's confirmation and enter a reconciling item with its evidence.",
      ),
      words(
        "现金流量表可能是按差额倒挤出来的：请向做账的人要工作底稿。",
        "The cash-flow statement may have been plugged: ask the bookkeeper for the working paper.",
      ),
    ],
    run: ({ reader }) => ({ left: reader.flow("closingCash"), right: reader.balance("cash", reader.close) }),
  },
  {
    id: "X2",
    kind: "identity",
    name: words("期初现金与货币资金", "Opening cash and the balance sheet"),
    formula: words(
      "现金流量表期初现金余额＝资产负债表年初货币资金－受限资金",
      "opening cash of the cash-flow statement = cash on the opening balance sheet − restricted cash",
    ),
    reasons: [
      words(
        "年初数可能被改过，或年初就有受限资金：请对照上一年的报表和银行对账单。",
        "The opening figure may have been changed, or cash was restricted then too: compare with last year's statements and the bank's confirmation.",
      ),
    ],
    run: ({ reader }) => ({ left: reader.flow("openingCash"), right: reader.balance("cash", reader.open) }),
  },
  {
    id: "X4",
    kind: "identity",
    name: words("利润去向", "Where the profit went"),
    formula: words(
      "未分配利润与盈余公积的增加＝净利润－分配的利润±以前年度损益调整",
      "increase in retained earnings and surplus reserve = net income − profit distributed ± prior-year adjustments",
    ),
    reasons: [
      words(
        "可能有汇算清缴补税、以前年度损益调整直接进了未分配利润：请看「利润分配」明细账。",
        "Tax settlements or prior-year adjustments may have gone straight to retained earnings: see the ledger of profit distribution.",
      ),
      words(
        "可能分了红没有写在现金流量表里：请问股东拿了多少钱、从哪个账户拿。",
        "Profit may have been paid out without a line for it: ask what the owners took and from which account.",
      ),
    ],
    run({ reader }) {
      const left =
        reader.balance("retainedEarnings", reader.close) -
        reader.balance("retainedEarnings", reader.open) +
        reader.change("surplusReserve");
      // Retained earnings of a group belong to its parent; only firms with minority owners state the line.
      const isGroup = reader.view.flow("parentNetIncome", reader.period) !== undefined;
      const earned = reader.flow(isGroup ? "parentNetIncome" : "netIncome") + reader.flowIfStated("priorYearAdjustment");
      if (reader.missing.length > 0) return { left, right: earned };
      const isKnown = reader.view.flow("profitPayments", reader.period) !== undefined || isSmallCashForm(reader);
      if (isKnown) return { left, right: earned - reader.flowAddend("profitPayments") - reader.changeIfStated("profitPayable") };
      // Nobody says what was distributed: keeping less than was earned may be a distribution, keeping more cannot be one.
      if (left < earned - reader.halfSteps() - 1) reader.lack(`profitPayments@${reader.period}`);
      return { left, right: earned };
    },
  },
  {
    id: "X5",
    kind: "identity",
    name: words("资本投入", "Capital paid in"),
    formula: words(
      "实收资本与资本公积的增加＝吸收投资者投资收到的现金±非现金出资",
      "increase in paid-in capital and capital reserve = cash from investors ± contributions in kind",
    ),
    reasons: [
      words(
        "可能是实物出资、债转股，或增资没有真正到账：请看验资或银行进账单。",
        "It may be a contribution in kind, a debt turned into capital, or capital that never arrived: see the bank's advice of receipt.",
      ),
    ],
    run: ({ reader }) => ({
      left: reader.balance("paidInCapital", reader.close) - reader.balance("paidInCapital", reader.open) + reader.change("capitalReserve"),
      right: reader.flowAddend("capitalReceipts"),
    }),
  },
];

/** Under 小企业会计准则 distributed profit has a line of its own; 企业会计准则 mixes it with interest. */
function isSmallCashForm(reader: Parameters<Tie["run"]>[0]["reader"]): boolean {
  return reader.view.isWhole("cash", reader.period) && reader.view.flow("dividendAndInterestPayments", reader.period) === undefined;
}
