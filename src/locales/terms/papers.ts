/** The words of papers, revenue, netting and tie-outs, by id. */
import type { TermText } from "./term.ts";

export const paperTerms = {
  agreement: {
    name: { "zh-CN": "来源一致度", en: "Agreement of sources" },
    text: {
      "zh-CN": "几个来源里，与核实收入相近的占多少。越高，核实收入越靠得住。",
      en: "The share of sources close to the corroborated revenue. The higher, the firmer the figure.",
    },
  },
  "balance-chain": {
    name: { "zh-CN": "余额连续性", en: "Balance chain" },
    text: {
      "zh-CN": "上一笔余额加减这一笔，应当等于这一笔后的余额；接不上，可能缺页或被改动，请核对原件。",
      en: "Each balance should follow from the one before. Where it does not, a page may be missing or changed: look at the original.",
    },
  },
  "carried-forward": {
    name: { "zh-CN": "勾稽", en: "Tie-out" },
    text: {
      "zh-CN": "报表之间应当对得上的关系，例如资产等于负债加权益。对不上要先问原因。",
      en: "What must agree between statements, such as assets and liabilities plus equity. If it does not, ask why first.",
    },
  },
  concentration: {
    name: { "zh-CN": "集中度", en: "Concentration" },
    text: {
      "zh-CN": "生意有多少靠一两家。靠得越多，那一家停单或拖款，还款就越受影响。",
      en: "How much of the trade hangs on one or two names. The more, the harder a lost order or a late payment hits.",
    },
  },
  conflict: {
    name: { "zh-CN": "不一致", en: "Conflict" },
    text: {
      "zh-CN": "同一个数，两份材料写得不同。两个都列出，用等级高的那份，不相加。",
      en: "Two papers state the same figure differently. Both are shown, the better one is used, they are never added.",
    },
  },
  contradiction: {
    name: { "zh-CN": "相互矛盾", en: "Contradiction" },
    text: {
      "zh-CN": "不同材料对同一件事说法不同。指向更严重，但要先核实。",
      en: "Papers say different things about the same matter. It weighs more, and has to be verified first.",
    },
  },
  "corroborated-revenue": {
    name: { "zh-CN": "核实收入", en: "Corroborated revenue" },
    text: {
      "zh-CN": "税、流水、水电、运单等有效来源推算收入的中位数。",
      en: "The median of the revenue implied by tax, bank, power, freight and other valid sources.",
    },
  },
  "declared-revenue": {
    name: { "zh-CN": "申报收入", en: "Declared revenue" },
    text: {
      "zh-CN": "借款人在报表里或口头上说的销售收入。",
      en: "The sales the borrower states, in the books or in words.",
    },
  },
  "deviation-rate": {
    name: { "zh-CN": "偏差率", en: "Deviation rate" },
    text: {
      "zh-CN": "（申报－核实）÷申报：申报数里没有得到印证的比例。判断以它为准。",
      en: "(declared − corroborated) ÷ declared: the part of the declared figure nobody confirms. Decisions rest on it.",
    },
  },
  duplicate: {
    name: { "zh-CN": "重复流水", en: "Repeated row" },
    text: {
      "zh-CN": "两份流水时间重叠，同一笔出现两次，只算一次。",
      en: "Two statements overlap in time and print the same row: it counts once.",
    },
  },
  "equity-test": {
    name: { "zh-CN": "权益检验", en: "Equity test" },
    text: {
      "zh-CN": "期初家底加利润加投入减提取，应当等于现在的家底；少得多，可能有未说明的负债。",
      en: "Opening equity plus profit plus money put in less drawings should be what is owned now. A large shortfall may be a debt nobody mentioned.",
    },
  },
  "evidence-family": {
    name: { "zh-CN": "证据类别", en: "Evidence family" },
    text: {
      "zh-CN": "彼此独立的证据来源：账面、税务、流水、水电气、物流等。同出一源只算一类。",
      en: "Independent kinds of evidence: books, tax, bank, utilities, freight and so on. What comes from one root counts once.",
    },
  },
  "expected-equity": {
    name: { "zh-CN": "应有权益", en: "Expected equity" },
    text: {
      "zh-CN": "按期初、利润、投入和提取推算，现在应当有的家底。",
      en: "What should be owned now, worked out from opening equity, profit, capital put in and drawings.",
    },
  },
  financing: {
    name: { "zh-CN": "借款到账", en: "Borrowing" },
    text: {
      "zh-CN": "贷款、借款、增资等进来的钱，不是卖货做工挣的，不算收入。",
      en: "Money from loans or capital. It was not earned by trade and does not count as revenue.",
    },
  },
  "gross-inflow": {
    name: { "zh-CN": "毛流入", en: "Gross inflow" },
    text: {
      "zh-CN": "账户里所有进账加起来，还没有剔除任何一笔。",
      en: "Everything that came into the accounts, before anything is taken out.",
    },
  },
  "hidden-debt": {
    name: { "zh-CN": "隐形负债", en: "Undisclosed debt" },
    text: {
      "zh-CN": "借款人没有说、但从流水或权益检验里看出可能存在的借款。问清之前只写「至多」。",
      en: "Debt not mentioned but suggested by the flows or the equity test. Until it is cleared up it is only “at most”.",
    },
  },
  "inflation-rate": {
    name: { "zh-CN": "虚增率", en: "Inflation rate" },
    text: {
      "zh-CN": "（申报－核实）÷核实：申报比核实多出的比例。分母与偏差率不同，两个都列出来。",
      en: "(declared − corroborated) ÷ corroborated: how much more was declared. The denominator differs from the deviation rate, so both are shown.",
    },
  },
  "internal-transfer": {
    name: { "zh-CN": "内部互转", en: "Own transfer" },
    text: {
      "zh-CN": "自家几个账户之间转来转去，进一次出一次，不是收入。",
      en: "Money moved between the borrower's own accounts: in once, out once, no revenue.",
    },
  },
  median: {
    name: { "zh-CN": "中位数", en: "Median" },
    text: {
      "zh-CN": "把几个数从小到大排，取中间那个。一两个特别大或特别小的数带不偏它。",
      en: "The middle one of several figures in order: one or two extremes do not move it.",
    },
  },
  "net-operating-inflow": {
    name: { "zh-CN": "净经营流入", en: "Net operating inflow" },
    text: {
      "zh-CN": "流水里去掉互转、借款、退款、回流和关联往来，剩下的经营收款。",
      en: "What is left of the inflow without transfers, loans, refunds, round trips and related parties: the takings of the trade.",
    },
  },
  "not-corroborated": {
    name: { "zh-CN": "未能印证", en: "Not corroborated" },
    text: {
      "zh-CN": "手上的材料还证明不了，不等于不真实。补材料或实地看过再下结论。",
      en: "The papers at hand do not prove it; that is not the same as untrue. Ask for papers or go and see.",
    },
  },
  "pass-through": {
    name: { "zh-CN": "快进快出", en: "Pass-through" },
    text: {
      "zh-CN": "大额进账三天内基本转走，又不是付给常来往的供货商，先标「待确认」，仍计入。",
      en: "A large inflow that leaves within three days, not to regular suppliers. It is marked to be confirmed, and still counted.",
    },
  },
  reconcile: {
    name: { "zh-CN": "调节项", en: "Reconciling item" },
    text: {
      "zh-CN": "对不平有正当原因时，写上金额和理由，例如汇算清缴补税。会进报告。",
      en: "When a gap has a good reason, its amount and the reason are written down and go into the report.",
    },
  },
  "red-flag": {
    name: { "zh-CN": "疑点", en: "Red flag" },
    text: {
      "zh-CN": "材料里值得去问、去看的地方。不是定论，核实清楚可以了结。",
      en: "Something in the papers worth asking about. It proves nothing, and is closed once cleared up.",
    },
  },
  "related-party": {
    name: { "zh-CN": "关联往来", en: "Related party" },
    text: {
      "zh-CN": "与股东、家人、自家其他企业之间的往来，不作为经营收款。",
      en: "Money to and from owners, family or sister firms: not counted as takings.",
    },
  },
  reliability: {
    name: { "zh-CN": "可信度", en: "Reliability" },
    text: {
      "zh-CN": "关键数字出自什么等级的材料：第三方直取最高，口述最低。不是对人的评价。",
      en: "What grade of paper the key figures come from: third parties' highest, spoken lowest. It is no judgement of the person.",
    },
  },
  reversal: {
    name: { "zh-CN": "退款冲正", en: "Refund" },
    text: {
      "zh-CN": "退货退款、冲正、转错退回，一进一出相互抵消。",
      en: "Refunds and corrections: what came in went back.",
    },
  },
  "round-trip": {
    name: { "zh-CN": "来回对倒", en: "Round trip" },
    text: {
      "zh-CN": "同一对方一进一出、金额接近、时间也近，像是走账，剔除并请核实。",
      en: "The same counterparty, in and out, of like size and close in time. Taken out, and to be verified.",
    },
  },
  seasonality: {
    name: { "zh-CN": "淡旺季", en: "Season" },
    text: {
      "zh-CN": "生意随季节起落。比较时同月比同月，不拿旺季推算全年。",
      en: "Trade that rises and falls with the season. Compare the same months; never scale a peak up to a year.",
    },
  },
  tier: {
    name: { "zh-CN": "等级", en: "Grade of evidence" },
    text: {
      "zh-CN": "A 第三方直取，B 第三方凭证，C 企业自编，D 口述或估算。",
      en: "A taken from a third party, B a third party's paper, C made by the firm, D spoken or estimated.",
    },
  },
  tolerance: {
    name: { "zh-CN": "允许误差", en: "Tolerance" },
    text: {
      "zh-CN": "报表按万元、亿元列示时，四舍五入会带来的差额。在这个范围内算平。",
      en: "What rounding to the display unit can explain. Within it, figures agree.",
    },
  },
  triangulation: {
    name: { "zh-CN": "多源印证", en: "Triangulation" },
    text: {
      "zh-CN": "用几类互不相干的材料分别推算收入，再放在一起比。",
      en: "Revenue worked out from several unrelated kinds of papers, then compared.",
    },
  },
  weakness: {
    name: { "zh-CN": "经营偏弱", en: "Weakness" },
    text: {
      "zh-CN": "材料之间没有矛盾，只是经营或财务状况差。",
      en: "The papers agree with each other; the firm is simply weak.",
    },
  },
} as const satisfies Readonly<Record<string, TermText>>;
