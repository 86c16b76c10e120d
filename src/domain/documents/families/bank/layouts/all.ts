/** Every bank's layouts, one line a bank, sorted. */
import type { StatementLayout } from "../../../transactions/layout.ts";
import { abc } from "./abc.ts";
import { bmo } from "./bmo.ts";
import { boc } from "./boc.ts";
import { bocom } from "./bocom.ts";
import { ccb } from "./ccb.ts";
import { cgb } from "./cgb.ts";
import { citic } from "./citic.ts";
import { cmb } from "./cmb.ts";
import { hsbc } from "./hsbc.ts";
import { icbc } from "./icbc.ts";
import { mintai } from "./mintai.ts";
import { psbc } from "./psbc.ts";
import { rural } from "./rural.ts";
import { spdb } from "./spdb.ts";
import { tailong } from "./tailong.ts";

export const bankLayouts: readonly StatementLayout[] = [
  ...abc,
  ...bmo,
  ...boc,
  ...bocom,
  ...ccb,
  ...cgb,
  ...citic,
  ...cmb,
  ...hsbc,
  ...icbc,
  ...mintai,
  ...psbc,
  ...rural,
  ...spdb,
  ...tailong,
];
