import type { Bilingual } from "../../../kernel/language.ts";

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

/** The words themselves hold no digit. */
export const words = {
  title: say("贷后方案", "After the loan"),
  lacking: say("没有材料，尚不能制定贷后方案。", "There are no papers to plan by."),
  first: say(
    "首次检查在放款后 {days} 天内，核对贷款用途和受托支付凭证。",
    "The first visit is within {days} days of drawing, to verify the use of the money.",
  ),
  interval: say("之后检查间隔", "Interval of later visits"),
  watchHead: say("跟踪指标", "What to watch"),
  caption: say("跟踪指标与触发线", "Indicators and when to look again"),
  item: say("指标", "Indicator"),
  base: say("本次基准", "At this assessment"),
  line: say("低于基准多少须核实", "Look again when below by"),
  inflow: say("月均净经营流入", "Net operating inflow a month"),
  power: say("{period}用电量（度）", "Electricity {period} (kWh)"),
  people: say("发薪人数", "People paid"),
  waybills: say("{period}运单票数", "Waybills {period}"),
  openHead: say("放款后继续跟踪的疑点", "Flags to follow up"),
  open: say("每次检查时复核：{titles}。", "To be looked at again on every visit: {titles}."),
  noOpen: say("没有未解释的红、黄疑点需要继续跟踪。", "No red or amber flag needs following up."),
  papers: say("尚未取得、应在放款前后补齐的材料：{papers}。", "Papers to be obtained before or after drawing: {papers}."),
  allPapers: say("按本次核对的范围，没有须补齐的材料。", "Nothing is left to obtain for what was tested."),
  due: say(
    "{lender}的借款 {balance}，{due} 到期，到期前问清还款资金。",
    "{balance} owed to {lender} falls due on {due}; ask beforehand what repays it.",
  ),
} satisfies Record<string, Bilingual>;
