import { parameters } from "./define.ts";

export const profileParametersVersion = "2026.1";

export const profileParameters = parameters({
  "plain-length": [200, "characters", "产品默认：大白话不超过二百字"],
});
