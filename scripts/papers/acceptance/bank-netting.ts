/**
 * AC-31: gross inflow 2,400 万 over three accounts; own transfers 600, pass-through 450, loan 100, refunds 20; 1,230 is trade.
 * Declared and taxed sales agree with it (1,230 ÷ 1.13), so the case is green: what was taken out is shown, nobody is accused.
 */
import {
  accountBook,
  byMonth,
  dayAfter,
  type Entry,
  entry,
  evenYear,
  monthlyEntries,
  type Party,
  tradeEntries,
  wan,
  yuan,
} from "../../../test/builders/account-book.ts";
import { ccbXls, icbcCsv, ruralNewCsv } from "../../../test/builders/bank-layouts.ts";
import { xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom } from "../../../test/builders/random.ts";
import { generalReturns } from "../../../test/builders/vat-forms.ts";
import { parties } from "../company-account.ts";
import type { PaperCase } from "../paper-case.ts";

const company = "栖溪县达远汽配有限公司";
const owner = "许达远";
const spouse = "蒋玉梅";
const taxId = "91000000MA0DY0031N";
const companyAccount = "80100000000310001111";
const ownerAccount = "6222000000000031022";
const spouseAccount = "6227000000000310333";

/** Money through the door: a stranger pays in, within a day or two it has all gone to other strangers. */
function passThrough(day: string, amount: number, from: string, to: readonly string[]): Entry[] {
  const parts = to.map((_, index) =>
    index === to.length - 1 ? amount - Math.floor(amount / to.length) * (to.length - 1) : Math.floor(amount / to.length),
  );
  return [
    entry(day, 34_000, amount, { name: from, account: "6217000000000319999" }, "往来"),
    ...to.map((name, index) =>
      entry(
        dayAfter(day, index),
        61_000 + index * 97,
        -(parts[index] ?? 0),
        { name, account: `621700000000031${String(8000 + index)}` },
        "转账",
      ),
    ),
  ];
}

