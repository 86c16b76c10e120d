/** Words of ⑤ 报告's own controls; loaded with the tab. */
import type { Bilingual } from "../../domain/kernel/language.ts";

export interface ScreenWords {
  readonly contents: string;
  readonly editor: string;
  readonly state: string;
  readonly exportWord: string;
  readonly exporting: string;
  readonly exportFailed: string;
  readonly exported: string;
  readonly print: string;
  readonly undo: string;
  readonly redo: string;
  readonly insert: string;
  readonly insertHint: string;
  readonly insertNowhere: string;
  readonly search: string;
  readonly noMatch: string;
  readonly checks: string;
  readonly unsourced: string;
  readonly redFlags: string;
  readonly missing: string;
  readonly machine: string;
  readonly edited: string;
  readonly human: string;
  readonly updated: string;
  readonly updatedText: string;
  readonly dismiss: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly openFact: string;
  readonly startAgain: string;
  readonly startAgainText: string;
  readonly startAgainConfirm: string;
  readonly cancel: string;
  readonly saved: string;
  readonly saving: string;
  readonly notes: string;
  readonly date: string;
  readonly colon: string;
  readonly seal: string;
  readonly unnumbered: string;
  readonly fileName: string;
  readonly draftFileName: string;
}

export const screenWords: Bilingual<ScreenWords> = {
  "zh-CN": {
    contents: "目录",
    editor: "报告正文",
    state: "报告状态",
    exportWord: "导出 Word",
    exporting: "正在生成…",
    exportFailed: "没有生成成功，请再试一次；仍不行请用「打印 A4」另存为 PDF。",
    exported: "已导出，请在下载文件夹查看。",
    print: "打印 A4",
    undo: "撤销",
    redo: "重做",
    insert: "插入数字",
    insertHint: "选一个有出处的数字，插到光标处。",
    insertNowhere: "请先把光标放到正文里。",
    search: "查找名称或年份",
    noMatch: "没有相符的数字。",
    checks: "签发前核对",
    unsourced: "待核的数字",
    redFlags: "未解释的红色疑点",
    missing: "尚缺的材料",
    machine: "机器草稿",
    edited: "已修改",
    human: "人工",
    updated: "数据已更新",
    updatedText: "材料或核对结果有变化：数字已换成最新的，您改过和写过的句子都保留，请再看一遍。",
    dismiss: "知道了",
    source: "数字出处",
    sourceHint: "点正文里的数字，看它从哪里来。",
    openFact: "打开原件",
    startAgain: "恢复草稿",
    startAgainText: "您写的和改的内容都会去掉，按当前数据重新起草。这一步不能撤销。",
    startAgainConfirm: "重新起草",
    cancel: "取消",
    saved: "已保存",
    saving: "正在保存…",
    notes: "证据脚注",
    date: "　　　年　　月　　日",
    colon: "：",
    seal: "经办机构（公章）",
    unnumbered: "这个浏览器不会自己印页码：请在打印窗口勾选「页眉和页脚」。",
    fileName: "尽职调查报告",
    draftFileName: "尽职调查报告-草稿待核",
  },
  en: {
    contents: "Contents",
    editor: "Report",
    state: "State of the report",
    exportWord: "Export Word",
    exporting: "Working…",
    exportFailed: "The file could not be made. Try again, or print to PDF instead.",
    exported: "Exported: look in the downloads folder.",
    print: "Print A4",
    undo: "Undo",
    redo: "Redo",
    insert: "Insert figure",
    insertHint: "Choose a figure with a source; it goes where the cursor is.",
    insertNowhere: "Put the cursor into the text first.",
    search: "Find by name or year",
    noMatch: "No such figure.",
    checks: "Before signing",
    unsourced: "Numbers to verify",
    redFlags: "Open red flags",
    missing: "Papers missing",
    machine: "Draft",
    edited: "Edited",
    human: "By hand",
    updated: "Figures updated",
    updatedText: "Papers or results have changed: figures are the latest, and what you wrote or edited is kept. Please read it again.",
    dismiss: "Understood",
    source: "Source of the figure",
    sourceHint: "Select a figure in the text to see where it comes from.",
    openFact: "Open the paper",
    startAgain: "Draft again",
    startAgainText: "Everything you wrote or edited is removed and the report is drafted from the current figures. This cannot be undone.",
    startAgainConfirm: "Draft again",
    cancel: "Cancel",
    saved: "Saved",
    saving: "Saving…",
    notes: "Evidence notes",
    date: "Date:                 ",
    colon: ": ",
    seal: "Office (seal)",
    unnumbered: 'This browser prints no page numbers by itself: tick "Headers and footers" in the print window.',
    fileName: "due-diligence-report",
    draftFileName: "due-diligence-report-DRAFT",
  },
};
