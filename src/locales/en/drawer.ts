import type { DrawerMore } from "../zh-CN/drawer.ts";

export const drawerMore: DrawerMore = {
  howWords: "Formula",
  howNumbers: "In numbers",
  sumOf: (n) => `${n} figures added up`,
  usedIn: "Used in",
  productDefault: "default parameter of the product (the bank may change it)",
  moreInputs: (n) => `Show ${n} more`,
};
