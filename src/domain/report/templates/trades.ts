/** How a trade's reports differ from the general ones: what is read first, and what the chapter on the business begins with. */
import type { Industry } from "../../case/case-file.ts";
import type { Bilingual } from "../../kernel/language.ts";

export interface TradeTemplate {
  readonly industry: Industry;
  readonly name: Bilingual;
  readonly title: Bilingual;
  /** Chapters set right behind the chapter on the business, in this order, where the length has them. */
  readonly first: readonly string[];
}

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** In the order of the list of trades. */
export const tradeTemplates: readonly TradeTemplate[] = [
  {
    industry: "wholesale",
    name: say("批发", "wholesale"),
    title: say("经营与行业（批发）", "Business and trade (wholesale)"),
    first: ["netting", "revenue", "finances"],
  },
  {
    industry: "retail",
    name: say("零售", "retail"),
    title: say("经营与行业（零售）", "Business and trade (retail)"),
    first: ["netting", "revenue", "equity-test"],
  },
  {
    industry: "catering",
    name: say("餐饮", "catering"),
    title: say("经营与行业（餐饮）", "Business and trade (catering)"),
    first: ["netting", "revenue", "equity-test"],
  },
  {
    industry: "manufacturing",
    name: say("制造", "manufacturing"),
    title: say("经营与行业（制造）", "Business and trade (manufacturing)"),
    first: ["revenue", "finances", "tie-outs"],
  },
  {
    industry: "farming",
    name: say("种养殖", "farming"),
    title: say("经营与行业（种养殖）", "Business and trade (farming)"),
    first: ["netting", "equity-test", "repayment"],
  },
  {
    industry: "transport",
    name: say("运输", "transport"),
    title: say("经营与行业（运输）", "Business and trade (transport)"),
    first: ["revenue", "netting"],
  },
  {
    industry: "construction",
    name: say("建筑", "construction"),
    title: say("经营与行业（建筑）", "Business and trade (construction)"),
    first: ["finances", "netting"],
  },
  {
    industry: "services",
    name: say("服务", "services"),
    title: say("经营与行业（服务）", "Business and trade (services)"),
    first: ["netting", "revenue"],
  },
];
