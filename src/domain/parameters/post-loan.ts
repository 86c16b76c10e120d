import { parameters } from "./define.ts";

export const postLoanParametersVersion = "2026.1";

/** When a loan is first looked at again, and which fall of an indicator calls for it. */
export const postLoanParameters = parameters({
  "first-review": [15, "days", "产品默认：放款后十五天内首检"],
  "inflow-fall": [0.3, "fraction", "产品默认：净经营流入比基准少三成须核实"],
  "power-fall": [0.4, "fraction", "产品默认：用电比基准少四成须核实"],
  "people-fall": [0.3, "fraction", "产品默认：发薪人数比基准少三成须核实"],
  "waybills-fall": [0.3, "fraction", "产品默认：运单比基准少三成须核实"],
});
