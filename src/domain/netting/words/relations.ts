/** Words of `parties[].relation`, as officers write them. */

/** The other side trades with the firm: never a related party by this alone. */
export const tradeRelations = [
  "supplier",
  "customer",
  "buyer",
  "seller",
  "trade",
  "供应商",
  "客户",
  "买方",
  "卖方",
  "上游",
  "下游",
  "经销商",
  "供货",
] as const;

/** Whose money is the family's or the owners' own. */
export const relatedRelations = [
  "spouse",
  "shareholder",
  "relative",
  "family",
  "related",
  "affiliate",
  "parent",
  "child",
  "sibling",
  "partner",
  "director",
  "owner",
  "legal",
  "配偶",
  "妻",
  "丈夫",
  "夫",
  "股东",
  "亲属",
  "亲戚",
  "关联",
  "父",
  "母",
  "子女",
  "儿",
  "女",
  "兄",
  "弟",
  "姐",
  "妹",
  "合伙",
  "法人",
  "实际控制",
  "岳",
  "家人",
] as const;

/** Near, but not the family: money from them is asked about and still counted. */
export const askedRelations = ["guarantor", "担保", "保证人", "friend", "朋友", "employee", "员工"] as const;

/** Landlords are paid regularly without being lenders. */
export const landlordRelations = ["landlord", "lessor", "房东", "出租"] as const;

/** Names papers print where there is nobody in particular. */
export const nobodyNames = ["", "/", "-", "--", "无", "本人", "现金", "个人", "其他", "未知", "null"] as const;
