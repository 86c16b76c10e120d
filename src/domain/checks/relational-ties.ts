/** X6–X15: figures that should move together. Honest firms miss them often, so a gap asks a question and accuses nobody. */
import { fromDecimal } from "../kernel/money.ts";
import { checkParameters as P } from "../parameters/checks.ts";
import { depreciationOf, interestBearingDebt } from "../ratios/ratio-terms.ts";
import { saidNumber, vatRate } from "../statements/said.ts";
import { daysOf, type StatementReader, TRADE_PAYABLES, TRADE_RECEIVABLES } from "../statements/statement-reader.ts";
import { sumOfMonths } from "./sum-of-months.ts";
import { nearest, type Tie, type TieInput, words } from "./ties.ts";

const PLUG = words(
  "代理记账的现金流量表常常是按差额倒挤的，先问清编制方法再下结论。",
  "Cash-flow statements made by bookkeeping agencies are often plugged: ask how it was drawn up before concluding anything.",
);

/** Trades that sell what they bought: their cost of sales holds no wages and no depreciation. */
const MERCHANTS: readonly string[] = ["wholesale", "retail"];

function rateOf({ reader, caseFile }: TieInput): number {
  const rate = vatRate(caseFile);
  return rate ? reader.use(rate) : reader.lack("case:borrower.vat.rate");
}

/** Σ of the named changes, counted only where a form states the line. */
function changes(reader: StatementReader, keys: readonly string[]): number {
  let total = 0;
  for (const key of keys) total += reader.changeIfStated(key);
  return total;
}

/** Average rate of the listed borrowings, weighted by balance; NaN when no rate is known. */
function contractRate({ reader, caseFile }: TieInput): number {
  let balances = 0;
  let interest = 0;
  for (const debt of caseFile.debts ?? []) {
    const balance = fromDecimal(debt.balance);
    if (balance === null || debt.annualRate === undefined) continue;
    balances += balance;
    interest += balance * debt.annualRate;
  }
  if (balances === 0) return Number.NaN;
  return reader.use(saidNumber(caseFile, "debts.annualRate", interest / balances, "ratio"));
}

