/** Conventions and model coefficients of the ratios. Every one is a default a bank may edit. */
import { parameters } from "./define.ts";

export const ratioParametersVersion = "2026.1";

export const ratioParameters = parameters({
  "whole-balance-sheet-lines": [10, "count", "产品默认：少于这个行数的资产负债表不按整表看待，空白行不视为没有金额"],
  "whole-income-statement-lines": [5, "count", "产品默认：同上，利润表"],
  "whole-cash-flow-statement-lines": [5, "count", "产品默认：同上，现金流量表"],
  "days-a-year": [365, "days", "行业惯例：周转天数与年化按 365 天"],
  "annualise-least-months": [3, "months", "产品默认：少于三个月的累计数不年化"],
  "service-window-months": [12, "months", "产品默认：偿债备付与续贷依赖只看期末后十二个月"],
  "altman-constant": [3.25, "plain", "Altman 新兴市场评分 EM = 3.25 + Z''", "to-be-checked"],
  "altman-working-capital": [6.56, "plain", "Altman Z'' 系数", "to-be-checked"],
  "altman-retained": [3.26, "plain", "Altman Z'' 系数", "to-be-checked"],
  "altman-ebit": [6.72, "plain", "Altman Z'' 系数", "to-be-checked"],
  "altman-equity": [1.05, "plain", "Altman Z'' 系数", "to-be-checked"],
  "beneish-constant": [-4.84, "plain", "Beneish M 八变量模型，源自美国上市公司", "checked"],
  "beneish-receivables": [0.92, "plain", "Beneish DSRI", "checked"],
  "beneish-margin": [0.528, "plain", "Beneish GMI", "checked"],
  "beneish-asset-quality": [0.404, "plain", "Beneish AQI", "checked"],
  "beneish-growth": [0.892, "plain", "Beneish SGI", "checked"],
  "beneish-depreciation": [0.115, "plain", "Beneish DEPI", "checked"],
  "beneish-expenses": [-0.172, "plain", "Beneish SGAI", "checked"],
  "beneish-accruals": [4.679, "plain", "Beneish TATA（有网站误印为 4.697）", "checked"],
  "beneish-leverage": [-0.327, "plain", "Beneish LVGI", "checked"],
});
