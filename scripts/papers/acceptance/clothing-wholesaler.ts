/**
 * AC-01: a clothing wholesaler says 1,300 万. Electricity 60,600 kWh on a base of 57,000 kWh for 950 万 gives 1,010; waybills 1,990 pieces on
 * 1,900 for 950 give 995; VAT returns 1,005; the bank 1,020. Median 1,007.5, deviation 22.5 %, inflation 29.0 %.
 */
import { accountBook, byMonth, entry, evenYear, monthlyEntries, tradeEntries, wan, yuan } from "../../../test/builders/account-book.ts";
import { ruralNewXlsx } from "../../../test/builders/bank-layouts.ts";
import { csvOf, htmlTableOf, xlsxOf } from "../../../test/builders/paper-bytes.ts";
import { seededRandom, splitByWeight } from "../../../test/builders/random.ts";
import { electricityGrid, waybillGrid } from "../../../test/builders/record-papers.ts";
import { generalReturns } from "../../../test/builders/vat-forms.ts";
import { parties } from "../company-account.ts";
import type { CaseFile } from "../../../src/domain/case/case-file.ts";
import type { Paper, PaperCase } from "../paper-case.ts";

const trader = "澄塘县锦绣服装批发行";
const taxId = "92000000MA0JX0002Q";
const account = "80100000000010002345";
/** Clothing sells in spring and before the Spring Festival; power follows the sewing and steaming of the back room. */
const seasons = [10.1, 5.2, 8.6, 8.9, 8.4, 7.3, 6.4, 7.1, 8.9, 9.3, 9.6, 10.2];

function electricity(): Paper {
  const use = splitByWeight(
    60_600 / 2,
    seasons.map((weight) => weight + 4),
  ).map((half) => half * 2);
  const months = use.map((kWh, index) => ({ year: 2025, month: index + 1, use: kWh }));
  return {
    path: "电费清单2025.xls",
    bytes: htmlTableOf("电费清单", electricityGrid({ name: trader, number: "0001203344" }, months, 0.72, 2)),
  };
}

const caseFile: CaseFile = {
  borrower: {
    name: trader,
    kind: "sole-proprietor",
    industry: "wholesale",
    region: "澄塘县",
    creditCode: taxId,
    yearsInTrade: 8,
    vat: { kind: "general", rate: 0.13 },
  },
  loan: { amount: "800000.00", months: 12, purpose: "采购秋冬装", product: "credit", annualRate: 0.062 },
  investigators: ["演示客户经理甲", "演示客户经理乙"],
  declared: { revenue: [{ period: "2025", amount: "13000000.00", taxIncluded: false }] },
  bases: [
    { source: "electricity", quantity: 57_000, unit: "kWh", revenue: "9500000.00", period: "2024" },
    { source: "waybills", quantity: 1_900, unit: "piece", revenue: "9500000.00", period: "2024" },
  ],
};

export function clothingWholesaler(): PaperCase {
  const random = seededRandom(10_001);
  const sales = byMonth(wan(1005), seasons);
  const receipts = byMonth(wan(1152.6), seasons);
  const purchases = byMonth(-wan(905), seasons);
  const suppliers = parties(["浣溪针织厂", "长青制衣有限公司", "丽源服饰加工厂", "百汇布业商行"], 12);
  const customers = parties(
    ["米兰女装店", "新世纪童装", "阿芬服饰", "步行街服装城", "东关时装屋", "王记服装", "衣橱小店", "时尚前线服饰"],
    11,
  );
  const book = accountBook({
    holder: trader,
    number: account,
    bank: "澄塘农村商业银行",
    opening: yuan(462_318.55),
    entries: [
      ...tradeEntries(random, {
        year: 2025,
        months: receipts,
        parties: customers,
        memos: ["货款", "服装款", "补货款"],
        perMonth: 30,
        days: [1, 27],
      }),
      ...tradeEntries(random, {
        year: 2025,
        months: purchases,
        parties: suppliers,
        memos: ["货款", "服装货款"],
        perMonth: 10,
        days: [6, 30],
      }),
      ...monthlyEntries({
        year: 2025,
        months: evenYear.map(() => -yuan(38_600)),
        day: 10,
        party: { name: "代发工资专户", account: "" },
        memo: "代发工资",
      }),
      ...monthlyEntries({
        year: 2025,
        months: evenYear.map(() => -yuan(15_000)),
        day: 5,
        party: { name: "澄塘县商贸城管理处", account: "8010000000120099" },
        memo: "摊位房租",
      }),
      ...monthlyEntries({
        year: 2025,
        months: byMonth(-wan(34), seasons),
        day: 15,
        party: { name: "国家税务总局澄塘县税务局", account: "" },
        memo: "实时缴税",
      }),
      entry("2025-06-28", 40_000, -yuan(320_000), { name: "澄塘县住房置业有限公司", account: "8010000000120077" }, "购房首付"),
    ],
  });
  const pieces = splitByWeight(1_990, seasons);
  return {
    name: "ac-01-clothing-wholesaler",
    about: "declared revenue 29 % above what tax, bank, power and freight show",
    caseFile: { ...caseFile, accounts: [{ owner: trader, number: account, bank: "澄塘农村商业银行", relation: "borrower" }] },
    papers: [
      electricity(),
      {
        path: "增值税申报表2025.xlsx",
        bytes: xlsxOf(
          generalReturns(
            { name: trader, id: taxId },
            sales.map((amount, index) => ({
              year: 2025,
              month: index + 1,
              sales: amount,
              outputTax: Math.round(amount * 0.13),
              inputTax: Math.round(amount * 0.104),
            })),
          ),
        ),
      },
      { path: "农商行流水2025.xlsx", bytes: ruralNewXlsx(book, "澄塘农村商业银行商贸城支行") },
      {
        path: "运单明细2025.csv",
        bytes: csvOf(
          waybillGrid(random, {
            year: 2025,
            pieces,
            sender: trader,
            receivers: customers,
            places: ["浦桥镇", "南堰镇", "白石岭镇", "县城东关"],
            goods: ["服装", "童装", "针织衫"],
            perBill: 9,
          }).rows,
          { encoding: "gbk" },
        ),
      },
    ],
  };
}

/** The same trader with nothing but the power bills: one family alone is 印证不足. */
export function clothingWholesalerPowerOnly(): PaperCase {
  return { name: "ac-01-power-only", about: "only electricity contradicts the declared revenue", caseFile, papers: [electricity()] };
}
