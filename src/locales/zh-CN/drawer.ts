/** Further words of the evidence drawer. */
export const drawerMore = {
  howWords: "怎么算",
  howNumbers: "代入数字",
  sumOf: (n: number) => `${n} 个数相加`,
  usedIn: "用在哪里",
  productDefault: "产品默认参数（可由本行修改）",
  moreInputs: (n: number) => `再显示 ${n} 个`,
};

export type DrawerMore = typeof drawerMore;
