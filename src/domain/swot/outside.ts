/** Openings and threats: only what the papers on file show about seasons, customers, falling-due debts and the way of trading. */
import { monthOfDay, parseIsoDay } from "../kernel/day.ts";
import type { Language } from "../kernel/language.ts";
import { span, parsePeriod } from "../kernel/period.ts";
import { peakMonths, topPayer } from "../report/computed-figures.ts";
import { yearsOf } from "../report/key-facts.ts";
import { numberAt, sourced } from "../report/sourced.ts";
import type { ReportWriter } from "../report/writer.ts";
import { swotParameters as P } from "../parameters/swot.ts";
import type { SwotRule } from "./define.ts";

/** The months of a season as a calendar names them, whatever the year: 「九月、十月」 has no year to lose. */
function seasonNames(write: ReportWriter): string[] {
  return peakMonths(write.assessment).map(({ month }) => monthName(month, write.language));
}

function monthName(month: string, language: Language): string {
  const number = Number(month.slice(5));
  return language === "zh-CN" ? `${number} 月` : month;
}

function isSeasonal(write: ReportWriter): boolean {
  const share = numberAt(write, "computed", "peak-share");
  return share !== null && share >= P["season-share"].value;
}

/** Months from the date of the papers to the next return of the season's first month. */
function monthsToSeason(write: ReportWriter): number | null {
  const today = parseIsoDay(write.assessment.case.asOf ?? "");
  const first = parsePeriod(peakMonths(write.assessment)[0]?.month ?? "");
  if (today === null || first === null) return null;
  return (((span(first).from - monthOfDay(today)) % YEAR) + YEAR) % YEAR;
}

const YEAR = 12;

export const opportunities: readonly SwotRule[] = [
  {
    id: "season-ahead",
    side: "opportunities",
    parameter: "season-ahead",
    sentence: {
      "zh-CN": "旺季将至：最近一年净经营流入的 {share} 出在 {months}，进账将回升。",
      en: "The season is near: {share} of last year's net operating inflow came in {months}.",
    },
    holds: (write) => {
      const ahead = monthsToSeason(write);
      return isSeasonal(write) && ahead !== null && ahead > 0 && ahead <= P["season-ahead"].value
        ? { share: sourced(write, ["computed", "peak-share"], "percent"), months: write.list(seasonNames(write)) }
        : null;
    },
  },
  {
    id: "volume-grows-too",
    side: "opportunities",
    parameter: "growth-good",
    sentence: {
      "zh-CN": "收入同比增长 {sales}，用电同比增长 {power}，业务量随收入一起扩大。",
      en: "Revenue grew by {sales} and electricity by {power}: volume grows with revenue.",
    },
    holds: (write) => {
      const year = yearsOf(write.assessment).at(-1) ?? "";
      const power = write.assessment.facts.find((fact) => fact.key === "electricityUse-growth" && fact.period === year);
      const sales = numberAt(write, "computed", "growth", "operatingRevenue");
      return power !== undefined && sales !== null && sales >= P["growth-good"].value && Number(power.value) >= P["growth-good"].value
        ? {
            sales: sourced(write, ["computed", "growth", "operatingRevenue"], "percent"),
            power: sourced(write, ["fact", power.id], "percent"),
          }
        : null;
    },
  },
  {
    id: "room-to-borrow",
    side: "opportunities",
    parameter: null,
    sentence: {
      "zh-CN": "借款人申报没有现有借款，以征信报告核实后，偿债余地较大。",
      en: "No borrowing is declared; once the credit report confirms it there is room to repay.",
    },
    holds: ({ assessment }) =>
      assessment.case.debts !== undefined &&
      assessment.case.debts.length === 0 &&
      !assessment.redFlags.some((flag) => flag.status === "open" && /debt|lending/.test(flag.id))
        ? {}
        : null,
  },
  {
    id: "new-channel",
    side: "opportunities",
    parameter: null,
    sentence: {
      "zh-CN": "经营渠道正在转换：{why}",
      en: "Channels are changing: {why}",
    },
    holds: (write) => {
      const flag = write.assessment.redFlags.find((one) => one.id === "revenue-channel-change" && one.status === "open");
      return flag?.severity === "blue" ? { why: write.said(`flag|${flag.id}|why`, flag.why) } : null;
    },
  },
];

