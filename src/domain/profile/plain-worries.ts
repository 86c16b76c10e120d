/** What each flag would be called at a kitchen table: a few words of primary school, a question and never an accusation. */
import type { Bilingual } from "../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** By the id of the flag's rule. */
export const plainWorries: Readonly<Record<string, Bilingual>> = {
  "altman-distress": say("几项合起来看家底偏弱", "taken together the firm looks thin"),
  "bank-circular-flow": say("有些钱进来又很快出去", "some money comes in and leaves at once"),
  "bank-concentration": say("一大半钱靠一个客户", "most of the money comes from one customer"),
  "bank-gambling": say("有些花钱的地方要问问家里", "some spending to ask the family about"),
  "bank-lending-platforms": say("网上也在借钱", "he borrows online as well"),
  "bank-month-end": say("钱老是月底才进来", "money comes in at the end of the month"),
  "bank-monthly-drop": say("最近几个月进账少了", "less has come in lately"),
  "beneish-high": say("几个数字变得快，要多看一眼", "some figures changed fast and need a look"),
  "capitalised-cost": say("有些花费没算进成本", "some spending was not counted as cost"),
  "cash-and-debt-both-high": say("存着钱又借着钱，要问为什么", "he has savings and debts at once: why"),
  "cash-behind-profit": say("账上赚了，手里没见钱", "he earned on paper but has no cash"),
  "cash-cycle-longer": say("钱转一圈比以前慢", "money takes longer to come round"),
  "cash-flow-loosely-tied": say("收钱付钱的表有点对不上", "the cash paper fits the others loosely"),
  "cash-margin-falling": say("生意大了，收回的钱少了", "more trade, less money coming back"),
  "collection-short": say("卖了货，钱收得少", "goods are sold but little is paid"),
  "cost-roll-forward": say("进货花的钱比账上多", "more was spent on goods than booked"),
  "debt-heavy": say("借的钱比生意大", "the debts are large for the trade"),
  "debt-service-weak": say("一年挣的不够还", "a year's earning does not cover the payments"),
  "equity-gap": say("挣的钱和家底对不上", "what he earned and what he owns do not fit"),
  "expense-ratio-drop": say("花销突然少了很多", "spending fell all at once"),
  "figures-too-perfect": say("数字太整齐，要再看看", "the figures are very tidy: look again"),
  "implied-interest-rate": say("付的利息和借的钱不配", "the interest does not fit the debts"),
  "leverage-high": say("家底里借来的多", "much of what he has is borrowed"),
  "liquidity-weak": say("马上要还的比手头多", "more is due soon than is at hand"),
  "loss-making": say("今年做亏了", "this year made a loss"),
  "margin-test": say("进价和卖价算出来不一样", "buying and selling prices tell another story"),
  "other-receivables-high": say("不少钱挂在别人那里", "much money is with others"),
  "paper-balance-chain": say("账单前后接不上", "the bank paper does not run on"),
  "paper-continuity": say("账单缺了一段", "a stretch of the bank paper is missing"),
  "paper-duplicate-serials": say("账单上有重复的号", "numbers repeat on the bank paper"),
  "paper-interest-implied": say("账单上的利息和存款不配", "the interest on the bank paper does not fit"),
  "paper-repeated-rows": say("有几个月进的钱一模一样", "some months show the very same money"),
  "paper-round-amounts": say("整数进账偏多", "many round amounts come in"),
  "paper-stated-totals": say("账单的总数加起来不对", "the bank paper's total does not add up"),
  "prepayments-grow": say("先付出去的钱多了，货没多", "more was paid ahead, yet no more goods came"),
  "receivables-not-collected": say("别人欠的钱没收回来", "what others owe has not come back"),
  "receivables-outgrow-sales": say("别人欠的钱越来越多", "others owe him more and more"),
  "receivables-unsupported": say("别人欠的钱还没问实", "what others owe is not confirmed"),
  "revenue-channel-change": say("做生意的路子变了", "the way of trading has changed"),
  "revenue-inflated": say("说卖的比算出来的多", "he says he sells more than we can count"),
  "revenue-unreported": say("算出来的比说的还多", "we count more than he says he sells"),
  "statements-do-not-tie": say("几张账表互相对不上", "the papers do not agree with each other"),
  "stock-count-gap": say("账上的货和点的货不一样", "stock on paper and stock counted differ"),
  "stock-outgrows-sales": say("货越压越多", "goods are piling up"),
  "undisclosed-debt-interest": say("可能还向人借了钱没说", "he may owe people money he did not mention"),
  "volume-divergence": say("说卖多了，用的电和货却少了", "he says sales rose, but less was used and sent"),
};

/** A flag as everybody says it; its own title when nobody wrote one. "stock-count-gap:list" is one of "stock-count-gap". */
export function plainWorry(flag: { readonly id: string; readonly title: string }, language: "zh-CN" | "en"): string {
  const [rule = ""] = flag.id.split(":");
  return Object.hasOwn(plainWorries, rule) ? (plainWorries[rule]?.[language] ?? flag.title) : flag.title;
}
