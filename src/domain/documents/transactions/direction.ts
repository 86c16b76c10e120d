/** Words of a direction column. 借 and 贷 in the bank's sense: 贷 is money in, 借 is money out. */
import { matchText } from "../../kernel/plain-text.ts";

const IN = [
  "贷",
  "贷方",
  "贷cr",
  "cr",
  "c",
  "credit",
  "收",
  "收入",
  "收方",
  "收款",
  "转入",
  "入账",
  "存入",
  "进",
  "进账",
  "来账",
  "+",
  "in",
  "income",
];
const OUT = [
  "借",
  "借方",
  "借dr",
  "dr",
  "d",
  "debit",
  "支",
  "支出",
  "付",
  "付方",
  "付款",
  "转出",
  "出账",
  "支取",
  "取出",
  "出",
  "往账",
  "-",
  "out",
  "expense",
];
/** 不计收支, 中性交易 and "/" are a wallet's third direction: shown, never totalled. */
const NEITHER = ["不计收支", "中性交易", "中性", "/", "其他", "neutral"];

const FLOW = new Map<string, 1 | -1 | 0>([
  ...IN.map((word) => [word, 1] as const),
  ...OUT.map((word) => [word, -1] as const),
  ...NEITHER.map((word) => [word, 0] as const),
]);

/** 1 in, −1 out, 0 neither, null for a word nobody declared (it is asked, not guessed). */
export function directionFlow(raw: string): 1 | -1 | 0 | null {
  return FLOW.get(matchText(raw).toLowerCase()) ?? null;
}
