import type { ProblemWords } from "./words.ts";

/** The three statements and the trial balance. One entry a code, sorted. */
export const financialProblems = {
  "column-not-understood": {
    "zh-CN": (p) => `「${p["heading"]}」列（${p["column"]} 列）有数字，但看不出是哪一期，没有读取。请指定这一列的期间。`,
    en: (p) =>
      `Column ${p["column"]} ("${p["heading"]}") holds numbers, but its period is not stated; it was not read. Say which period it is.`,
  },
  "line-number-disagrees": {
    "zh-CN": (p) => `有 ${p["count"]} 行的行次与项目名称对不上（${p["rows"]}），已按项目名称读取。请核对原表是否错行。`,
    en: (p) =>
      `${p["count"]} rows carry a line number that is not the item's (${p["rows"]}); they were read by name. Check whether rows have slipped.`,
  },
  "line-stated-twice": {
    "zh-CN": (p) =>
      `同一项目在 ${p["period"]} 有两个不同金额：${p["firstAt"]} 是 ${p["first"]}，这里是 ${p["second"]}。两个都已保留，请确认以哪个为准。`,
    en: (p) =>
      `The same item has two amounts for ${p["period"]}: ${p["first"]} at ${p["firstAt"]}, ${p["second"]} here. Both are kept; confirm which one holds.`,
  },
  "no-statement-lines": {
    "zh-CN": () => "看着像财务报表，但没有找到能对应的项目行。请在对应界面指定项目和金额所在的列。",
    en: () =>
      "It looks like a financial statement, but no row could be matched. Point out the columns of items and amounts on the mapping screen.",
  },
  "parent-columns-left-out": {
    "zh-CN": (p) => `合并数旁边的母公司列（${p["columns"]}）没有读取，只读了合并数。`,
    en: (p) => `The parent-company columns (${p["columns"]}) beside the consolidated ones were left out.`,
  },
  "period-from-file-name": {
    "zh-CN": (p) => `表内没有写日期，暂按文件名读作 ${p["period"]}。请对照原件确认。`,
    en: (p) => `The sheet states no date; ${p["period"]} was taken from the file name. Confirm it against the original.`,
  },
  "period-not-stated": {
    "zh-CN": () => "表内没有写明报表日期或期间，金额没有读取。请补充这张表的期间。",
    en: () => "The statement gives no date or period, so its amounts were not read. State the period.",
  },
  "period-repeated": {
    "zh-CN": (p) =>
      `${p["period"]} 出现了不止一次而金额不同，可能是几家单位或几种口径混在一起，没有读取。请只保留一种再导入，或指定用哪一列。`,
    en: (p) =>
      `${p["period"]} appears more than once with different amounts; several firms or bases may be mixed, so it was not read. Keep one and import again, or say which column counts.`,
  },
  "period-unclear": {
    "zh-CN": (p) => `「${p["heading"]}」列可能指当月，也可能指年初至今（或月初、年初），表内看不出来，没有读取。请指定这一列的期间。`,
    en: (p) => `The column "${p["heading"]}" may mean the month or the year to date (or the start of either); it was not read. Say which.`,
  },
  "several-companies": {
    "zh-CN": (p) => `这张表里有几家单位（${p["names"]}），没有读取。请说明要看哪一家，或拆开后再导入。`,
    en: (p) => `The sheet holds several firms (${p["names"]}) and was not read. Say which firm is meant, or split it and import again.`,
  },
  "statement-day-inside-month": {
    "zh-CN": (p) => `报表日期不是月末，余额按 ${p["period"]} 归期。请确认这是不是期末数。`,
    en: (p) => `The statement's day is not a month end; balances are filed under ${p["period"]}. Confirm that they are closing figures.`,
  },
  "statement-formula-without-value": {
    "zh-CN": () => "这一格是公式，但文件里没有保存计算结果，按空缺处理。请用表格软件打开、保存后再导入。",
    en: () =>
      "This cell is a formula without a saved result; it counts as missing. Open and save the file in a spreadsheet program, then import again.",
  },
  "statement-without-amounts": {
    "zh-CN": () => "只有项目名称，没有金额，像是空白表样。请导入填好的报表。",
    en: () => "The form holds line names but no amounts; it looks like a blank form. Import the completed statement.",
  },
  "trial-balance-abnormal-side": {
    "zh-CN": (p) => `有 ${p["count"]} 个科目余额方向反常（${p["accounts"]}），例如资产类为贷方余额。请向会计问明原因（是否应重分类）。`,
    en: (p) => `${p["count"]} accounts stand on the unusual side (${p["accounts"]}), such as an asset in credit. Ask the accountant why.`,
  },
  "trial-balance-children-differ": {
    "zh-CN": (p) => `有 ${p["count"]} 个科目的明细合计与上级科目不等（${p["accounts"]}），已按上级科目读取。请核对原表。`,
    en: (p) =>
      `The details of ${p["count"]} accounts do not add up to the account above (${p["accounts"]}); the account above was read. Check the original.`,
  },
  "trial-balance-row-broken": {
    "zh-CN": (p) => `有 ${p["count"]} 个科目「期初 ± 本期发生 ≠ 期末」（${p["accounts"]}）。请核对原表是否被改动。`,
    en: (p) =>
      `For ${p["count"]} accounts opening and movements do not give the closing balance (${p["accounts"]}). Check whether the sheet was altered.`,
  },
  "trial-balance-unbalanced": {
    "zh-CN": (p) =>
      `${p["column"]}借方合计 ${p["debit"]} 元与贷方合计 ${p["credit"]} 元不等，相差 ${p["difference"]} 元。请核对是否漏了科目。`,
    en: (p) =>
      `${p["column"]}: debits of ¥${p["debit"]} and credits of ¥${p["credit"]} differ by ¥${p["difference"]}. Check whether accounts are missing.`,
  },
  "unit-not-stated": {
    "zh-CN": () => "表内没有写金额单位，暂按「元」读取。请对照原件确认是元、千元还是万元。",
    en: () => "The sheet does not state the unit of its amounts; 元 was assumed. Confirm 元, 千元 or 万元 against the original.",
  },
  "unit-suspicious": {
    "zh-CN": (p) => `按「${p["unit"]}」读取，最大的金额是 ${p["largest"]} 元，不像一家企业的规模。请确认金额单位。`,
    en: (p) => `Read in ${p["unit"]}, the largest amount is ¥${p["largest"]}, which is not the size of a firm. Confirm the unit.`,
  },
  "unmatched-line": {
    "zh-CN": (p) => `有 ${p["count"]} 行有金额但没有对应到标准项目：${p["labels"]}。没有计入，请在对应界面指定或确认可以忽略。`,
    en: (p) =>
      `${p["count"]} rows with amounts match no standard item: ${p["labels"]}. They were left out; map them or confirm that they may be ignored.`,
  },
} as const satisfies ProblemWords;
