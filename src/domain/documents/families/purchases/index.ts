/** 采购、进货、入库清单. */
import { listFamily } from "../../lists/list-family.ts";
import { purchaseLayout } from "./fields.ts";
import { interpretPurchases } from "./interpret.ts";

export const purchaseFamily = listFamily("purchases", [purchaseLayout], interpretPurchases);
