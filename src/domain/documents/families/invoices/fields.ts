/** 发票清单: the columns of 全量发票导出 (基础信息, 信息汇总表), 勾选清单 and 开票软件 lists. */
import type { ListLayout } from "../../lists/list-layout.ts";
import { field } from "../../record-fields.ts";

export const invoiceFields = [
  field("invoiceCode", "text", "发票代码", "Invoice code", ["发票代码"]),
  field("invoiceNumber", "text", "发票号码", "Invoice number", ["数电发票号码", "数电票号码", "全电发票号码", "发票号码", "发票号"], {
    isRequired: true,
  }),
  field("paperNumber", "text", "纸质发票号码", "Paper invoice number", ["发票号码", "纸质发票号码"]),
  field("date", "day", "开票日期", "Date issued", ["开票日期", "开票时间", "开具日期", "发票日期"], { isRequired: true }),
  field("buyerTaxId", "text", "购方识别号", "Buyer's tax number", [
    "购方识别号",
    "购买方识别号",
    "购方税号",
    "购买方纳税人识别号",
    "购方纳税人识别号",
    "购方统一社会信用代码",
  ]),
  field("buyer", "text", "购方名称", "Buyer", [
    "购买方名称",
    "购方名称",
    "购方企业名称",
    "购货单位",
    "购货方名称",
    "购买方",
    "客户名称",
    "受票方名称",
  ]),
  field("sellerTaxId", "text", "销方识别号", "Seller's tax number", [
    "销方识别号",
    "销售方识别号",
    "销方税号",
    "销售方纳税人识别号",
    "销方纳税人识别号",
  ]),
  field("seller", "text", "销方名称", "Seller", [
    "销方名称",
    "销售方名称",
    "销方企业名称",
    "销货单位",
    "销货方名称",
    "销售方",
    "开票方名称",
    "供应商名称",
  ]),
  field("goods", "text", "货物或服务名称", "Goods or services", [
    "货物或应税劳务名称",
    "货物、应税劳务及服务",
    "货物或应税劳务、服务名称",
    "商品名称",
    "项目名称",
    "货物名称",
  ]),
  field("quantity", "quantity", "数量", "Quantity", ["数量"]),
  field("unitPrice", "quantity", "单价", "Unit price", ["单价"], { isAdditive: false }),
  field("amount", "amount", "金额（不含税）", "Amount before tax", [
    "不含税金额",
    "合计金额",
    "金额",
    "发票金额",
    "开票金额(不含税)",
    "金额(不含税)",
  ]),
  field("taxRate", "text", "税率", "Tax rate", ["税率", "税率/征收率", "征收率"]),
  field("tax", "amount", "税额", "Tax", ["税额", "合计税额", "发票税额", "有效抵扣税额"]),
  field("total", "amount", "价税合计", "Total with tax", ["价税合计", "含税金额", "价税合计金额", "开票金额(含税)", "金额(含税)"]),
  field("status", "text", "发票状态", "Status", ["发票状态", "状态", "开票状态", "作废标志", "红冲状态"]),
  field("isPositive", "text", "是否正数发票", "Positive invoice", ["是否正数发票", "正负标志"]),
  field("invoiceType", "text", "发票票种", "Invoice type", ["发票票种", "发票类型", "发票种类", "票种"]),
  field("direction", "text", "销项/进项", "Issued or received", ["销项/进项", "进销项", "进销项标志", "发票方向", "购销标志"]),
] as const;

export const invoiceLayout: ListLayout = {
  id: "invoice-list",
  kind: "invoice-list",
  fields: invoiceFields,
  needs: [["invoiceNumber", "paperNumber"], ["date"], ["amount", "total"], ["tax", "total", "buyer", "seller"]],
  title: /全量发票|发票(?:清单|明细|基础信息|汇总|列表|导出|查询|勾选)|信息汇总表|销项|进项|开票(?:明细|清单|申请|记录)/,
  refuses: /^(?:运单号|车牌号|账户余额|余额)/,
  voids: /作废/,
};
