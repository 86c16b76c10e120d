/** Which length of report an exposure asks for. */
import { parameters } from "./define.ts";

export const templateParametersVersion = "2026.1";

const HOUSE = "产品默认";

export const templateParameters = parameters({
  "form-most": [30_000_000, "fen", `${HOUSE}：三十万元及以下用一页表单`],
  "brief-most": [100_000_000, "fen", `${HOUSE}：一百万元及以下用简版`],
  "standard-most": [500_000_000, "fen", `${HOUSE}：五百万元及以下用标准版，以上用完整版`],
});
