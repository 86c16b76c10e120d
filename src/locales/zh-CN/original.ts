/** Words of 对照原件. */
export const original = {
  open: "对照原件",
  openWhole: "打开整张原件",
  title: "对照原件",
  back: "返回材料",
  hint: "点左边一行，右边亮出从这一行读到的数；点右边一项，左边亮出它的出处。上下键逐行走，翻页键翻页，Tab 换边。",
  sheetSide: (name: string) => `原件：${name}`,
  readSide: "读到的内容",
  lineNumber: "行号",
  line: (n: number) => `第 ${n} 行`,
  goLine: "到第几行",
  go: "跳到这行",
  count: (rows: number, readings: number) => `原件 ${count(rows)} 行，读到 ${count(readings)} 项`,
  sheets: "工作表",
  onlySheet: "整张表",
  hidden: "（隐藏）",
  nothingRead: "这张工作表没有读到内容。可以在「材料」里逐列对应，或者改一改材料类型。",
  notATable: "这份材料没有表格，请用「对照录入」。",
  failed: "原件没有打开，请再试一次。",
  gone: "这份材料已不在案件里。",
  kinds: { fact: "数据", row: "流水", record: "明细", "left-out": "没有读取", problem: "待核" },
  leftOut: (why: string) => `没有计入：${why}`,
  raw: "原文",
  inflow: "收入",
  outflow: "支出",
  neither: "不计收支",
  balance: "余额",
  wentTo: "归入",
  evidence: "查看依据",
  unused: "这个数目前没有用在任何比较里。",
  notInLedger: "同一期间有更可信的材料，或者已被更正，这里只作对照。",
  perPaper: "原件里的每一行都能在右边找到去处：用了，或者说明为什么没有用。",
};

function count(n: number): string {
  return n.toLocaleString("zh-CN");
}
