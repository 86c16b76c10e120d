/** Words of what an officer does to a report beside typing: figures of her own, remarks, locks, confirmations, what she changed. */
import type { Bilingual } from "../../domain/kernel/language.ts";

export interface OfficerWords {
  readonly tools: string;
  readonly toolsHint: string;
  readonly confirm: string;
  readonly confirmFirst: string;
  readonly unconfirm: string;
  readonly remark: string;
  readonly lock: string;
  readonly unlock: string;
  readonly remove: string;
  readonly source: string;
  readonly byHand: string;
  readonly locked: string;
  readonly refused: string;
  readonly pending: string;
  readonly pendingNone: string;
  readonly pendingHint: string;
  readonly broken: string;
  readonly humanTitle: string;
  readonly humanHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<"amount" | "percent" | "number" | "text", string>>;
  readonly value: string;
  readonly amountHint: string;
  readonly unit: string;
  readonly why: string;
  readonly whyHint: string;
  readonly who: string;
  readonly whoHint: string;
  readonly wrongNumber: string;
  readonly wrongEmpty: string;
  readonly wrongAmount: string;
  readonly insertHuman: string;
  readonly exportTitle: string;
  readonly exportText: (count: number) => string;
  readonly exportDraft: string;
  readonly jump: string;
  readonly signTitle: string;
  readonly signSave: string;
  readonly comments: string;
  readonly commentsNone: string;
  readonly commentText: string;
  readonly commentSave: string;
  readonly reply: string;
  readonly replySave: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly resolved: (who: string) => string;
  readonly settled: (count: number) => string;
  readonly gone: string;
  readonly moved: string;
  readonly goTo: string;
  readonly deleted: string;
  readonly deletedNone: string;
  readonly restore: string;
  readonly parts: Readonly<Record<"sentence" | "paragraph" | "heading" | "table" | "notes" | "signatures", string>>;
  readonly changes: (count: number) => string;
  readonly differences: string;
  readonly differenceOf: (chapter: string) => string;
  readonly differenceHint: string;
  readonly inserted: string;
  readonly taken: string;
  readonly differenceNone: string;
  readonly confirmReport: string;
  readonly confirmReportText: string;
  readonly confirmFacts: (open: number, remarks: number) => string;
  readonly confirmStopped: (count: number) => string;
  readonly confirmedAll: (who: string, at: string) => string;
  readonly takeBack: string;
  readonly lapsed: string;
  readonly lapsedReport: string;
  readonly lapsedText: string;
  readonly reworded: string;
  readonly figureChange: (from: string, to: string) => string;
  readonly nothing: string;
  readonly putAway: string;
  readonly confirmed: string;
  readonly legend: string;
}

