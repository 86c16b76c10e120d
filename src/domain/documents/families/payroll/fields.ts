/** 工资表 and 代发工资 batches. Identity numbers are not read: the figures do not need them. */
import type { ListLayout } from "../../lists/list-layout.ts";
import { field } from "../../record-fields.ts";

export const payrollFields = [
  field("month", "month", "月份", "Month", ["月份", "所属月份", "工资月份", "年月", "工资所属期", "所属期", "发放月份", "期间", "月度"]),
  field("date", "day", "发放日期", "Date paid", ["发放日期", "代发日期", "支付日期", "交易日期", "入账日期", "日期"]),
  field(
    "name",
    "text",
    "姓名",
    "Name",
    ["姓名", "员工姓名", "职工姓名", "收款人姓名", "收款人户名", "户名", "账户名称", "收款户名", "人员姓名"],
    { isRequired: true },
  ),
  field("account", "text", "银行账号", "Bank account", [
    "银行账号",
    "银行卡号",
    "卡号",
    "账号",
    "工资卡号",
    "收款账号",
    "收款人账号",
    "工号",
  ]),
  field("department", "text", "部门", "Department", ["部门", "所属部门", "车间", "班组"]),
  field("position", "text", "岗位", "Position", ["岗位", "职务", "工种"]),
  field("days", "quantity", "出勤天数", "Days worked", ["出勤天数", "出勤", "实际出勤", "工作天数"], { isAdditive: false }),
  field("base", "amount", "基本工资", "Base pay", ["基本工资", "底薪", "岗位工资"]),
  field("gross", "amount", "应发工资", "Gross pay", [
    "应发工资",
    "应发合计",
    "应发金额",
    "应发",
    "应发数",
    "应付工资",
    "工资合计",
    "应发小计",
    "应发工资合计",
    "收入合计",
    "税前工资",
    "本期收入",
  ]),
  field("deduction", "amount", "扣款合计", "Deductions", [
    "扣款合计",
    "应扣合计",
    "扣款",
    "代扣合计",
    "代扣款合计",
    "扣除合计",
    "应扣款",
    "扣款小计",
    "应扣工资",
    "代扣",
  ]),
  field("social", "amount", "社保个人部分", "Social insurance", [
    "社保",
    "社保个人",
    "个人社保",
    "社会保险",
    "代扣社保",
    "社保个人部分",
    "扣社保",
  ]),
  field("housing", "amount", "公积金个人部分", "Housing fund", ["公积金", "个人公积金", "住房公积金", "代扣公积金", "扣公积金"]),
  field("incomeTax", "amount", "个人所得税", "Income tax", ["个税", "个人所得税", "代扣个税", "扣个税"]),
  field("net", "amount", "实发工资", "Net pay", [
    "实发工资",
    "实发合计",
    "实发金额",
    "实发",
    "实发数",
    "实付工资",
    "代发金额",
    "发放金额",
    "应付金额",
    "交易金额",
    "金额",
    "税后工资",
  ]),
  field("status", "text", "发放状态", "Status", ["发放状态", "处理结果", "处理状态", "交易状态", "代发结果", "状态"]),
] as const;

const common = { kind: "payroll-list", fields: payrollFields, title: /工资|薪资|薪酬|薪金|代发|劳务费/ } as const;

export const payrollLayouts: readonly ListLayout[] = [
  { ...common, id: "payroll-list", needs: [["name"], ["gross", "base"]] },
  // 姓名 + 金额 alone could be anything: a loan list, a shareholder list. The title must say wages.
  { ...common, id: "payroll-batch", needs: [["name"], ["net"]], needsTitle: true, refuses: /对方|余额|借方|贷方|运单|品名/ },
];
