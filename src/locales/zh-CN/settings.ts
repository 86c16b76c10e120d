/** Words of the settings and the help page. */
export const settings = {
  title: "设置",
  officer: "署名",
  officerName: "调查人姓名",
  officerHint: "写在每一次更正、确认和录入旁边，也写进报告。只存在这台电脑上。",
  officerSaved: "署名已保存",
  save: "保存",
  language: "语言",
  storage: "存储",
  used: (used: string, quota: string) => `已用 ${used}，可用约 ${quota}`,
  usedUnknown: "浏览器没有说明用量。",
  kept: "浏览器已承诺：空间不足时不清除这里的数据",
  notKept: "浏览器还没有承诺：空间不足时数据可能被清除",
  askToKeep: "请求长期保存",
  refused: "浏览器没有同意。把本页加入收藏或安装到桌面以后，可以再试。",
  granted: "浏览器已同意长期保存。",
};

export const help = {
  title: "帮助",
  intro: "从材料到报告，五步走完。",
  steps: [
    ["拖入材料", "报表、流水、申报表、电费单、运单、工资表，一个文件夹一起拖进来。能读的自动读，读不懂的会说明原因。"],
    ["看清读了什么", "每份材料都写明读了几行、用了几行、没用的是哪些。认错了类型可以改，没见过的表可以逐列对应，照片和 PDF 可以对照录入。"],
    ["看核对", "收入用税、流水、电费、运单几把尺子一起量；流水去掉互转、借款和回流；三张报表对勾稽。"],
    ["看疑点", "每条疑点都写着依据和该去核实什么。核实以后可以说明理由，把它了结。"],
    ["出报告", "报告由模板生成，数字都连着出处。可以改、可以导出 Word、可以打印签字。"],
  ] as readonly (readonly [string, string])[],
  principles: "几条规矩",
  rules: [
    "点任何一个带下划线的数字，都能看到它出自哪一格。",
    "空着就是「未取得」，不会当成零。",
    "本系统只提建议和疑点，结论由调查人和审批人作出。",
    "材料只在这台电脑上处理，不会上传到任何地方。",
  ] as readonly string[],
  terms: "每个词是什么意思",
  termSearch: "找一个词",
  termHint: "输入中文、拼音首字母（如 pcl）或英文",
  noTerm: "没有这个词。换个说法，或者只输入其中一两个字。",
  termCount: (n: number) => `共 ${n} 个词`,
};
