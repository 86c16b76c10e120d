/** What an officer looks at in each trade, in the order he would: as data, one row a trade. */
import type { Industry } from "../../../case/case-file.ts";
import type { Bilingual } from "../../../kernel/language.ts";
import type { LookId } from "./looks.ts";

export interface TradeView {
  readonly heading: Bilingual;
  readonly looks: readonly LookId[];
  /** Seen only on site; asked for by the chapter as long as no paper of the case can show it. */
  readonly onSite: Bilingual;
}

const say = (zh: string, en: string): Bilingual => ({ "zh-CN": zh, en });

export const tradeViews: Readonly<Record<Industry, TradeView>> = {
  catering: {
    heading: say("餐饮：收款渠道、淡旺季与成本", "Catering: channels, seasons and cost"),
    looks: ["channels", "season", "monthly", "power", "powerShare", "gas", "rent", "headcount", "margin"],
    onSite: say("午晚市各数一次桌数和翻台，记下客单价", "count tables and turns at lunch and dinner, and the average bill"),
  },
  retail: {
    heading: say("零售：进账节奏、存货与毛利", "Retail: takings, stock and margin"),
    looks: ["monthly", "season", "channels", "stock", "stockCount", "stockDays", "margin", "purchases", "rent", "headcount"],
    onSite: say("数一段时间的客流和小票，抽查货架日期", "count customers and receipts for a while, and check dates on shelves"),
  },
  wholesale: {
    heading: say("批发：上下游、库存与回款", "Wholesale: customers, suppliers, stock and collection"),
    looks: [
      "payers",
      "suppliers",
      "stock",
      "stockCount",
      "stockDays",
      "receivables",
      "receivableDays",
      "waybills",
      "pieces",
      "margin",
      "purchases",
      "season",
    ],
    onSite: say("看仓库出入库，对两三笔送货单和收款", "watch goods in and out, and follow two or three deliveries to payment"),
  },
  manufacturing: {
    heading: say("制造：用电用工、存货与回款", "Manufacturing: power, labour, stock and collection"),
    looks: [
      "power",
      "powerShare",
      "headcount",
      "payroll",
      "purchases",
      "stock",
      "stockCount",
      "stockDays",
      "waybills",
      "pieces",
      "receivables",
      "receivableDays",
      "equipment",
      "margin",
    ],
    onSite: say("看开了几台机、几班人，成品堆在哪里", "see how many machines and shifts run, and where finished goods lie"),
  },
  farming: {
    heading: say("种养殖：季节、投入与存栏", "Farming: seasons, inputs and stock"),
    looks: ["season", "monthly", "stockCount", "purchases", "power", "payers", "suppliers"],
    onSite: say("量面积、点存栏，问清出栏上市的时间", "measure the land, count the stock, and ask when it goes to market"),
  },
  transport: {
    heading: say("运输：运单、结算与车辆", "Transport: waybills, settlement and vehicles"),
    looks: ["waybills", "pieces", "freight", "payers", "monthly", "receivables", "receivableDays", "equipment", "headcount"],
    onSite: say(
      "核行驶证和挂靠协议，抽几趟看轨迹和油费",
      "check licences and attachment agreements, and follow a few trips with their fuel",
    ),
  },
  construction: {
    heading: say("建筑：工程回款、保证金与用工", "Construction: progress payments, deposits and labour"),
    looks: ["receivables", "receivableDays", "otherReceivables", "payers", "suppliers", "season", "headcount", "equipment"],
    onSite: say(
      "到在建工地看进度，对合同、进度款和质保金",
      "visit the sites, and hold progress against contracts, payments and retentions",
    ),
  },
  services: {
    heading: say("服务：客户、用工与场地", "Services: customers, labour and premises"),
    looks: ["payers", "monthly", "season", "headcount", "payroll", "rent", "receivables", "receivableDays", "margin"],
    onSite: say("看预约本、工单，抽几位客户问一问", "see the bookings and job cards, and ask a few customers"),
  },
  other: {
    heading: say("经营情况", "How the business runs"),
    looks: ["monthly", "season", "payers", "suppliers", "stock", "receivables", "margin"],
    onSite: say("到经营场所看一天的生意", "spend a day at the place of business"),
  },
};