export const relationalTies: readonly Tie[] = [
  {
    id: "X6",
    kind: "relational",
    name: words("借款增减", "Change in borrowings"),
    formula: words(
      "短期、长期借款的增加＝取得借款收到的现金－偿还本金支付的现金",
      "increase in borrowings = borrowings received − principal repaid",
    ),
    reasons: [
      words(
        "可能有借款没有入账，或由别人代收代还：请逐笔对照借款合同、征信和流水。",
        "A loan may be off the books or paid by somebody else: compare contracts, credit report and bank rows one by one.",
      ),
      PLUG,
    ],
    run({ reader }) {
      const left =
        reader.change("shortTermBorrowings") +
        reader.change("longTermBorrowings") +
        changes(reader, ["currentPortionOfNonCurrentLiabilities", "bondsPayable", "shortTermBonds"]);
      const right = reader.flowAddend("borrowingReceipts") + reader.flowIfStated("bondReceipts") - reader.flowAddend("principalRepayments");
      return left === 0 && right === 0 && reader.blanks.length >= 4 ? null : { left, right };
    },
  },
  {
    id: "X7",
    kind: "relational",
    name: words("利息与借款", "Interest and borrowings"),
    formula: words(
      "利息费用≈平均有息负债×合同利率；没有利率时≈支付的利息＋应付利息的增加",
      "interest expense ≈ average debt × contract rate; without rates ≈ interest paid + increase in interest payable",
    ),
    reasons: [
      words(
        "利息偏高，可能有没列出来的借款；偏低，可能借款中途才到账或利息挂在个人名下。请看利息单。",
        "High interest may mean a loan that is not listed; low interest, a loan drawn mid-year or interest paid privately. See the interest slips.",
      ),
    ],
    run(input) {
      const { reader } = input;
      const left = reader.flowAddend("interestExpense");
      const paysInterest = reader.view.flow("interestPayments", reader.period) !== undefined;
      if (left === 0 && !paysInterest) return null;
      const rate = contractRate(input);
      if (Number.isFinite(rate)) {
        const opening = interestBearingDebt(reader, reader.open);
        const closing = interestBearingDebt(reader, reader.close);
        const differ = Math.abs(opening - closing) / Math.max(opening, closing);
        if (differ > P["two-balances-differ"].value) return { left, right: reader.lack("paper:monthly-debt") };
        return { left, right: (((opening + closing) / 2) * rate * daysOf(reader.period)) / 365 };
      }
      return { left, right: reader.flow("interestPayments") + reader.changeIfStated("interestPayable") };
    },
  },
  {
    id: "X8",
    kind: "relational",
    name: words("销售收现", "Cash from sales"),
    formula: words(
      "销售收到的现金≈营业收入×（1＋增值税率）－应收账款、应收票据、合同资产的增加＋预收账款、合同负债的增加",
      "cash from sales ≈ revenue × (1 + VAT rate) − increase in trade receivables and contract assets + increase in advances and contract liabilities",
    ),
    reasons: [
      words(
        "可能有票据背书、以货抵款、坏账核销：有凭证的可填调节项。",
        "Endorsed bills, barter or write-offs explain some of it: enter them as reconciling items with evidence.",
      ),
      words(
        "收现比应有的多，可能把借款、往来款记成了销售款；请抽几笔大额收款看对方是谁。",
        "Receipts above expectation may hold loans or transfers booked as sales: look at who paid the large ones.",
      ),
      PLUG,
    ],
    run(input) {
      const { reader } = input;
      const revenue = reader.flow("operatingRevenue");
      const tax = revenue * rateOf(input);
      const owed = reader.changeOfGroup(TRADE_RECEIVABLES) + changes(reader, ["receivablesFinancing", "contractAssets"]);
      const rightWithoutVat = revenue - owed + reader.change("advancesReceived") + reader.changeIfStated("contractLiabilities");
      return { left: reader.flow("salesReceipts"), right: rightWithoutVat + tax, rightWithoutVat };
    },
  },
  {
    id: "X9",
    kind: "relational",
    name: words("采购付现", "Cash paid for goods"),
    formula: words(
      "采购支付的现金≈（营业成本＋存货的增加－计入成本的人工和折旧）×（1＋进项税率）－应付账款、应付票据的增加＋预付账款的增加；人工、折旧和进项税率不确定时按上下限比",
      "cash paid for goods ≈ (cost of sales + increase in inventory − wages and depreciation in cost) × (1 + input VAT rate) − increase in trade payables + increase in prepayments; where wages, depreciation and the input rate are uncertain, a range",
    ),
    reasons: [
      words(
        "可能有票据付款、以货抵债、跨年付款，或成本里人工折旧占比大。",
        "Payments by bills, barter, payments across the year end, or much labour and depreciation in cost.",
      ),
      PLUG,
    ],
    run(input) {
      const { reader, caseFile } = input;
      const left = reader.flow("purchasePayments");
      const goods = reader.flow("operatingCost") + reader.change("inventory");
      const credit = reader.changeOfGroup(TRADE_PAYABLES) - reader.change("prepayments");
      const isMerchant = MERCHANTS.includes(caseFile.borrower?.industry ?? "");
      const own = isMerchant ? 0 : reader.flow("payrollPayments") + reader.changeIfStated("payrollPayable") + depreciationOf(reader);
      // Only a general taxpayer books cost without tax; whether his suppliers charge it in full is not on the statements.
      const rate =
        caseFile.borrower?.vat?.kind === "general"
          ? rateOf(input)
          : caseFile.borrower?.vat === undefined
            ? reader.lack("case:borrower.vat.rate")
            : 0;
      const least = goods - own - credit;
      return { left, right: nearest(left, least, goods * (1 + rate) - credit), rightWithoutVat: nearest(left, least, goods - credit) };
    },
  },
  {
    id: "X10",
    kind: "relational",
    name: words("薪酬付现", "Cash paid to employees"),
    formula: words(
      "支付的职工薪酬≈工资表应发合计（加单位社保的上限）－应付职工薪酬的增加",
      "cash paid to employees ≈ payroll list (up to employer contributions on top) − increase in employee benefits payable",
    ),
    reasons: [
      words(
        "可能有现金发工资、临时工、奖金在工资表之外：请看考勤和代发记录。",
        "Cash wages, casual labour or bonuses outside the list: see attendance and the bank's payroll records.",
      ),
    ],
    run({ reader }) {
      const left = reader.flow("payrollPayments");
      const wages = sumOfMonths(reader, "payrollTotal");
      const accrued = reader.changeIfStated("payrollPayable");
      return { left, right: nearest(left, wages - accrued, wages * (1 + P["employer-contributions-most"].value) - accrued) };
    },
  },
  {
    id: "X11",
    kind: "relational",
    name: words("税费付现", "Taxes paid"),
    formula: words(
      "支付的税费≈税金及附加＋所得税＋增值税应纳税额－应交税费的增加",
      "taxes paid ≈ taxes and surcharges + income tax + VAT payable for the period − increase in taxes payable",
    ),
    reasons: [
      words(
        "可能有缓缴、留抵退税、汇算清缴补税：请看完税凭证。",
        "Deferred taxes, refunds or settlements of earlier years: see the tax receipts.",
      ),
    ],
    run: ({ reader }) => ({
      left: reader.flow("taxPayments"),
      right:
        reader.flow("taxesAndSurcharges") +
        reader.flowAddend("incomeTax") +
        sumOfMonths(reader, "vatPayable") -
        reader.change("taxesPayable"),
    }),
  },
  {
    id: "X12",
    kind: "relational",
    name: words("固定资产增加", "Increase in fixed assets"),
    formula: words(
      "固定资产原价的增加≈购建长期资产支付的现金－在建工程、工程物资、无形资产的增加－处置（进项税和长期待摊不确定时按上下限比）",
      "increase in fixed assets at cost ≈ capital expenditure − increase in construction, materials and intangibles − disposals (a range for input VAT and deferred expenses)",
    ),
    reasons: [
      words(
        "可能是赊购、融资租赁、股东投入设备，或处置了旧设备：请看发票和设备台账。",
        "Bought on credit, leased, contributed by an owner, or old equipment sold: see invoices and the equipment register.",
      ),
    ],
    run({ reader, caseFile }) {
      const left = reader.balance("fixedAssetsCost", reader.close) - reader.balance("fixedAssetsCost", reader.open);
      const paid = reader.flowAddend("capitalExpenditure");
      if (left === 0 && paid === 0) return null;
      const elsewhere =
        reader.change("constructionInProgress") + reader.change("constructionMaterials") + reader.change("intangibleAssets");
      const deferred = reader.change("longTermDeferredExpenses");
      const rate = vatRate(caseFile);
      const least = paid / (1 + (rate ? reader.use(rate) : 0)) - elsewhere - Math.max(0, deferred);
      return { left, right: nearest(left, least, paid - elsewhere - Math.min(0, deferred)) };
    },
  },
  {
    id: "X13",
    kind: "information",
    name: words("折旧水平", "Level of depreciation"),
    formula: words(
      "折旧÷平均固定资产原价在 3%–20% 之间（仅供参考）",
      "depreciation ÷ average fixed assets at cost between 3% and 20% (information only)",
    ),
    reasons: [
      words(
        "仅供参考：折旧年限可能与常见不同，或资产多已提足折旧。",
        "Information only: unusual useful lives, or assets already fully depreciated.",
      ),
    ],
    run({ reader }) {
      const cost = (reader.balance("fixedAssetsCost", reader.open) + reader.balance("fixedAssetsCost", reader.close)) / 2;
      const left = depreciationOf(reader);
      const year = (cost * daysOf(reader.period)) / 365;
      return cost === 0 ? null : { left, right: nearest(left, year * P["depreciation-least"].value, year * P["depreciation-most"].value) };
    },
  },
  {
    id: "X14",
    kind: "relational",
    name: words("经营现金流（间接法）", "Operating cash flow (indirect)"),
    formula: words(
      "经营活动现金流量净额≈净利润＋折旧＋摊销＋利息－存货的增加－经营性应收的增加＋经营性应付的增加（其他应收应付、长期待摊按上下限比）",
      "net operating cash flow ≈ net income + depreciation + amortisation + interest − increase in inventory − increase in operating receivables + increase in operating payables (a range for other receivables, other payables and deferred expenses)",
    ),
    reasons: [
      words(
        "其他应收、其他应付里常有股东往来，归到经营还是筹资会差很多：请要往来明细。",
        "Other receivables and payables often hold the owners' money; whether it counts as operating matters: ask for the details.",
      ),
      PLUG,
    ],
    run({ reader }) {
      const left = reader.flow("operatingCashFlow");
      const earned =
        reader.flow("netIncome") +
        depreciationOf(reader) +
        reader.flowIfStated("amortisation") +
        reader.flowAddend("interestExpense") -
        reader.flowIfStated("investmentIncome");
      const tied =
        reader.change("inventory") +
        reader.changeOfGroup(TRADE_RECEIVABLES) +
        reader.change("prepayments") +
        changes(reader, ["receivablesFinancing", "contractAssets"]);
      const lent =
        reader.changeOfGroup(TRADE_PAYABLES) +
        reader.change("advancesReceived") +
        reader.change("payrollPayable") +
        reader.change("taxesPayable") +
        reader.changeIfStated("contractLiabilities");
      const uncertain = [-reader.change("otherReceivables"), reader.change("otherPayables"), -reader.change("longTermDeferredExpenses")];
      const base = earned - tied + lent;
      const least = uncertain.reduce((total, part) => total + Math.min(0, part), base);
      const most = uncertain.reduce((total, part) => total + Math.max(0, part), base);
      return { left, right: nearest(left, least, most) };
    },
  },
  {
    id: "X15",
    kind: "information",
    name: words("所得税水平", "Level of income tax"),
    formula: words("所得税费用÷利润总额在 0–25% 之间（仅供参考）", "income tax ÷ total profit between 0 and 25% (information only)"),
    reasons: [
      words(
        "仅供参考：可能有弥补以前年度亏损、纳税调增或核定征收。",
        "Information only: losses carried forward, tax adjustments or assessed taxation.",
      ),
    ],
    run({ reader }) {
      const profit = reader.flow("totalProfit");
      const left = reader.flowAddend("incomeTax");
      return profit <= 0 ? null : { left, right: nearest(left, 0, profit * P["income-tax-most"].value) };
    },
  },
];
