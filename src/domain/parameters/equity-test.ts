/** Bands of the equity test (权益检验). */
import { parameters } from "./define.ts";

export const equityTestParametersVersion = "2026.1";

export const equityTestParameters = parameters({
  "deviation-amber": [0.05, "fraction", "权益检验偏差超过 5% 要解释", "to-be-checked"],
  "deviation-red": [0.1, "fraction", "权益检验缺口超过 10%", "to-be-checked"],
});
