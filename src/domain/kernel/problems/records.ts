import type { ProblemWords } from "./words.ts";

/** Tax returns, bills, waybills, payroll, purchases, stock, and the mapping of unknown layouts. One entry a code, sorted. */
export const recordsProblems = {
  "amount-computed": {
    "zh-CN": (p) => `有 ${p["count"]} 行没有金额，按「数量×单价」算出。请核对单价口径。`,
    en: (p) => `${p["count"]} rows have no amount; quantity × price was used. Check what the price includes.`,
  },
  "amount-in-words-differs": {
    "zh-CN": (p) => `大写「${p["words"]}」与小写 ${p["figures"]} 不一致。请核对原件，向开单单位核实。`,
    en: (p) => `The amount in words "${p["words"]}" differs from ${p["figures"]} in figures. Check the original and ask who issued it.`,
  },
  "invoice-direction-unclear": {
    "zh-CN": () => "分不清是销项（开出）还是进项（取得）发票，没有计入销售额。请在「列对应」里指明。",
    en: () => "Cannot tell issued from received invoices; nothing was counted as sales. Say which in the mapping.",
  },
  "invoice-reversed": {
    "zh-CN": (p) => `有 ${p["count"]} 张标为红冲的发票找不到对应的红字发票，没有计入开票金额。请核对是否在别的月份冲红。`,
    en: (p) =>
      `${p["count"]} invoices marked as reversed have no red-letter invoice in this list; they were not counted. Check other months.`,
  },
  "invoice-sheet-repeats": {
    "zh-CN": (p) => `与工作表「${p["sheet"]}」是同一批发票，只计一次。`,
    en: (p) => `The same invoices as on sheet "${p["sheet"]}"; counted once.`,
  },
  "invoice-tax-included": {
    "zh-CN": () => "只有价税合计、没有税额，无法得到不含税金额，没有计入开票销售额。请提供含税额的清单。",
    en: () => "Only tax-inclusive totals are given; sales before tax cannot be read. Bring a list that shows the tax.",
  },
  "mapping-column-missing": {
    "zh-CN": (p) => `已记住的对应里「${p["column"]}」一列在本表找不到。请重新对应。`,
    en: (p) => `The remembered mapping needs the column "${p["column"]}", which this sheet lacks. Map it again.`,
  },
  "mapping-label-unknown": {
    "zh-CN": (p) => `「${p["label"]}」没有对应到报表项目，没有计入；要用请在「逐列对应」里指定项目。`,
    en: (p) => `"${p["label"]}" is not mapped to a line of the statement; it was left out.`,
  },
  "mapping-period-missing": {
    "zh-CN": (p) => `「${p["column"]}」一列看不出属于哪个期间，没有计入。请在「列对应」里指明。`,
    en: (p) => `The period of the column "${p["column"]}" is not stated; it was left out. Say it in the mapping.`,
  },
  "meter-differs": {
    "zh-CN": (p) => `表计算得 ${p["metered"]}，单据写 ${p["printed"]}。请核对示数、倍率和损耗。`,
    en: (p) => `The meter readings give ${p["metered"]}, the paper says ${p["printed"]}. Check readings, multiplier and losses.`,
  },
  "month-missing": {
    "zh-CN": (p) => `有 ${p["count"]} 行看不出属于哪个月，没有计入月度数。请补月份或在「列对应」里指明。`,
    en: (p) => `${p["count"]} rows do not tell their month and were left out of the monthly figures. Add the month or map its column.`,
  },
  "payroll-net-only": {
    "zh-CN": () => "表中只有实发数，工资总额按实发计，会低于应发（缺个人承担的社保、个税）。",
    en: () => "Only net pay is given; it is used as total pay and is lower than gross pay.",
  },
  "pieces-counted-as-rows": {
    "zh-CN": () => "清单没有件数列，按一单一件计。",
    en: () => "The list has no column of pieces; each waybill is counted as one.",
  },
  "purchases-tax-included": {
    "zh-CN": () => "采购金额为含税价。与账面成本比较时请注意口径。",
    en: () => "Purchases are tax-inclusive. Mind this when comparing with cost.",
  },
  "row-arithmetic-differs": {
    "zh-CN": (p) => `${p["rule"]}：表上 ${p["printed"]}，算得 ${p["expected"]}；共 ${p["count"]} 行如此。请抽查原始单据。`,
    en: (p) => `${p["rule"]}: printed ${p["printed"]}, computed ${p["expected"]}; ${p["count"]} rows in all. Check the vouchers.`,
  },
  "stated-total-differs": {
    "zh-CN": (p) => `「${p["column"]}」合计写 ${p["printed"]}，逐行相加是 ${p["counted"]}。请核对是否少行或改数。`,
    en: (p) => `The total of "${p["column"]}" says ${p["printed"]}, the rows add up to ${p["counted"]}. Check for missing or altered rows.`,
  },
  "stock-date-missing": {
    "zh-CN": () => "看不出盘点日期，没有作为存货数使用。请补日期。",
    en: () => "The date of the count is not stated; the stock was not used. Add the date.",
  },
  "sum-too-large": {
    "zh-CN": (p) => `「${p["column"]}」的合计超出可计算的范围，没有计入。请核对单位和数字。`,
    en: (p) => `The sum of "${p["column"]}" is too large to be held and was left out. Check the unit and the figures.`,
  },
  "tax-line-differs": {
    "zh-CN": (p) => `${p["rule"]}：表上 ${p["printed"]}，算得 ${p["expected"]}。请核对申报表原件或到电子税务局查验。`,
    en: (p) => `${p["rule"]}: the return says ${p["printed"]}, the lines give ${p["expected"]}. Check the original return.`,
  },
  "tax-period-missing": {
    "zh-CN": () => "申报表上找不到税款所属时间，销售额没有计入。请补所属期。",
    en: () => "The return does not say its tax period; its sales were left out. Add the period.",
  },
  "unreadable-month": {
    "zh-CN": (p) => `「${p["raw"]}」看不出是哪年哪月，这一格没有采用。请补上年份。`,
    en: (p) => `"${p["raw"]}" does not tell its year and month; the cell was not used. Add the year.`,
  },
  "unreadable-quantity": {
    "zh-CN": (p) => `「${p["raw"]}」不是能认出的数量，没有计入。请对照原件更正。`,
    en: (p) => `"${p["raw"]}" is not a quantity we can read; it was left out. Correct it against the original.`,
  },
  "vat-export-sales": {
    "zh-CN": (p) => `含出口或免抵退销售额 ${p["amount"]} 元。与内销口径比较前请分开。`,
    en: (p) => `Includes export sales of ¥${p["amount"]}. Keep them apart when comparing with domestic sales.`,
  },
  "vat-sales-blank": {
    "zh-CN": () => "申报表的销售额各行都是空白，不作为零申报。请核对原件。",
    en: () => "All sales lines of the return are blank; this is not taken as a nil return. Check the original.",
  },
  "waybill-direction-assumed": {
    "zh-CN": () => "清单没有收发方向，全部按发出计。若含收件，请在「列对应」里指明。",
    en: () => "The list does not tell sent from received; all rows are taken as sent. Map the direction if some were received.",
  },
  "weight-unit-unclear": {
    "zh-CN": () => "重量没有写单位，未折算吨数。请在「列对应」里指明千克或吨。",
    en: () => "The weight has no unit; tonnes were not computed. Say kg or tonnes in the mapping.",
  },
  "year-from-file-name": {
    "zh-CN": (p) => `表内没有年份，按文件名「${p["name"]}」取年。请核对。`,
    en: (p) => `No year is printed on the sheet; it was taken from the file name "${p["name"]}". Check it.`,
  },
} as const satisfies ProblemWords;
