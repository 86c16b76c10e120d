/** What the triangulation says, in both languages. */
import { amountEn, amountZh, percent } from "../kernel/figure-words.ts";
import type { Bilingual } from "../kernel/language.ts";
import type { Fen } from "../kernel/money.ts";

function say(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

export const sourceNames: Readonly<Record<string, Bilingual>> = {
  vat: say("增值税申报", "VAT returns"),
  invoices: say("开票金额", "Invoices issued"),
  bank: say("银行与钱包流水", "Bank and wallet statements"),
  electricity: say("用电量", "Electricity"),
  water: say("用水量", "Water"),
  gas: say("用气量", "Gas"),
  steam: say("用汽量", "Steam"),
  waybills: say("运单", "Waybills"),
  weighbridge: say("磅单", "Weighbridge tickets"),
  payroll: say("工资", "Payroll"),
  purchases: say("进货与存货", "Purchases and stock"),
  seasons: say("淡旺季法", "Takings by season"),
};

const quantityFormulas: Readonly<Record<string, Bilingual>> = {
  electricity: say("本期用电量 ÷ 基期用电量 × 基期收入", "electricity used ÷ base use × base revenue"),
  water: say("本期用水量 ÷ 基期用水量 × 基期收入", "water used ÷ base use × base revenue"),
  gas: say("本期用气量 ÷ 基期用气量 × 基期收入", "gas used ÷ base use × base revenue"),
  steam: say("本期用汽量 ÷ 基期用汽量 × 基期收入", "steam used ÷ base use × base revenue"),
  waybills: say("本期发件数 ÷ 基期发件数 × 基期收入", "pieces sent ÷ base pieces × base revenue"),
  weighbridge: say("本期发运吨数 ÷ 基期吨数 × 基期收入", "tonnes sent ÷ base tonnes × base revenue"),
  payroll: say("本期工资 ÷ 基期工资 × 基期收入", "payroll ÷ base payroll × base revenue"),
};

export const formulas = {
  vat: say("申报期内应税与免税销售额合计（不含税）", "taxable and exempt sales declared in the period, before tax"),
  invoices: say("期内开票金额合计（不含税，扣除作废和红冲）", "invoices issued in the period, before tax, less void and red ones"),
  bank: say("净经营流入 ÷（1＋税率）", "net operating inflow ÷ (1 + VAT rate)"),
  bankWithCredit: say(
    "（净经营流入＋应收增加−预收增加）÷（1＋税率）",
    "(net operating inflow + Δreceivables − Δadvances) ÷ (1 + VAT rate)",
  ),
  fixedLoad: say(
    "（本期用量−固定用量）÷ 单位销售额用量（按上年各月拟合）",
    "(use − fixed load) ÷ use per unit of sales, fitted on last year's months",
  ),
  purchases: say("（期初存货＋采购−期末存货）÷（1−加权毛利率）", "(opening stock + purchases − closing stock) ÷ (1 − weighted margin)"),
  seasons: say("各月日均销售额 × 营业天数，逐月相加", "daily takings × days, month by month"),
  quantity: (id: string): Bilingual =>
    quantityFormulas[id] ?? say("本期数量 ÷ 基期数量 × 基期收入", "quantity ÷ base quantity × base revenue"),
};

export const rateNotes = {
  said: say("按案件填写的增值税率换算为不含税", "converted by the VAT rate given in the case"),
  untaxed: say("不缴增值税，流入即为收入", "no VAT is due: inflow is revenue"),
  smallScale: say("按小规模纳税人征收率换算，执行口径请核对", "converted by the small-scale levy rate; check the rate in force"),
  assumedSmallScale: say(
    "未注明纳税人类型，按个体小规模征收率换算，请核实",
    "taxpayer type not given: the small-scale levy rate was used, please verify",
  ),
  effective: say("按增值税申报表的实际税负率换算", "converted by the effective rate of the VAT returns"),
};

const bases: Readonly<Record<"tax" | "bank" | "books" | "audited", Bilingual>> = {
  tax: say("基期收入取自税务口径，因此归入「税」一类证据", "the base rests on tax figures, so it counts as tax evidence"),
  bank: say("基期收入取自银行流水，因此归入「流水」一类证据", "the base rests on bank figures, so it counts as bank evidence"),
  books: say(
    "基期收入取自企业自己的报表，因此归入「账面」一类证据",
    "the base rests on the firm's own books, so it counts as book evidence",
  ),
  audited: say("基期收入经过审计，算作独立证据", "the base was audited, so it counts by itself"),
};

export const notes = {
  noPaper: say("没有这类材料", "no such paper"),
  noTable: say("没有填写十二个月销售表", "the twelve-month table is not filled in"),
  noBase: say(
    "没有可对照的基期（上年同类材料，或案件里填写的基期数）",
    "no base to compare with (last year's papers, or a base given in the case)",
  ),
  noRate: say(
    "不知道增值税率，含税流水不能直接当收入，请在案件信息里填写纳税人类型和税率",
    "the VAT rate is not known: fill in the taxpayer type and rate",
  ),
  incomplete: say("缺期初、期末存货或毛利率，算不出来", "opening or closing stock, or the margin, is missing"),
  foreignCurrency: say("流水不是人民币，不折算", "the statements are not in yuan and are not converted"),
  wholePeriod: say("覆盖整个期间", "covers the whole period"),
  purchases: say("采购金额按清单口径，请核对是否含税", "purchases as listed: check whether tax is included"),
  counted: say("客户经理现场清点", "counted on site by the officer"),
  spoken: say("借款人口述，只列示，不计入印证", "the borrower's own words: shown, not counted"),
  sameAsVat: say("与增值税申报同源，只列示，不重复计数", "same family as the VAT returns: shown, not counted twice"),
  vatQuota: say("定期定额户，申报额是核定数，不代表实际收入", "quota-assessed: the declared figure is set by the tax office"),
  vatExempt: say("免税或未达起征点，申报表反映不了实际收入", "exempt or below the threshold: the return does not show real sales"),
  vatExport: say("有出口销售，申报口径与内销不同", "export sales follow other rules"),
  vatNone: say(
    "申报销售额为零，可能未达起征点，不作为收入证据",
    "sales of nil were declared, perhaps below the threshold: no evidence of revenue",
  ),
  fixedLoad: say(
    "按上年各月用量与销售额拟合，已扣除固定用量；基期为税务口径，归入「税」一类证据",
    "fitted on last year's months, fixed load taken out; the base rests on tax figures and counts as tax evidence",
  ),
  fewMonths: (months: number): Bilingual =>
    say(`与申报期间只有 ${months} 个月重合，少于 6 个月，不作判断`, `only ${months} months in common, fewer than 6: no conclusion`),
  seasonal: (months: number): Bilingual =>
    say(`只有 ${months} 个月，季节性经营不能按比例推全年`, `${months} months only: a seasonal trade is not scaled up to a year`),
  scaled: (months: number): Bilingual =>
    say(`有 ${months} 个月，按月平均推到整个期间`, `${months} months, scaled up to the period by the monthly average`),
  saidBase: (basis: keyof typeof bases): Bilingual => bases[basis],
  ownYearBefore: (basis: keyof typeof bases): Bilingual =>
    say(`以本户上年同月用量为基期；${bases[basis]["zh-CN"]}`, `base: own use in the same months of last year; ${bases[basis].en}`),
  bankRate: (rate: Bilingual): Bilingual => rate,
  bankWithoutCredit: (rate: Bilingual): Bilingual =>
    say(
      `${rate["zh-CN"]}；没有期初期末应收数，未考虑赊销变动`,
      `${rate.en}; receivables at both ends are not known, so sales on credit are left out`,
    ),
  excludedByOfficer: (by: string, reason: string): Bilingual =>
    say(`${by || "客户经理"}已剔除：${reason || "未写理由"}`, `left out by ${by || "the officer"}: ${reason || "no reason given"}`),
};

interface ResultFigures {
  readonly declared: Fen;
  readonly corroborated: Fen;
  readonly deviationRate: number;
  readonly sources: number;
  readonly families: number;
}

function compared({ declared, corroborated, deviationRate }: ResultFigures): Bilingual {
  const rate = percent(deviationRate);
  return say(
    `申报 ${amountZh(declared)}，其他材料印证 ${amountZh(corroborated)}，偏差率 ${rate}`,
    `Declared ${amountEn(declared)}, corroborated ${amountEn(corroborated)}, deviation ${rate}`,
  );
}

export const resultNotes = {
  nothingDeclared: say("没有申报收入，也没有利润表，无从核对。", "No declared revenue and no income statement: nothing to compare."),
  declaredWithTax: say("申报收入为含税数，不知道税率，换算不了。", "Declared revenue includes VAT and the rate is not known."),
  declaredZero: say("申报收入为零，却有其他来源的收入，请核实。", "Declared revenue is nil although other sources show some."),
  noSource: say("没有一种外部材料能印证收入。", "No outside paper corroborates revenue."),
  green: (f: ResultFigures): Bilingual => say(`${compared(f)["zh-CN"]}，基本一致。`, `${compared(f).en}: they agree.`),
  amber: (f: ResultFigures): Bilingual => say(`${compared(f)["zh-CN"]}，请借款人说明差异。`, `${compared(f).en}: ask for an explanation.`),
  under: (f: ResultFigures): Bilingual =>
    say(
      `${compared(f)["zh-CN"]}，申报偏低，可能有账外收入，留意税务风险。`,
      `${compared(f).en}: declared less than found; mind the tax risk.`,
    ),
  red: (f: ResultFigures): Bilingual =>
    say(
      `${compared(f)["zh-CN"]}，有 ${f.families} 类独立证据都不支持申报数。`,
      `${compared(f).en}: ${f.families} independent kinds of evidence speak against it.`,
    ),
  tooFew: (f: ResultFigures): Bilingual =>
    say(
      `${compared(f)["zh-CN"]}，但印证不足（独立证据不够两类或互不一致），请补充材料。`,
      `${compared(f).en}, but too little corroboration: ask for more papers.`,
    ),
};
