import type { ProblemWords } from "./words.ts";

/** Bank and wallet statements. One entry a code, sorted. */
export const bankProblems = {
  "account-number-destroyed": {
    "zh-CN": (p) =>
      `「${p["column"]}」列有 ${p["count"]} 个号码被表格软件存成了科学计数（如 ${p["example"]}），后几位已经丢失，无法还原。请向银行重新导出文本格式。`,
    en: (p) =>
      `${p["count"]} numbers in "${p["column"]}" were stored as figures (such as ${p["example"]}); their last digits are lost for good. Ask the bank for a text export.`,
  },
  "amount-missing": {
    "zh-CN": () => "这一行有日期，没有金额，没有计入。请对照原件补录。",
    en: () => "This row has a date and no amount; it was left out. Complete it against the original.",
  },
  "amount-with-refund": {
    "zh-CN": (p) => `「${p["raw"]}」含已退款 ${p["refunded"]} 元，已按退款后的金额计，退款部分不算收支。`,
    en: (p) => `"${p["raw"]}" includes ${p["refunded"]} yuan paid back; the refunded part is not counted.`,
  },
  "balance-chain-broken": {
    "zh-CN": (p) =>
      `余额不连续：${p["tested"]} 处核对中有 ${p["broken"]} 处「上一余额＋发生额≠余额」（${p["currency"]}）。请调取银行原始流水核对是否缺行或改动。`,
    en: (p) =>
      `The running balance breaks in ${p["broken"]} of ${p["tested"]} tests (${p["currency"]}). Get the statement from the bank itself and look for missing or altered rows.`,
  },
  "both-in-and-out": {
    "zh-CN": () => "同一行既有收入又有支出，分不清方向，没有计入。请对照原件更正。",
    en: () => "The row shows money both in and out; it was left out. Correct it against the original.",
  },
  "date-order-unclear": {
    "zh-CN": () => "日期像「03/04/2025」，分不清月和日。请在列对应里选定日期顺序。",
    en: () => "Dates such as 03/04/2025 could be read both ways. Choose the order of day and month in the column mapping.",
  },
  "direction-contradicts-balance": {
    "zh-CN": () => "收支方向与余额变动正好相反（可能是企业自己的账，借为收、贷为付），暂不计入合计。请在列对应里确认借贷的含义。",
    en: () =>
      "The directions run against the balance (perhaps the firm's own books, where debit is money in); nothing is totalled yet. Confirm the meaning in the mapping.",
  },
  "direction-unknown": {
    "zh-CN": (p) => `收支方向写的是「${p["raw"]}」，认不出是收还是支，没有计入合计。请在列对应里指定。`,
    en: (p) => `The direction "${p["raw"]}" is not one we know; the row is not in the totals. Say in the mapping what it means.`,
  },
  "more-of-the-same": {
    "zh-CN": (p) => `同样的问题另有 ${p["count"]} 处，没有逐条列出。`,
    en: (p) => `The same problem occurs ${p["count"]} more times, not listed one by one.`,
  },
  "refund-larger-than-amount": {
    "zh-CN": (p) => `「${p["raw"]}」的退款 ${p["refunded"]} 元大于原金额，没有计入。请对照原件更正。`,
    en: (p) => `The refund of ${p["refunded"]} yuan is larger than "${p["raw"]}"; the row was left out. Correct it against the original.`,
  },
  "sign-unclear": {
    "zh-CN": () => "金额只有一列，没有借贷方向，余额也无法印证正数是收还是支，暂不计入合计。请在列对应里指定。",
    en: () =>
      "There is one amount column without a direction, and no balance proves its sign; nothing is totalled yet. Say in the mapping whether positive is money in.",
  },
  "stated-count-differs": {
    "zh-CN": (p) => `文件自称 ${p["stated"]} 笔，实有 ${p["found"]} 笔。请确认导出是否完整。`,
    en: (p) => `The file states ${p["stated"]} rows and holds ${p["found"]}. Check whether the export is complete.`,
  },
  "stated-inflow-differs": {
    "zh-CN": (p) => `文件自称收入合计 ${p["stated"]} 元，逐笔相加为 ${p["found"]} 元。平台统计口径可能不同，请留意。`,
    en: (p) => `The file states ${p["stated"]} yuan in; its rows add up to ${p["found"]}. The issuer may count differently.`,
  },
  "stated-outflow-differs": {
    "zh-CN": (p) => `文件自称支出合计 ${p["stated"]} 元，逐笔相加为 ${p["found"]} 元。平台统计口径可能不同，请留意。`,
    en: (p) => `The file states ${p["stated"]} yuan out; its rows add up to ${p["found"]}. The issuer may count differently.`,
  },
  "unreadable-balance": {
    "zh-CN": (p) => `「${p["raw"]}」不是能认出的余额，这一行不参加余额核对，请对照原件。`,
    en: (p) => `"${p["raw"]}" is not a balance we can read; the row takes no part in the balance test.`,
  },
  "unreadable-date": {
    "zh-CN": (p) => `「${p["raw"]}」不是真实存在的日期，这一行不归入任何月份。请对照原件更正。`,
    en: (p) => `"${p["raw"]}" is no existing date; the row belongs to no month. Correct it against the original.`,
  },
  "year-not-stated": {
    "zh-CN": (p) =>
      `${p["count"]} 行的日期只有月和日（例如「${p["raw"]}」），标题里也没有年份，这些行不归入任何月份。请在标题里写上账单年月（例如「2025 年 3 月」），另存一份再导入。`,
    en: (p) =>
      `${p["count"]} rows have a day and a month only (such as "${p["raw"]}") and the title gives no year, so they belong to no month. Write the statement's month into its title (such as 2025-03), save a copy and import that.`,
  },
} as const satisfies ProblemWords;
