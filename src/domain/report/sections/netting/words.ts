import type { Bilingual } from "../../../kernel/language.ts";

/** Templates: {slots} are filled with figures and names; the words themselves hold no digit. */
export const words = {
  title: { "zh-CN": "流水清洗", en: "Statement netting" },
  lacking: {
    "zh-CN": "未取得银行、微信或支付宝流水，算不出净经营流入。",
    en: "No bank or wallet statement was obtained; the net operating inflow cannot be computed.",
  },
  summary: {
    "zh-CN": "{from} 至 {to}，各账户共 {rows} 笔流水，毛流入 {gross}；剔除与经营无关的流入后，净经营流入 {net}。",
    en: "From {from} to {to} the accounts show {rows} rows and a gross inflow of {gross}; without inflows that are not trade, the net operating inflow is {net}.",
  },
  duplicates: {
    "zh-CN": "重叠文件中的同一笔流水 {count} 笔，只计一次。",
    en: "{count} rows appear in two overlapping files and count once.",
  },
  pending: {
    "zh-CN": "另有 {count} 组流水性质待确认，目前仍计入经营流入，须向借款人问清。",
    en: "{count} groups of rows are to be confirmed; they still count as trade until the borrower explains.",
  },
  caption: { "zh-CN": "从毛流入到净经营流入", en: "From gross to net operating inflow" },
  item: { "zh-CN": "项目", en: "Item" },
  amount: { "zh-CN": "金额（万元）", en: "Amount (CNY ten thousand)" },
  groups: { "zh-CN": "说明", en: "Remark" },
  gross: { "zh-CN": "毛流入", en: "Gross inflow" },
  less: { "zh-CN": "减：{reason}", en: "less: {reason}" },
  net: { "zh-CN": "净经营流入", en: "Net operating inflow" },
  paired: { "zh-CN": "剔除明细可逐笔查看", en: "every row can be looked up" },
  counted: { "zh-CN": "所有进账合计", en: "everything that came in" },
  kept: { "zh-CN": "经营带来的进账（含税）", en: "inflow from trade, VAT included" },
  statsHead: { "zh-CN": "流水特征", en: "What the statements show" },
  statsCaption: { "zh-CN": "流水特征", en: "What the statements show" },
  figure: { "zh-CN": "数值", en: "Value" },
  partiesHead: { "zh-CN": "主要交易对手", en: "Main counterparties" },
  parties: {
    "zh-CN": "按流入金额列示前几大交易对手如下；集中度高的，须核实合同与持续性。",
    en: "The largest counterparties by inflow follow; where few dominate, contracts and continuity are to be verified.",
  },
  partiesCaption: { "zh-CN": "主要交易对手", en: "Main counterparties" },
  party: { "zh-CN": "对手", en: "Counterparty" },
  inflow: { "zh-CN": "流入（万元）", en: "Inflow (CNY ten thousand)" },
  outflow: { "zh-CN": "流出（万元）", en: "Outflow (CNY ten thousand)" },
  share: { "zh-CN": "占净经营流入", en: "Share" },
  unnamed: { "zh-CN": "（流水中没有对手名称）", en: "(no name in the statement)" },
  unknownDay: { "zh-CN": "日期未取得", en: "(date not obtained)" },
} satisfies Record<string, Bilingual>;
