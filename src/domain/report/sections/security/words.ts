import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("担保", "Security"),
  lacking: say("担保方式未取得。", "The kind of security is not recorded."),
  credit: say("本笔为信用方式，没有担保物和保证人。", "The loan is unsecured: no collateral, no guarantor."),
  guarantee: say(
    "本笔由保证人担保，案件中没有保证人的收入、负债和对外担保资料，须另行调查。",
    "The loan is guaranteed; the guarantor's income, debts and guarantees are not on file and must be looked into.",
  ),
  mortgage: say(
    "本笔为抵押方式，抵押物的权属、价值和在先权利尚未录入，须看权证并办妥登记。",
    "The loan is mortgaged; title, value and prior rights are not on file: see the deeds, and register.",
  ),
  pledge: say(
    "本笔为质押方式，质押物的权属、价值和占有情况尚未录入，须办妥交付或登记。",
    "The loan is pledged; title, value and possession are not on file: take delivery, or register.",
  ),
  movables: say(
    "生产设备、存货、应收账款等动产和权利，请另查动产融资统一登记公示系统有无在先登记。",
    "For equipment, stock or receivables, search the unified register of movables for prior entries.",
  ),
  receivables: say("{period}末账面应收账款 {value}。", "Receivables on the books at the end of {period} are {value}."),
  doubtful: say(
    "应收账款另有未解释的疑点，确认前建议不计入担保价值。",
    "Flags stand open on the receivables; until they are confirmed they should not count as security.",
  ),
  wealth: say(
    "家庭资产 {assets}，家庭负债 {debts}，净资产 {worth}，均为口述，供判断代偿能力时参考。",
    "Household assets {assets}, debts {debts}, net worth {worth}, all as told.",
  ),
  what: say("担保物或保证人", "Collateral or guarantor"),
  value: say("认可的担保价值及依据", "Accepted value of the security, and on what ground"),
} satisfies Record<string, Bilingual>;
