/** 盘点表、进销存. */
import { listFamily } from "../../lists/list-family.ts";
import { inventoryLayouts } from "./fields.ts";
import { interpretInventory } from "./interpret.ts";

export const inventoryFamily = listFamily("inventory", inventoryLayouts, interpretInventory);
