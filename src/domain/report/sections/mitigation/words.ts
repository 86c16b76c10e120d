import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("风险缓释", "Mitigation"),
  lacking: say("没有材料，尚不能提出缓释措施。", "There are no papers to suggest measures by."),
  caption: say("风险与建议措施", "Risks and suggested measures"),
  risk: say("风险", "Risk"),
  measure: say("建议措施", "Suggested measure"),
  flags: say(
    "放款以前先核实清楚未解释的疑点，办法逐项写在疑点一章：{titles}。",
    "Before drawing, clear up the open flags as the chapter on flags says of each: {titles}.",
  ),
  none: say(
    "没有未解释的红、黄疑点，也没有季节、集中度和到期借款方面的突出风险。",
    "No red or amber flag is open, and no risk of season, concentration or debts falling due stands out.",
  ),
  season: say("季节性强", "Seasonal trade"),
  seasonDo: say("还款计划跟着进账走，旺季多还、淡季只付息。", "Let instalments follow takings: principal in season, interest out of it."),
  payer: say("付款方集中", "One payer"),
  payerDo: say(
    "取得与这家客户的合同和结算约定，约定货款回到本行账户。",
    "Obtain the contract with this customer, and agree that payment comes to an account here.",
  ),
  renewal: say("到期靠续贷", "Depends on renewal"),
  renewalDo: say("到期前三个月落实还款资金，分次压降本金。", "Settle the money three months ahead, and bring principal down in steps."),
  debts: say("借款偏重", "Heavy debt"),
  debtsDo: say("约定新增借款先告知，核对征信后再放款。", "Agree that new debts are announced, and check the credit report before drawing."),
  more: say("补充措施", "Further measures"),
} satisfies Record<string, Bilingual>;