export const threats: readonly SwotRule[] = [
  {
    id: "one-payer",
    side: "threats",
    parameter: "payer-share",
    sentence: {
      "zh-CN": "最大付款方{name}占净经营流入 {share}，它一旦减单或拖款，还款会受影响。",
      en: "The largest payer, {name}, brings {share} of net operating inflow; should it order less or pay late, repayment suffers.",
    },
    holds: (write) => {
      const index = topPayer(write.assessment);
      const party = index === null ? undefined : write.assessment.netting?.counterparties[index];
      return party !== undefined && party.share >= P["payer-share"].value
        ? { name: write.name(party.name), share: sourced(write, ["counterparty", String(index), "share"], "percent") }
        : null;
    },
  },
  {
    id: "season",
    side: "threats",
    parameter: "season-share",
    sentence: {
      "zh-CN": "季节性强：一年净经营流入的 {share} 集中在 {months}，还款日宜排在旺季之后，淡季要看存款够不够周转。",
      en: "Seasonal: {share} of a year's net operating inflow comes in {months}; instalments should follow the season.",
    },
    holds: (write) =>
      isSeasonal(write) ? { share: sourced(write, ["computed", "peak-share"], "percent"), months: write.list(seasonNames(write)) } : null,
  },
  {
    id: "renewal",
    side: "threats",
    parameter: "renewal-share",
    sentence: {
      "zh-CN": "未来十二个月到期一次还本的借款，相当于账上现金加一年现金收益的 {value}，到期能否周转须提前落实。",
      en: "Bullet principal due within twelve months is {value} of cash and a year's cash earnings: its renewal or repayment must be settled ahead.",
    },
    holds: (write) => {
      const year = yearsOf(write.assessment).at(-1) ?? "";
      const value = numberAt(write, "ratio", "renewal-dependence", year);
      return value !== null && value >= P["renewal-share"].value
        ? { value: sourced(write, ["ratio", "renewal-dependence", year], "percent") }
        : null;
    },
  },
  {
    id: "debts-to-revenue",
    side: "threats",
    parameter: "debts-to-revenue",
    sentence: {
      "zh-CN": "现有借款加本笔申请共 {debts}，占核实收入 {share}，借款偏重。",
      en: "Borrowings with this loan come to {debts}, {share} of corroborated revenue.",
    },
    holds: (write) => {
      const share = numberAt(write, "computed", "debts-to-revenue");
      return share !== null && share >= P["debts-to-revenue"].value
        ? {
            debts: write.bare(["computed", "debts-with-loan"], "amount"),
            share: sourced(write, ["computed", "debts-to-revenue"], "percent"),
          }
        : null;
    },
  },
  {
    id: "debt-due",
    side: "threats",
    parameter: "due-within",
    sentence: {
      "zh-CN": "{lender}的借款 {balance}，{due} 到期，须问清用什么还。",
      en: "{balance} owed to {lender} falls due on {due}; ask what repays it.",
    },
    holds: (write) => {
      const today = parseIsoDay(write.assessment.case.asOf ?? "");
      const debts = write.assessment.case.debts ?? [];
      const index = debts.findIndex((debt) => {
        const due = parseIsoDay(debt.to ?? "");
        if (today === null || due === null || debt.repayment === "revolving") return false;
        const months = monthOfDay(due) - monthOfDay(today);
        return months >= 0 && months <= P["due-within"].value;
      });
      const debt = debts[index];
      return debt === undefined
        ? null
        : {
            lender: write.name(debt.lender),
            balance: write.bare(["debt", String(index), "balance"], "amount"),
            due: write.name(debt.to ?? ""),
          };
    },
  },
];
