/** What can be said of a trade from facts on file: one look a row. A look without its facts says nothing; the chapter names what to get. */
import { leavesOf } from "../../../assessment/walk.ts";
import type { Assessment } from "../../../assessment/assessment.ts";
import type { Bilingual } from "../../../kernel/language.ts";
import { partyWords } from "../../../netting/words/party-words.ts";
import { lastYearOfMonths, peakMonths, topPayer, yearCovered } from "../../computed-figures.ts";
import { yearsOf, bestFact } from "../../key-facts.ts";
import { numberAt, sourced } from "../../sourced.ts";
import type { FigureForm, Run } from "../../report.ts";
import type { ReportWriter } from "../../writer.ts";

export interface Look {
  readonly sentence: Bilingual;
  /** What an officer should get or go and see when the facts are not there. */
  readonly lacking: Bilingual;
  slots(write: ReportWriter): Readonly<Record<string, Run | readonly Run[]>> | null;
}

type Fact = Assessment["facts"][number];

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The newest fact of a key that anything rests on. */
function latest(write: ReportWriter, key: string): Fact | null {
  const found = write.assessment.facts.filter((fact) => fact.key === key && fact.status !== "superseded");
  const period = found
    .map((fact) => fact.period)
    .sort()
    .at(-1);
  const fact = period === undefined ? null : bestFact(write.assessment, key, period);
  return fact !== null && leavesOf(write.assessment, fact.id).length > 0 ? fact : null;
}

const factOf = (write: ReportWriter, fact: Fact, form: FigureForm = "amount"): Run => sourced(write, ["fact", fact.id], form);
const year = (write: ReportWriter): string => yearsOf(write.assessment).at(-1) ?? "";

/** A sentence about the newest fact of one key: {period} and {value}. */
function ofFact(key: string, form: FigureForm, zh: string, en: string, lacking: Bilingual): Look {
  return {
    sentence: say(zh, en),
    lacking,
    slots: (write) => {
      const fact = latest(write, key);
      return fact === null || Number(fact.value) === 0 ? null : { period: write.period(fact.period), value: factOf(write, fact, form) };
    },
  };
}

/** A sentence about the records of a year: {period}, {value}, {months}. */
function ofRecords(key: string, form: FigureForm, zh: string, en: string, lacking: Bilingual): Look {
  return {
    sentence: say(zh, en),
    lacking,
    slots: (write) => {
      const covered = yearCovered(write.assessment, key);
      const total = numberAt(write, "computed", "year-sum", key);
      return covered === null || total === null || total === 0
        ? null
        : { period: write.period(covered), value: sourced(write, ["computed", "year-sum", key], form) };
    },
  };
}

function ofRatio(id: string, form: FigureForm, zh: string, en: string, lacking: Bilingual): Look {
  return {
    sentence: say(zh, en),
    lacking,
    slots: (write) =>
      numberAt(write, "ratio", id, year(write)) === null
        ? null
        : { period: write.period(year(write)), value: sourced(write, ["ratio", id, year(write)], form) },
  };
}

const clearing = partyWords.flatMap((rule) => [...rule.words]);
const statements = say("最近一年的流水", "statements of the last year");

