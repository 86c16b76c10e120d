/** Tolerances and bands of the tie-outs. */
import { parameters } from "./define.ts";

export const checkParametersVersion = "2026.1";

export const checkParameters = parameters({
  "identity-least-tolerance": [1, "fen", "产品默认：恒等式至少容 1 分"],
  "relational-warn": [0.1, "fraction", "产品默认：关系式勾稽差异超过一成提示"],
  "without-vat-fits": [0.05, "fraction", "产品默认：销售收现、采购付现按不含税重算相差不到 5%，视为编表口径不含税"],
  "two-balances-differ": [0.3, "fraction", "产品默认：期初期末借款相差超过三成时，两点平均不能代表全年"],
  "depreciation-least": [0.03, "fraction", "产品默认：年折旧占平均原价的下限", "to-be-checked"],
  "depreciation-most": [0.2, "fraction", "产品默认：年折旧占平均原价的上限", "to-be-checked"],
  "income-tax-most": [0.25, "fraction", "企业所得税法定税率", "to-be-checked"],
  "employer-contributions-most": [0.35, "fraction", "产品默认：单位承担的社保公积金占工资的上限", "to-be-checked"],
  "impairment-plausible": [0.1, "fraction", "产品默认：没有列示的减值损失最多占营业利润一成"],
  "margin-warn": [0.03, "points", "产品默认：毛利率检验相差超过 3 个百分点"],
  "margin-fail": [0.08, "points", "产品默认：毛利率检验相差超过 8 个百分点"],
  "margin-shares-slack": [0.01, "fraction", "产品默认：商品销售占比合计与 100% 的容差"],
  "stock-count-warn": [0.1, "fraction", "产品默认：抽盘差异超过一成提示"],
});
