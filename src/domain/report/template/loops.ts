/** Lists of a template: {#疑点} … {/疑点}. A table row between the two marks is repeated as a row. */
import { paperName } from "../../documents/paper-names.ts";
import { missingName } from "../../ledger/fact-names.ts";
import { type RatioShown, ratioName } from "../../ratios/ratio-names.ts";
import { checkName } from "../addresses.ts";
import type { FigureForm, Run } from "../report.ts";
import type { ReportWriter } from "../writer.ts";
import type { FieldPlaceholder, LoopPlaceholder, Names } from "./placeholder.ts";

const field = (zh: string, en: string, example: string): FieldPlaceholder => ({ names: [zh, en], example });
const number = field("序号", "no", "1");

function loop(names: Names, zh: string, en: string, fields: readonly FieldPlaceholder[], rows: LoopPlaceholder["rows"]): LoopPlaceholder {
  return { names, meaning: { "zh-CN": zh, en }, fields, rows };
}

const place = (write: ReportWriter, index: number): Run => write.name(String(index + 1));

const ratioForms: Readonly<Record<RatioShown, FigureForm>> = {
  percent: "percent",
  times: "times",
  turns: "times",
  days: "days",
  score: "times",
};

function quoted(what: "reasons" | "verify"): LoopPlaceholder["rows"] {
  return (write) =>
    write.assessment.verdict[what].map((text, index) => [place(write, index), write.said(`verdict|${what}|${index}`, text)]);
}

/** {#证据} is filled by whoever fills the template: only then is it known which figures stand in it. */
export const evidenceLoop: LoopPlaceholder = loop(
  ["证据", "evidenceNotes", "证据索引"],
  "报告里每个数字的出处",
  "where every figure came from",
  [
    field("编号", "no", "1"),
    field("数字", "figure", "2025 年 营业收入"),
    field("数值", "value", "130 万元"),
    field("计算", "formula", "—"),
    field("出处", "source", "《2025年度报表.xlsx》利润表!C5"),
    field("原文", "raw", "1300000.00"),
    field("指纹", "sha256", "aaaa…"),
  ],
  () => [],
);

