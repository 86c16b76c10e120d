/** Who the sample borrower is: names, numbers, seasons, people and goods, all invented. */
import { parties } from "../company-account.ts";

export const company = "青檀县恒远五金制品有限公司";
export const owner = "罗恒远";
export const spouse = "宋丽萍";
export const taxId = "91000000MA0HY2026X";
export const bank = "青檀农村商业银行";
export const firmNumber = "80100000000020265501";
export const ownerNumber = "6217000000002026017";
export const year = 2025;
export const seasons = [7.4, 4.8, 8.3, 8.8, 9.0, 8.7, 8.1, 8.2, 9.1, 9.4, 9.3, 8.9];
export const workers = [
  { name: "贺国强", post: "车间主任", wage: 7_600 },
  { name: "牛建军", post: "冲压", wage: 6_300 },
  { name: "耿小虎", post: "冲压", wage: 6_200 },
  { name: "谷春生", post: "冲压", wage: 6_200 },
  { name: "庞海燕", post: "装配", wage: 4_800 },
  { name: "左秀芝", post: "装配", wage: 4_800 },
  { name: "季红", post: "装配", wage: 4_700 },
  { name: "管玉兰", post: "包装", wage: 4_300 },
  { name: "甘永年", post: "电镀", wage: 6_800 },
  { name: "柴志远", post: "模具", wage: 7_900 },
  { name: "路小梅", post: "会计", wage: 4_600 },
  { name: "向东", post: "司机", wage: 5_600 },
];
export const products = [
  { name: "不锈钢合页", model: "4寸", unit: "副", price: 6.4, weight: 4 },
  { name: "液压铰链", model: "全盖", unit: "只", price: 3.1, weight: 3 },
  { name: "门吸", model: "强磁", unit: "只", price: 7.8, weight: 1 },
  { name: "冷轧带钢", model: "1.2×65", unit: "公斤", price: 4.6, weight: 3 },
  { name: "包装纸箱", model: "40×30×20", unit: "只", price: 3.2, weight: 1 },
];
/** Who sells what: bank memos and the purchase list name the same goods. */
export const [steel, springs, plating, cartons] = ["江沅带钢加工配送中心", "永固弹簧厂", "青檀电镀园区服务公司", "白石岭纸箱厂"] as const;
export const materials = [
  { name: "冷轧带钢", model: "1.2×65", unit: "公斤", price: 4.6, supplier: steel },
  { name: "不锈钢带", model: "201 1.0×50", unit: "公斤", price: 11.8, supplier: steel },
  { name: "电镀加工", model: "蓝白锌", unit: "公斤", price: 2.4, supplier: plating },
  { name: "弹簧轴芯", model: "铰链用", unit: "只", price: 0.62, supplier: springs },
  { name: "包装纸箱", model: "40×30×20", unit: "只", price: 3.2, supplier: cartons },
];

export const customers = parties(
  [
    "江城五金机电城永兴商行",
    "云埠市佳居门业有限公司",
    "南堰县木业联合社",
    "临桑市万家橱柜厂",
    "白石县雅木家具有限公司",
    "东岭建材市场老冯",
    "外贸单位 华顺五金进出口公司",
  ],
  2027,
);
const supplied: Readonly<Record<string, readonly string[]>> = {
  [steel]: ["带钢款", "材料款"],
  [springs]: ["弹簧轴芯款", "货款"],
  [plating]: ["电镀加工费"],
  [cartons]: ["纸箱款"],
};
export const suppliers = parties([steel, springs, plating, cartons], 2028).map((party) => ({
  ...party,
  memos: supplied[party.name] ?? ["货款"],
}));
