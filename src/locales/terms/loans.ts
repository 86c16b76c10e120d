/** The words of loans, accounts and people's money that officers write down. */
import { term } from "./term.ts";

export const loanTerms = {
  amortising: term(
    "分期还本",
    "Amortising",
    "本金按月或按季一部分一部分还，利息随着减少。",
    "Principal is paid back bit by bit, and the interest falls with it.",
  ),
  bullet: term(
    "到期一次还本",
    "Bullet",
    "平时只付利息，到期把本金一次还清，到期那天压力最大。",
    "Only interest is paid until the end, when all the principal falls due at once.",
  ),
  revolving: term("循环额度", "Revolving", "在额度里随借随还，还了可以再借。", "Borrowed and paid back within a limit, again and again."),
  "non-operating": term(
    "非经营流入",
    "Non-operating inflow",
    "理财赎回、补贴、押金退回、利息等，不是卖货做工挣的，不算收入。",
    "Redemptions, subsidies, deposits returned, interest: not earned by trade, so no revenue.",
  ),
  "other-currency": term(
    "其他币种",
    "Other currency",
    "外币账户的钱，不折算，也不与人民币相加。",
    "Money in another currency: neither converted nor added.",
  ),
  pending: term(
    "待确认",
    "To be confirmed",
    "看着像过桥或家人转账，拿不准，先计入，问清楚再决定。",
    "It looks like bridging or family money. It counts until someone asks and decides.",
  ),
  coefficient: term(
    "基期系数",
    "Base coefficient",
    "以前一段时间里一度电、一吨货对应多少收入，用来推算现在的收入。",
    "How much revenue went with a kWh or a tonne in an earlier period, used to work out today's.",
  ),
  seal: term(
    "用印",
    "Seal",
    "盖公章的位置和动作，电子稿只留位置，盖章在纸上。",
    "Where the seal goes. The file only leaves room; the seal is put on paper.",
  ),
  "working-paper": term(
    "工作底稿",
    "Working paper",
    "把每个数怎么来的逐行列清楚的表，供复核人重算。",
    "A sheet that lists how every figure came about, so that a reviewer can work it out again.",
  ),
  renewal: term(
    "续贷",
    "Renewal",
    "上一笔到期后接着贷。拿去年的案件来比，看说法和数字变没变。",
    "Lending on after a loan falls due. Compared with last year's case: what was said, and what changed.",
  ),
  household: term(
    "家庭合并口径",
    "Household view",
    "把夫妻和店的账户、借款、开支放在一起看，避免重复计算和漏算。",
    "Accounts, debts and spending of the couple and the shop together, so that nothing counts twice or is missed.",
  ),
  snapshot: term(
    "核对留痕",
    "Snapshot",
    "每次核对的材料、参数和结果都记一笔，以后能说清当时看到了什么。",
    "Each assessment is noted with its papers, parameters and result, so that it can be shown later what was seen.",
  ),
  parameter: term(
    "参数",
    "Parameter",
    "判断用的界线，例如偏差超过一成要解释。带编号和版本，本行可以改。",
    "A line used in judging, such as 10 % deviation. It has an id and a version, and the bank may change it.",
  ),
  footnote: term(
    "证据脚注",
    "Evidence note",
    "数字右上角的小号，写明出自哪份材料、哪一格、原文是什么。",
    "The small number at a figure: which paper, which cell, and what it says there.",
  ),
} as const;