export function bankNetting(): PaperCase {
  const random = seededRandom(31_001);
  const year = 2025;
  const customers = parties(
    ["栖溪客运公司修理厂", "永兴汽修", "城北轮胎店", "捷安汽车服务部", "老郑修车铺", "大成物流车队", "国道汽修", "顺通汽车养护"],
    311,
  );
  const suppliers = parties(["华中滤清器厂", "江城汽车电器有限公司", "广达轮胎批发部", "正和润滑油商行"], 312);
  const toOwner: Party = { name: owner, account: ownerAccount };
  const toSpouse: Party = { name: spouse, account: spouseAccount };
  const toCompany: Party = { name: company, account: companyAccount };
  const firm: Entry[] = [];
  const person: Entry[] = [];
  const wife: Entry[] = [];

  // Trade: 960 万 into the firm, 270 万 by card and code into the owner's and the spouse's accounts.
  firm.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(960), evenYear),
      parties: customers,
      memos: ["货款", "配件款", "材料款"],
      perMonth: 22,
      days: [1, 26],
    }),
  );
  person.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(170), evenYear),
      parties: parties(["永兴汽修", "老郑修车铺", "路路通汽配门市"], 313),
      memos: ["货款", "配件"],
      perMonth: 12,
    }),
  );
  wife.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(wan(100), evenYear),
      parties: parties(["国道汽修", "城北轮胎店", "三里河修理部"], 314),
      memos: ["货款", "机油款"],
      perMonth: 9,
    }),
  );
  // Own transfers, 600 万 arriving: the owner and the spouse hand takings to the firm, the firm pays the owner back.
  for (let month = 1; month <= 12; month++) {
    const day = `${year}-${String(month).padStart(2, "0")}-20`;
    const later = `${year}-${String(month).padStart(2, "0")}-24`;
    person.push(entry(day, 50_000, -wan(24), toCompany, "转存货款"));
    firm.push(entry(day, 50_020, wan(24), toOwner, "转存货款"));
    wife.push(entry(day, 52_000, -wan(8), toOwner, "转账"));
    person.push(entry(day, 52_030, wan(8), toSpouse, "转账"));
    firm.push(entry(later, 48_000, -wan(18), toOwner, "转回"));
    person.push(entry(later, 48_050, wan(18), toCompany, "转回"));
  }
  // Pass-through, 450 万 in nine lots of 50 万.
  const middlemen = ["曹志远", "方小军", "金立群", "石文涛", "潘国栋", "江海波", "邵建业", "汤一鸣", "柯永康"];
  middlemen.forEach((name, index) => {
    const day = `${year}-${String(index + 2).padStart(2, "0")}-13`;
    person.push(
      ...passThrough(day, wan(50), name, [
        `${["秦", "尤", "许", "何", "吕", "施", "张", "孔", "曹"][index] ?? "严"}大${["伟", "勇", "军", "杰", "涛", "明", "超", "平", "刚"][index] ?? "海"}`,
      ]),
    );
  });
  // Loan 100 万, refunds 20 万 (payments to suppliers that came back).
  firm.push(entry(`${year}-04-10`, 36_500, wan(100), { name: "栖溪农村商业银行营业部", account: "" }, "贷款发放"));
  [
    [3, 8.6],
    [8, 11.4],
  ].forEach(([month = 1, amount = 0]) => {
    const day = `${year}-${String(month).padStart(2, "0")}-11`;
    const supplier = suppliers[0];
    if (!supplier) throw new Error("no supplier");
    firm.push(entry(day, 41_000, -wan(amount), supplier, "货款"));
    firm.push(entry(dayAfter(day, 2), 38_000, wan(amount), supplier, "退款 货款退回"));
  });
  // What the firm lives on.
  firm.push(
    ...tradeEntries(random, {
      year,
      months: byMonth(-wan(905), evenYear),
      parties: suppliers,
      memos: ["货款", "配件采购款"],
      perMonth: 10,
      days: [9, 28],
    }),
  );
  firm.push(
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(46_800)),
      day: 10,
      party: { name: "代发工资专户", account: "" },
      memo: "代发工资",
    }),
  );
  firm.push(
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(9_500)),
      day: 6,
      party: { name: "栖溪县汽配城管理处", account: "8010000000310091" },
      memo: "房租",
    }),
  );
  firm.push(
    ...monthlyEntries({
      year,
      months: byMonth(-wan(30), evenYear),
      day: 15,
      party: { name: "国家税务总局栖溪县税务局", account: "" },
      memo: "实时缴税",
    }),
  );
  firm.push(
    ...monthlyEntries({
      year,
      months: [0, 0, 0, 0, ...Array.from({ length: 8 }, () => -yuan(4_750))],
      day: 21,
      party: { name: "栖溪农村商业银行营业部", account: "" },
      memo: "贷款还息",
    }),
  );
  person.push(
    ...monthlyEntries({
      year,
      months: evenYear.map(() => -yuan(6_500)),
      day: 18,
      party: { name: "栖溪县生活超市", account: "" },
      memo: "消费",
    }),
  );

  const sales = byMonth(Math.round(wan(1230) / 1.13), evenYear);
  return {
    name: "ac-31-bank-netting",
    about: "three accounts whose gross inflow is twice the trade; tax agrees with the net",
    caseFile: {
      borrower: {
        name: company,
        kind: "company",
        industry: "wholesale",
        region: "栖溪县",
        creditCode: taxId,
        yearsInTrade: 9,
        vat: { kind: "general", rate: 0.13 },
      },
      loan: { amount: "1000000.00", months: 12, purpose: "采购配件", product: "guarantee", annualRate: 0.057 },
      investigators: ["演示客户经理甲", "演示客户经理乙"],
      declared: { revenue: [{ period: "2025", amount: "10884900.00", taxIncluded: false }] },
      accounts: [
        { owner: company, number: companyAccount, bank: "栖溪农村商业银行", relation: "borrower" },
        { owner, number: ownerAccount, bank: "中国工商银行", relation: "owner" },
        { owner: spouse, number: spouseAccount, bank: "中国建设银行", relation: "spouse" },
      ],
      parties: [{ name: spouse, relation: "spouse" }],
      debts: [
        {
          lender: "栖溪农村商业银行营业部",
          balance: "1000000.00",
          annualRate: 0.057,
          repayment: "bullet",
          from: "2025-04-10",
          to: "2026-04-09",
          declared: true,
        },
      ],
    },
    papers: [
      {
        path: "农商行对公2025.csv",
        bytes: ruralNewCsv(
          accountBook({ holder: company, number: companyAccount, bank: "栖溪农村商业银行", opening: wan(68), entries: firm }),
          "栖溪农村商业银行营业部",
        ),
      },
      {
        path: "工行许达远2025.csv",
        bytes: icbcCsv(accountBook({ holder: owner, number: ownerAccount, bank: "中国工商银行", opening: wan(62.8), entries: person })),
      },
      {
        path: "建行蒋玉梅2025.xls",
        bytes: ccbXls(accountBook({ holder: spouse, number: spouseAccount, bank: "中国建设银行", opening: wan(21), entries: wife })),
      },
      {
        path: "增值税申报表2025.xlsx",
        bytes: xlsxOf(
          generalReturns(
            { name: company, id: taxId },
            sales.map((amount, index) => ({
              year,
              month: index + 1,
              sales: amount,
              outputTax: Math.round(amount * 0.13),
              inputTax: Math.round(amount * 0.108),
            })),
          ),
        ),
      },
    ],
  };
}
