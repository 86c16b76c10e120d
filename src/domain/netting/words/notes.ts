/** Why rows were taken out, as an officer reads it beside the pair. */
import type { Bilingual } from "../../kernel/language.ts";

function note(zh: string, en: string): () => Bilingual {
  const words: Bilingual = { "zh-CN": zh, en };
  return () => words;
}

export const notes = {
  refundReceived: note("收到的退款或冲正，不是销售收入", "A refund or reversal received: no sale"),
  refundPaired: note("原付款被退回或冲正，与原付款配对", "An earlier payment came back: paired with it"),
  refundPaid: note("收款后又原额退给对方或被冲正", "Received, then paid back in full or reversed"),
  refundPartly: note("收款后部分退还给对方，只扣退还部分", "Received, then paid back in part: only that part is taken out"),
  transferPaired: note("本人或家庭账户之间互转，两笔已配对", "A transfer between the household's own accounts: both legs paired"),
  withdrawalPaired: note(
    "钱包提现到本人银行卡，收款已在钱包流水中计算",
    "A wallet withdrawal to the holder's own card: the receipts are counted in the wallet",
  ),
  transferSingle: note(
    "同名账户转入，另一账户的流水未提供，建议补充",
    "From an account of the same name whose statement is not here: ask for it",
  ),
  transferAsked: note(
    "两个本人账户同日同额一出一进，但未记载对方户名，请确认是否互转",
    "Equal amounts out and in between own accounts on one day, no names given: confirm whether it is a transfer",
  ),
  financing: note("贷款或借款到账，不是销售收入", "A loan or borrowing received: no sale"),
  declaredLender: note("对方是已申报的出借人", "The payer is a declared lender"),
  nonOperating: note(
    "理财赎回、补贴、保证金退回、投资款、利息、工资等非经营流入",
    "Redemptions, subsidies, deposits returned, capital, interest, wages: not from trade",
  ),
  relatedParty: note("关联方或家人转入，不计入经营流入", "From a related party or the family: not counted as trade"),
  relatedAsked: note(
    "对方与借款人有往来关系，请确认这笔是否为经营收款",
    "The payer is close to the borrower: confirm whether this is trade",
  ),
  roundTrip: note(
    "与同一对方反复一进一出，金额接近，疑为对倒",
    "Money goes back and forth with the same party in like amounts: looks like a round trip",
  ),
  roundTripAsked: note(
    "与同一对方反复一进一出，但对方在进销名单上，请确认是否真实购销",
    "Money goes back and forth with a party on the purchase or sales lists: confirm that it is trade",
  ),
  passThrough: note(
    "大额转入后三天内几乎全部转给不常往来的对方，疑为过桥",
    "A large inflow left almost whole within three days to parties not regularly dealt with: looks like a pass-through",
  ),
  passThroughAsked: note(
    "大额转入后很快转出，去向不明或数额不对应，请确认用途",
    "A large inflow left soon after, to unclear destinations or in amounts that do not match: confirm what it was for",
  ),
};
