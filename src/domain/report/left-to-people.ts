/** Lines for what only a person may say: a grade, a limit, a value of security. No figure is ever put there by the product. */
import type { Bilingual } from "../kernel/language.ts";
import type { Block, Run } from "./report.ts";
import type { ReportWriter } from "./writer.ts";

const words = {
  line: { "zh-CN": "{what}：＿＿＿＿＿＿＿＿（由{who}填写）", en: "{what}: ________ (to be filled in by the {who})" },
  cell: { "zh-CN": "（人工填写）", en: "(by hand)" },
  investigator: { "zh-CN": "调查人", en: "investigator" },
} satisfies Record<string, Bilingual>;

/** A line to write on, for the investigator. */
export function leftToPeople(write: ReportWriter, id: string, what: Bilingual): Block[] {
  return write.paragraph(id, [
    write.sentence(id, words.line, { what: write.text(what[write.language]), who: write.text(words.investigator[write.language]) }),
  ]);
}

/** What stands in a cell a person fills in. */
export function handCell(write: ReportWriter): Run {
  return write.text(words.cell[write.language]);
}
