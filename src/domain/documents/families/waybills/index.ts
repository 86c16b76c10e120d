/** 运单、磅单: what left the firm by month. */
import { listFamily } from "../../lists/list-family.ts";
import { waybillLayouts } from "./fields.ts";
import { interpretWaybills } from "./interpret.ts";

export const waybillFamily = listFamily("waybills", waybillLayouts, interpretWaybills);