export const loops: readonly LoopPlaceholder[] = [
  loop(
    ["疑点", "redFlags"],
    "未解释的疑点，最重的在前",
    "open red flags, gravest first",
    [
      number,
      field("等级", "severity", "红"),
      field("标题", "title", "账上有利润，手里没现金"),
      field("说明", "why", "净利润为正，经营现金流为负。"),
      field("核实建议", "ask", "请看钱压在哪里。"),
      field("性质", "nature", "经营薄弱"),
      field("证据类别", "families", "账面"),
    ],
    (write) =>
      write.assessment.redFlags
        .filter((flag) => flag.status === "open")
        .map((flag, index) => [
          place(write, index),
          write.text(write.words.severities[flag.severity] ?? flag.severity),
          write.said(`flag|${flag.id}|title`, flag.title),
          write.said(`flag|${flag.id}|why`, flag.why),
          write.said(`flag|${flag.id}|ask`, flag.ask),
          write.text(write.words.natures[flag.nature] ?? flag.nature),
          write.list(flag.evidence.map((family) => write.words.families[family] ?? family)),
        ]),
  ),
  loop(
    ["理由", "reasons"],
    "结论的依据",
    "reasons of the verdict",
    [number, field("内容", "text", "偏差率超过允许范围")],
    quoted("reasons"),
  ),
  loop(
    ["核实事项", "toVerify"],
    "签字前要核实的事",
    "what to verify",
    [number, field("内容", "text", "请拿出合同和收款记录。")],
    quoted("verify"),
  ),
  loop(
    ["缺失材料", "missingPapers"],
    "尚未取得的材料",
    "papers not yet obtained",
    [number, field("名称", "name", "征信报告"), field("作用", "decides", "有没有未申报的借款")],
    (write) =>
      write.assessment.verdict.missingPapers.map(({ paper, decides }, index) => [
        place(write, index),
        write.said(`missing|${index}|paper`, paper),
        write.said(`missing|${index}|decides`, decides),
      ]),
  ),
  loop(
    ["比率", "ratios"],
    "算出的财务比率",
    "ratios that could be computed",
    [
      field("名称", "name", "流动比率"),
      field("期间", "period", "2025 年"),
      field("数值", "value", "1.42"),
      field("公式", "formula", "流动资产÷流动负债"),
    ],
    (write) =>
      write.assessment.ratios
        .filter((ratio) => ratio.value !== null)
        .map((ratio) => {
          const { name, shown } = ratioName(ratio.id, write.language);
          return [
            write.name(name),
            write.period(ratio.period),
            write.bare(["ratio", ratio.id, ratio.period], ratioForms[shown]),
            write.name(ratio.formula),
          ];
        }),
  ),
  loop(
    ["勾稽", "checks"],
    "已核对的勾稽关系",
    "tie-outs that were tested",
    [
      field("名称", "name", "X1 期末现金与货币资金"),
      field("期间", "period", "2025 年"),
      field("报表数", "reported", "46.45"),
      field("应有数", "expected", "31.45"),
      field("差额", "difference", "15.00"),
      field("结果", "outcome", "不平"),
      field("缺少", "missing", ""),
    ],
    (write) =>
      write.assessment.checks
        .filter((check) => check.left !== null && check.right !== null)
        .map((check) => {
          const figure = (part: string) => write.bare(["check", check.id, check.period, part], "wan");
          return [
            write.name(checkName(check)),
            write.period(check.period),
            figure("left"),
            figure("right"),
            figure("difference"),
            write.text(write.words.outcomes[check.outcome] ?? check.outcome),
            write.list(check.missing.map((name) => missingName(name, write.language))),
          ];
        }),
  ),
  loop(
    ["收入来源", "revenueSources"],
    "收入印证的各个来源",
    "sources of revenue",
    [
      field("名称", "name", "增值税申报"),
      field("数值", "value", "100.75"),
      field("偏差率", "deviation", "+22.5%"),
      field("状态", "status", "采用"),
    ],
    (write) =>
      write.assessment.revenue.sources.map((source) => [
        write.text(write.words.sources[source.id] ?? source.id),
        write.bare(["source", source.id, "value"], "wan"),
        write.bare(["source", source.id, "deviation"], "signed-percent"),
        write.text(write.words.sourceStatus[source.status] ?? source.status),
      ]),
  ),
  loop(
    ["现有借款", "debts"],
    "借款人申报的现有借款",
    "existing borrowings",
    [
      field("贷款人", "lender", "河湾农村商业银行"),
      field("余额", "balance", "50.00"),
      field("利率", "rate", "5.6%"),
      field("还款方式", "repayment", "到期一次还本"),
      field("到期日", "due", "2026-05-18"),
    ],
    (write) =>
      (write.assessment.case.debts ?? []).map((debt, index) => [
        write.name(debt.lender),
        write.bare(["debt", String(index), "balance"], "wan"),
        write.bare(["debt", String(index), "annualRate"], "percent"),
        debt.repayment === undefined ? write.unknown() : write.text(write.words.repayments[debt.repayment] ?? debt.repayment),
        debt.to === undefined ? write.unknown() : write.name(debt.to),
      ]),
  ),
  loop(
    ["附件", "attachments", "材料清单"],
    "本案的材料",
    "the papers of the case",
    [
      number,
      field("文件名", "file", "2025年度报表.xlsx"),
      field("类型", "kind", "资产负债表"),
      field("可信等级", "tier", "C"),
      field("指纹", "sha256", "aaaa…"),
    ],
    (write) =>
      write.assessment.documents.map((paper, index) => [
        place(write, index),
        write.name(paper.path.slice(paper.path.lastIndexOf("/") + 1)),
        write.text(paperName(paper.kind, write.language)),
        write.name(paper.tier),
        write.name(paper.id),
      ]),
  ),
  evidenceLoop,
];
