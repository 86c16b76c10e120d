import type { original as zhCN } from "../zh-CN/original.ts";

export const original: typeof zhCN = {
  open: "Beside the original",
  openWhole: "Open the whole original",
  title: "Beside the original",
  back: "Back to the papers",
  hint: "Click a row on the left to light up what was read from it; click an item on the right to light up its source. Arrow keys go row by row, page keys by pages, Tab changes sides.",
  sheetSide: (name) => `Original: ${name}`,
  readSide: "What was read",
  lineNumber: "Line",
  line: (n) => `Line ${n}`,
  goLine: "Go to line",
  go: "Go there",
  count: (rows, readings) => `${count(rows)} rows in the original, ${count(readings)} items read`,
  sheets: "Sheets",
  onlySheet: "The table",
  hidden: "(hidden)",
  nothingRead: "Nothing was read from this sheet. You can map its columns under Papers, or change the kind of paper.",
  notATable: "This paper has no table; please use “Type in beside it”.",
  failed: "The original did not open; please try again.",
  gone: "This paper is no longer in the case.",
  kinds: { fact: "Figure", row: "Statement row", record: "List row", "left-out": "Not read", problem: "To check" },
  leftOut: (why) => `Not counted: ${why}`,
  raw: "As written",
  inflow: "In",
  outflow: "Out",
  neither: "Neither",
  balance: "Balance",
  wentTo: "Counted as",
  evidence: "Show the evidence",
  unused: "This figure is not used in any comparison yet.",
  notInLedger: "A more reliable paper covers the same period, or it was corrected; shown for comparison only.",
  perPaper: "Every row of the original has its place on the right: used, or with the reason why not.",
};

function count(n: number): string {
  return n.toLocaleString("en");
}