export const officerWords: Bilingual<OfficerWords> = {
  "zh-CN": {
    tools: "本段与本句",
    toolsHint: "光标放到句子里，右侧出现工具；键盘按 Alt+F10 过去，Esc 回来。",
    confirm: "确认本段",
    confirmFirst: "本段还有待核的数字，请先选出处或填人工数，再确认。",
    unconfirm: "取消确认",
    remark: "写批注",
    lock: "锁定本句",
    unlock: "解锁本句",
    remove: "删除本句",
    source: "选出处",
    byHand: "填人工数",
    locked: "锁",
    refused: "这句已锁定，没有改动。要改，请先点「解锁本句」。",
    pending: "待核",
    pendingNone: "正文里的数字都有出处",
    pendingHint: "下列数字没有出处。逐个选出处，或填为人工数；还有待核时，只能导出草稿。",
    broken: "出处已不在本案材料中",
    humanTitle: "填写人工数",
    humanHint: "材料里没有的数字，由填写人负责。脚注会写明姓名、时间和理由。",
    kind: "是什么数",
    kinds: { amount: "金额（元）", percent: "百分比（%）", number: "数量", text: "文字说明" },
    value: "填写内容",
    amountHint: "可写 265000 或 26.5 万",
    unit: "单位",
    why: "理由",
    whyHint: "怎么知道的，例如：现场清点、老板口述并看过账本",
    who: "填写人姓名",
    whoHint: "会写进脚注",
    wrongNumber: "请填数字，例如 35 或 1,300.5",
    wrongAmount: "请填金额，例如 265000 或 26.5 万",
    wrongEmpty: "请填写这一项",
    insertHuman: "填入正文",
    exportTitle: "还有待核的数字",
    exportText: (count) => `${count} 个数字没有出处，正式报告不能导出。请逐个处理，或先导出带「草稿·待核」字样的草稿。`,
    exportDraft: "导出草稿",
    jump: "去处理",
    signTitle: "请填写您的姓名",
    signSave: "保存姓名",
    comments: "批注",
    commentsNone: "还没有批注。光标放到句子里，点「写批注」。",
    commentText: "批注内容",
    commentSave: "保存批注",
    reply: "回复",
    replySave: "保存回复",
    resolve: "标为已解决",
    reopen: "重新打开",
    resolved: (who) => `${who}已解决`,
    settled: (count) => `已解决 ${count} 条`,
    gone: "原来的句子已不在报告里",
    moved: "原来的数字已不在这句里",
    goTo: "到原处",
    deleted: "删去的原稿",
    deletedNone: "没有删去原稿的句子",
    restore: "恢复",
    parts: { sentence: "句子", paragraph: "段落", heading: "标题", table: "表格", notes: "证据脚注", signatures: "签字栏" },
    changes: (count) => `改 ${count} 处`,
    differences: "看改动",
    differenceOf: (chapter) => `与机器草稿对照：${chapter}`,
    differenceHint: "加底线的是人加的字，划去的是机器草稿原有的字。数字随材料更新，不算改动。",
    inserted: "增加",
    taken: "删去",
    differenceNone: "本章与机器草稿一致。",
    confirmReport: "确认报告",
    confirmReportText: "您确认全文的文字和数字都已看过。以后任何数字或文字变了，确认就会失效，并列出变了什么。",
    confirmFacts: (open, remarks) => `其中 ${open} 段还没有单独确认，${remarks} 条批注未解决。`,
    confirmStopped: (count) => `还有 ${count} 个数字待核，请先处理再确认。`,
    confirmedAll: (who, at) => `全文已由 ${who} 于 ${at} 确认`,
    takeBack: "取消全文确认",
    lapsed: "确认已失效",
    lapsedReport: "全文确认已失效",
    lapsedText: "下列内容在确认之后变了，请看过再确认。",
    reworded: "文字有改动",
    figureChange: (from, to) => `${from} → ${to}`,
    nothing: "（无）",
    putAway: "收起提示",
    confirmed: "已确认",
    legend: "标记说明",
  },
  en: {
    tools: "This paragraph and sentence",
    toolsHint: "Put the cursor into a sentence: its tools appear beside it. Alt+F10 goes there, Esc comes back.",
    confirm: "Confirm",
    confirmFirst: "This paragraph has a number to verify: settle it before you confirm.",
    unconfirm: "Withdraw",
    remark: "Comment",
    lock: "Lock",
    unlock: "Unlock",
    remove: "Delete",
    source: "Source",
    byHand: "By hand",
    locked: "locked",
    refused: "This sentence is locked and was not changed. Unlock it first.",
    pending: "to verify",
    pendingNone: "Every number in the text has its source",
    pendingHint: "These numbers have no source. Find one for each, or enter it by hand; until then only a draft can be exported.",
    broken: "its source is no longer in this case",
    humanTitle: "Enter a figure by hand",
    humanHint: "A figure no paper holds is answered for by whoever enters it. Its footnote names who, when and why.",
    kind: "Kind of figure",
    kinds: { amount: "Amount (CNY)", percent: "Per cent (%)", number: "Number", text: "In words" },
    value: "Figure",
    amountHint: "265000, or 26.5 万",
    unit: "Unit",
    why: "Reason",
    whyHint: "How it is known: counted on site, stated by the owner and seen in the ledger",
    who: "Your name",
    whoHint: "Goes into the footnote",
    wrongNumber: "Enter a number such as 35 or 1,300.5",
    wrongAmount: "Enter an amount such as 265000",
    wrongEmpty: "This is needed",
    insertHuman: "Insert",
    exportTitle: "Numbers still to verify",
    exportText: (count) =>
      `${count} numbers have no source, so the final report cannot be exported. Settle each, or export a draft that says so.`,
    exportDraft: "Export a draft",
    jump: "Go there",
    signTitle: "Your name, please",
    signSave: "Save name",
    comments: "Comments",
    commentsNone: "No comments yet. Put the cursor into a sentence and choose Comment.",
    commentText: "Comment",
    commentSave: "Save comment",
    reply: "Reply",
    replySave: "Save reply",
    resolve: "Mark as settled",
    reopen: "Open again",
    resolved: (who) => `settled by ${who}`,
    settled: (count) => `${count} settled`,
    gone: "the sentence is no longer in the report",
    moved: "the figure is no longer in this sentence",
    goTo: "Go there",
    deleted: "Deleted from the draft",
    deletedNone: "Nothing of the draft was deleted",
    restore: "Bring back",
    parts: {
      sentence: "Sentence",
      paragraph: "Paragraph",
      heading: "Heading",
      table: "Table",
      notes: "Evidence notes",
      signatures: "Signatures",
    },
    changes: (count) => `${count} changed`,
    differences: "See changes",
    differenceOf: (chapter) => `Compared with the machine's draft: ${chapter}`,
    differenceHint:
      "Underlined words were added by a person, struck words stood in the draft. A figure that follows the papers is no change.",
    inserted: "added",
    taken: "deleted",
    differenceNone: "This chapter is as the machine drafted it.",
    confirmReport: "Confirm report",
    confirmReportText:
      "You confirm that you have read the words and figures of the whole report. Should any of them change, the confirmation lapses and what changed is listed.",
    confirmFacts: (open, remarks) => `${open} paragraphs are not confirmed by themselves, ${remarks} comments are open.`,
    confirmStopped: (count) => `${count} numbers are still to verify: settle them first.`,
    confirmedAll: (who, at) => `Confirmed in full by ${who}, ${at}`,
    takeBack: "Withdraw it",
    lapsed: "Confirmation lapsed",
    lapsedReport: "Confirmation of the report lapsed",
    lapsedText: "These changed after they were confirmed. Please read them and confirm again.",
    reworded: "words changed",
    figureChange: (from, to) => `${from} → ${to}`,
    nothing: "(none)",
    putAway: "Put away",
    confirmed: "Confirmed",
    legend: "Marks",
  },
};
