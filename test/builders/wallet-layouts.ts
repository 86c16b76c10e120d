/** Made-up WeChat and Alipay bills in the layouts the wallets mail out. */
import { clock } from "./bank-layouts.ts";
import { csvOf, encodeText, type GridCell, moneyText, xlsxOf } from "./paper-bytes.ts";

export interface WalletEntry {
  readonly day: string;
  readonly second: number;
  /** Unsigned 分. */
  readonly amount: number;
  readonly direction: "in" | "out" | "neither";
  readonly type: string;
  readonly counterparty: string;
  readonly goods: string;
  readonly method: string;
  readonly status: string;
}

export interface WalletBook {
  readonly holder: string;
  readonly from: string;
  readonly to: string;
  readonly entries: readonly WalletEntry[];
}

function newestFirst(book: WalletBook): WalletEntry[] {
  return [...book.entries].sort((a, b) => (a.day === b.day ? b.second - a.second : a.day < b.day ? 1 : -1));
}

function stated(book: WalletBook, direction: WalletEntry["direction"]): string {
  const rows = book.entries.filter((entry) => entry.direction === direction);
  return `${rows.length}笔 ${moneyText(rows.reduce((sum, entry) => sum + entry.amount, 0))}元`;
}

function wechatRows(book: WalletBook): GridCell[][] {
  const directions = { in: "收入", out: "支出", neither: "/" } as const;
  const rows = newestFirst(book).map((entry, index): GridCell[] => [
    `${entry.day} ${clock(entry.second)}`,
    entry.type,
    entry.counterparty,
    entry.goods,
    directions[entry.direction],
    `¥${moneyText(entry.amount)}`,
    entry.method,
    entry.status,
    `4200000000${entry.day.replaceAll("-", "")}${String(index).padStart(10, "0")}`,
    `M${entry.day.replaceAll("-", "")}${String(index).padStart(8, "0")}`,
    "/",
  ]);
  return [
    ["微信支付账单明细"],
    [`微信昵称：[${book.holder}]`],
    [`起始时间：[${book.from} 00:00:00] 终止时间：[${book.to} 23:59:59]`],
    ["导出类型：[全部]"],
    [`导出时间：[${book.to} 23:59:59]`],
    [],
    [`共${book.entries.length}笔记录`],
    [`收入：${stated(book, "in")}`],
    [`支出：${stated(book, "out")}`],
    [`中性交易：${stated(book, "neither")}`],
    ["注："],
    ["1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易"],
    ["2. 本明细仅展示当前账单中的交易，不包括已删除的记录"],
    ["3. 本明细仅供个人对账使用"],
    [],
    ["----------------------微信支付账单明细列表--------------------"],
    ["交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "支付方式", "当前状态", "交易单号", "商户单号", "备注"],
    ...rows,
  ].map((row) => Array.from({ length: 11 }, (_, column) => row[column] ?? null));
}

export function wechatXlsx(book: WalletBook): Uint8Array {
  const rows = wechatRows(book);
  return xlsxOf([
    { name: "Sheet1", rows, merges: Array.from({ length: 16 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 10 })) },
  ]);
}

export function wechatCsv(book: WalletBook): Uint8Array {
  return csvOf(wechatRows(book), { encoding: "utf-8-bom" });
}

/** Alipay: GBK, a preamble of 24 lines, every cell padded, ids that end in a TAB, a trailing comma. */
export function alipayCsv(book: WalletBook): Uint8Array {
  const directions = { in: "收入", out: "支出", neither: "不计收支" } as const;
  const rows = newestFirst(book).map((entry, index) => {
    const id = `${entry.day.replaceAll("-", "")}2200${String(index).padStart(10, "0")}`;
    const cells = [
      `${entry.day} ${clock(entry.second)}`,
      entry.type,
      entry.counterparty,
      "/",
      entry.goods,
      directions[entry.direction],
      moneyText(entry.amount),
      entry.method,
      entry.status,
    ];
    return `${cells.map((cell) => cell.padEnd(16)).join(",")},${id}\t,T${id}\t,${"".padEnd(20)},`;
  });
  const preamble = [
    "------------------------------------------------------------------------------------",
    "导出信息：",
    `姓名：${book.holder}`,
    "支付宝账户：shop@example.invalid",
    `起始时间：[${book.from} 00:00:00]    终止时间：[${book.to} 23:59:59]`,
    "导出交易类型：[全部]",
    `导出时间：[${book.to} 23:59:59]`,
    `共${book.entries.length}笔记录`,
    `收入：${stated(book, "in")}`,
    `支出：${stated(book, "out")}`,
    `不计收支：${stated(book, "neither")}`,
    "",
    "特别提示：",
    ...Array.from({ length: 9 }, (_, index) => `${index + 1}.本明细为演示用编制材料，不对应任何真实账户；`),
    "",
    "------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------",
  ];
  const header = [
    "交易时间",
    "交易分类",
    "交易对方",
    "对方账号",
    "商品说明",
    "收/支",
    "金额",
    "收/付款方式",
    "交易状态",
    "交易订单号",
    "商家订单号",
    "备注",
  ];
  const text = [...preamble, `${header.map((name) => name.padEnd(16)).join(",")},`, ...rows, ""].join("\r\n");
  return encodeText(text, "gbk");
}