export const looks = {
  season: {
    sentence: say(
      "淡旺季：进账最多的是 {months}，占最近一年净经营流入 {share}；最高的{high}{highest}，最低的{low}{lowest}。",
      "Seasons: {months} bring most, {share} of a year's net operating inflow; {high} was highest at {highest}, {low} lowest at {lowest}.",
    ),
    lacking: statements,
    slots: (write) => {
      const months = [...lastYearOfMonths(write.assessment)].sort((a, b) => b.net - a.net);
      const [best, worst] = [months[0], months.at(-1)];
      if (best === undefined || worst === undefined || best.net <= 0) return null;
      const names = peakMonths(write.assessment).map(({ month }) => (write.language === "en" ? month : `${Number(month.slice(5))} 月`));
      return {
        months: write.list(names),
        share: sourced(write, ["computed", "peak-share"], "percent"),
        high: write.period(best.month),
        highest: [write.text(" "), sourced(write, ["computed", "month-of", best.month], "amount")],
        low: write.period(worst.month),
        lowest: [write.text(" "), sourced(write, ["computed", "month-of", worst.month], "amount")],
      };
    },
  },
  monthly: {
    sentence: say(
      "流水覆盖 {months} 个月，月均净经营流入 {net}，月度波动系数 {variation}。",
      "Statements cover {months} months, {net} a month on average, variation {variation}.",
    ),
    lacking: statements,
    slots: (write) =>
      write.isKnown("computed", "month-net") && write.isKnown("netting", "monthlyVariation")
        ? {
            months: write.bare(["computed", "statement-months"], "count"),
            net: sourced(write, ["computed", "month-net"], "amount"),
            variation: sourced(write, ["netting", "monthlyVariation"], "times"),
          }
        : null,
  },
  channels: {
    sentence: say("收款渠道：{channels}。", "Channels of takings: {channels}."),
    lacking: say("收款码、外卖平台的结算单", "settlements of payment codes and delivery platforms"),
    slots: (write) => {
      const parties = write.assessment.netting?.counterparties ?? [];
      const runs = parties.flatMap((party, index): Run[] =>
        party.share > 0 && clearing.some((word) => party.name.includes(word))
          ? [
              write.name(party.name),
              write.text({ "zh-CN": "占净经营流入 ", en: " " }[write.language]),
              sourced(write, ["counterparty", String(index), "share"], "percent"),
              write.text(SEPARATOR[write.language]),
            ]
          : [],
      );
      return runs.length === 0 ? null : { channels: runs.slice(0, -1) };
    },
  },
  payers: {
    sentence: say(
      "下游：最大付款方{name}占净经营流入 {share}，前五大合计 {five}。",
      "Customers: {name} pays most, {share} of net operating inflow; the first five {five}.",
    ),
    lacking: say("主要客户名单和合同", "main customers and contracts"),
    slots: (write) => {
      const index = topPayer(write.assessment);
      const party = index === null ? undefined : write.assessment.netting?.counterparties[index];
      return party === undefined || !write.isKnown("netting", "topFiveShare")
        ? null
        : {
            name: write.name(party.name),
            share: sourced(write, ["counterparty", String(index), "share"], "percent"),
            five: sourced(write, ["netting", "topFiveShare"], "percent"),
          };
    },
  },
  suppliers: {
    sentence: say("上游：流水里付款最多的是{name}，共 {paid}。", "Suppliers: most was paid to {name}, {paid}."),
    lacking: say("主要供货商名单和对账单", "main suppliers and their accounts"),
    slots: (write) => {
      const parties = write.assessment.netting?.counterparties ?? [];
      const paid = parties
        .map((party, index) => ({ party, index }))
        .filter(({ party }) => party.name !== "" && Number(party.outflow) > 0 && party.share === 0);
      const [most] = paid.sort((a, b) => Number(b.party.outflow) - Number(a.party.outflow));
      return most === undefined
        ? null
        : { name: write.name(most.party.name), paid: sourced(write, ["counterparty", String(most.index), "outflow"], "amount") };
    },
  },
  power: ofRecords(
    "electricityUse",
    "quantity",
    "用电：{period}共 {value} 度，可与产量、开工天数对照。",
    "Power: {value} kWh in {period}, to be held against output and days worked.",
    say("今年和上年的电费清单", "electricity bills of this year and last"),
  ),
  powerShare: {
    sentence: say("电费占核实收入 {share}。", "Electricity is {share} of corroborated revenue."),
    lacking: say("", ""),
    slots: (write) =>
      write.isKnown("computed", "per-revenue", "electricityCharge")
        ? { share: sourced(write, ["computed", "per-revenue", "electricityCharge"], "percent") }
        : null,
  },
  gas: ofRecords("gasUse", "quantity", "用气：{period}共 {value} 立方米。", "Gas: {value} m³ in {period}.", say("燃气费清单", "gas bills")),
  waybills: ofRecords(
    "waybillCount",
    "count",
    "运单：{period}发出 {value} 票。",
    "Waybills: {value} sent in {period}.",
    say("物流运单或磅单", "waybills or weighbridge tickets"),
  ),
  pieces: {
    sentence: say(
      "{period}发出 {pieces} 件，平均每件核实收入 {each}。",
      "{pieces} pieces were sent in {period}, {each} of corroborated revenue each.",
    ),
    lacking: say("", ""),
    slots: (write) => {
      const covered = yearCovered(write.assessment, "waybillPieces");
      return covered === null || !write.isKnown("computed", "revenue-per", "waybillPieces")
        ? null
        : {
            period: write.period(covered),
            pieces: sourced(write, ["computed", "year-sum", "waybillPieces"], "count"),
            each: sourced(write, ["computed", "revenue-per", "waybillPieces"], "amount"),
          };
    },
  },
  freight: ofRecords(
    "freightCharge",
    "amount",
    "运费：{period}共 {value}。",
    "Freight: {value} in {period}.",
    say("运费结算单", "freight settlements"),
  ),
  headcount: ofFact(
    "headcount",
    "count",
    "用工：{period}发薪 {value} 人。",
    "Labour: {value} people paid in {period}.",
    say("工资表或社保名单", "payroll or social-insurance list"),
  ),
  payroll: ofRecords("payrollTotal", "amount", "工资：{period}应发合计 {value}。", "Payroll: {value} in {period}.", say("", "")),
  rent: ofFact(
    "outflow-rent",
    "amount",
    "流水里支付租金 {value}。",
    "Rent of {value} was paid by statement.",
    say("租赁合同和付租凭证", "the lease and proof of rent"),
  ),
  stock: ofFact(
    "inventory",
    "amount",
    "存货：{period}末账面 {value}。",
    "Stock: {value} on the books at the end of {period}.",
    say("存货清单，并到仓库抽盘", "a stock list, and a count on site"),
  ),
  stockCount: ofFact(
    "inventoryCount",
    "amount",
    "库存清单或盘点（{period}）合计 {value}。",
    "The stock list or count of {period} comes to {value}.",
    say("存栏、存货的现场盘点", "a count of stock on site"),
  ),
  stockDays: ofRatio("inventory-days", "days", "{period}存货周转 {value} 天。", "Stock turns in {value} days in {period}.", say("", "")),
  purchases: ofRecords(
    "purchases",
    "amount",
    "进货：{period}采购 {value}。",
    "Purchases: {value} in {period}.",
    say("进货单或采购发票", "purchase lists or invoices"),
  ),
  receivables: ofFact(
    "accountsReceivable",
    "amount",
    "应收：{period}末应收账款 {value}。",
    "Receivables: {value} at the end of {period}.",
    say("应收明细和账龄", "receivables by debtor and age"),
  ),
  receivableDays: ofRatio(
    "receivable-days",
    "days",
    "{period}应收账款周转 {value} 天。",
    "Customers pay in {value} days in {period}.",
    say("", ""),
  ),
  otherReceivables: ofFact(
    "otherReceivables",
    "amount",
    "保证金等其他应收款：{period}末 {value}。",
    "Deposits and other receivables: {value} at the end of {period}.",
    say("保证金、质保金清单", "deposits and retentions"),
  ),
  margin: ofRatio(
    "gross-margin",
    "percent",
    "{period}毛利率 {value}。",
    "Gross margin of {period} is {value}.",
    say("主要商品的进价和售价", "cost and price of the main goods"),
  ),
  equipment: ofFact(
    "fixedAssetsNet",
    "amount",
    "设备厂房：{period}末固定资产净值 {value}。",
    "Plant: {value} net at the end of {period}.",
    say("设备、车辆清单和购置凭证", "equipment or vehicles with proof of purchase"),
  ),
} satisfies Record<string, Look>;

export type LookId = keyof typeof looks;

const SEPARATOR = { "zh-CN": "；", en: "; " } as const;
