/**
 * What a row's status says about its money. The row is kept either way; the question is whether money stayed moved.
 * Order matters: the first rule that fits speaks.
 */
import { readAmount } from "../../kernel/amount-text.ts";
import { matchText } from "../../kernel/plain-text.ts";

/** `moved`: as the row says. `void`: nothing stayed moved. `unless-in`: paid out, but not yet the receiver's. */
export type StatusEffect = "moved" | "void" | "unless-in";

interface StatusRule {
  readonly words: RegExp;
  readonly effect: StatusEffect;
}

const RULES: readonly StatusRule[] = [
  // Closed trades were never paid or were paid back in full.
  { words: /关闭|已取消|失败|撤销|作废|冲正/, effect: "void" },
  // 退款成功 on a payment means it came back; on a refund's own row the wallet says 不计收支. Either way no sale.
  { words: /全额退款|退款成功|已退还|已退回|退还$|refunded/i, effect: "void" },
  { words: /待支付|待付款|等待付款|未支付|处理中|待入账/, effect: "void" },
  // Alipay holds the money until the buyer confirms: gone for the payer, not yet income for the seller.
  { words: /等待.*确认收货|等待.*发货|交易担保/, effect: "unless-in" },
];

export interface StatusReading {
  readonly effect: StatusEffect;
  /** 分 already paid back, read from 已退款(￥5.00); null when the status names none. */
  readonly refunded: number | null;
}

const PARTIAL = /已退款\(?([¥￥]?[\d,]+(?:\.\d+)?)元?\)?/;

export function readStatus(raw: string): StatusReading {
  const text = matchText(raw);
  const partial = PARTIAL.exec(text);
  if (partial?.[1]) return { effect: "moved", refunded: readAmount(partial[1])?.amount ?? null };
  for (const rule of RULES) if (rule.words.test(text)) return { effect: rule.effect, refunded: null };
  return { effect: "moved", refunded: null };
}

/** "131.77(已退款89.84)", "468.32(已全额退款)": the amount and its note. Null when the cell is not of this pattern. */
export function readRefundNote(raw: string): { readonly amount: number; readonly refunded: number } | null {
  const match = /^([^()]+)\((?:已退款([^()]+)|已全额退款)\)$/.exec(matchText(raw));
  if (!match?.[1]) return null;
  const amount = readAmount(match[1]);
  const refunded = match[2] === undefined ? amount : readAmount(match[2]);
  return amount && refunded ? { amount: amount.amount, refunded: refunded.amount } : null;
}
