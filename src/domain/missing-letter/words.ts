/** What is asked of the borrower, said to the borrower: what it is for in kind words, and where it is got. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Bilingual } from "../kernel/language.ts";

export function say(zh: string, en: string): Bilingual {
  return { "zh-CN": zh, en };
}

type MissingId = Assessment["verdict"]["missingPapers"][number]["id"];

export interface AskedWords {
  /** Short enough for a chat message. */
  readonly short: Bilingual;
  /** What it is for, as one says it to a customer: never a suspicion. */
  readonly purpose: Bilingual;
  readonly where: Bilingual;
  /** Where it is got, for a chat message; "" when the name says it. */
  readonly shortWhere: Bilingual;
}

const none = say("", "");
const exportedStatement = say(
  "银行流水：手机银行 → 账户明细 → 导出电子表格。微信：我 → 服务 → 钱包 → 账单 → 下载账单，选「用于个人对账」。支付宝：我的 → 账单 → 开具交易流水证明，选「用于个人对账」",
  "Bank: mobile bank → account details → export as a table. WeChat: Me → Services → Wallet → Transactions → Download, for personal reconciliation. Alipay: Me → Bills → statement for personal reconciliation",
);

export const missingWordsOf: Readonly<Record<MissingId, AskedWords>> = {
  "declared-revenue": {
    short: say("去年全年销售额", "last year's sales"),
    purpose: say("了解经营规模", "to know the scale of your trade"),
    where: say("您的账本、收银系统，或者当面告诉我们", "your own books or till, or tell us in person"),
    shortWhere: none,
  },
  statements: {
    short: say("近12个月银行和微信支付宝流水", "12 months of bank, WeChat and Alipay statements"),
    purpose: say("核对销售回款", "to follow the money from your sales"),
    where: exportedStatement,
    shortWhere: say("手机银行导出；账单选「用于个人对账」", "export from the apps"),
  },
  "vat-return": {
    short: say("增值税申报表", "VAT returns"),
    purpose: say("核对销售额", "to confirm your sales"),
    where: say(
      "电子税务局 → 我要查询 → 申报信息查询 → 下载；也可以请代账会计导出",
      "Electronic tax bureau → queries → filed returns → download; or ask your bookkeeper",
    ),
    shortWhere: say("电子税务局→申报查询", "electronic tax bureau"),
  },
  "utility-bill": {
    short: say("今年和上年电费清单", "power bills of this year and last"),
    purpose: say("了解生产经营规模", "to see the scale of your operation"),
    where: say("网上国网 App → 电费账单 → 导出；也可以到供电营业厅打印", "the power company's app → bills → export, or its counter"),
    shortWhere: say("网上国网", "power company's app"),
  },
  "balance-sheet": {
    short: say("近两年资产负债表", "balance sheets of two years"),
    purpose: say("了解家底和负债", "to know your assets and debts"),
    where: say("请会计从财务软件导出电子表格，并加盖公章给一份纸质件", "exported by your accountant, with a stamped paper copy"),
    shortWhere: say("找会计导出", "from your accountant"),
  },
  "income-statement": {
    short: say("近两年利润表", "income statements of two years"),
    purpose: say("了解利润和还款来源", "to know your profit and source of repayment"),
    where: say("请会计从财务软件导出电子表格，并加盖公章给一份纸质件", "exported by your accountant, with a stamped paper copy"),
    shortWhere: say("找会计导出", "from your accountant"),
  },
  "credit-report": {
    short: say("征信查询授权", "consent for the credit report"),
    purpose: say("了解现有贷款", "to know your present loans"),
    where: say(
      "带身份证到本行签一份授权书，由本行查询，不用您自己打印",
      "sign the consent at our counter with your identity card; we fetch it",
    ),
    shortWhere: say("带身份证来签字", "sign at our counter"),
  },
  "equity-basis": {
    short: say("家底变化情况", "how your wealth changed"),
    purpose: say("了解这几年的积累", "to see what you have built up"),
    where: say(
      "和客户经理一起填：几年前有多少家底、这几年投入和取出多少",
      "filled in together with your officer: what you began with, put in and took out",
    ),
    shortWhere: say("见面一起填", "filled in together"),
  },
};

export const askedWords = {
  unreadable: (file: string): Bilingual => say(`重新提供「${file}」`, `“${file}” again`),
  unreadableShort: say("一份打不开的文件请重发", "one file that does not open, once more"),
  unreadablePurpose: say("这份文件打不开或没有内容", "the file does not open or is empty"),
  unreadableWhere: say("请从原系统重新导出电子表格，不要截图、不要加密", "export it anew as a table, with no password and no screenshot"),
  fewMonths: (account: string, from: string, to: string): Bilingual =>
    say(`${account}流水，补足最近 12 个月（现有 ${from} 至 ${to}）`, `Statement of ${account} for 12 months (now ${from} to ${to})`),
  fewMonthsShort: (from: string, to: string): Bilingual =>
    say(`流水补足12个月（现有${from}至${to}）`, `statement for 12 months (now ${from} to ${to})`),
  silent: (account: string, months: string): Bilingual => say(`${account}流水，补上 ${months}`, `Statement of ${account}: ${months}`),
  silentShort: (months: string): Bilingual => say(`流水缺${months}`, `statement of ${months}`),
  monthsDecides: say("流水不连续，这几个月的收支看不到", "months without rows cannot be looked at"),
  monthsPurpose: say("让流水前后接得上", "so that the statement is continuous"),
  account: (owner: string, account: string): Bilingual =>
    say(`${owner}${account}最近 12 个月流水`, `12 months of ${owner}'s statement ${account}`.trim()),
  accountShort: {
    spouse: say("配偶账户近12个月流水", "12 months of your spouse's account"),
    company: say("公司账户近12个月流水", "12 months of the firm's account"),
    other: say("名下另一账户近12个月流水", "12 months of your other account"),
  },
  accountDecides: say("家庭账户合在一起看，互转才不会算成收入", "family accounts together, so that own transfers are not taken for sales"),
  accountPurpose: say("家庭账户合在一起看", "to see the family's accounts together"),
  exportedStatement,
  exportedShort: say("手机银行导出", "export from the app"),
  bankAccount: (bank: string, tail: string): Bilingual => say(`${bank || "账户"}（尾号 ${tail}）`, `${bank || "account"} (ending ${tail})`),
};
