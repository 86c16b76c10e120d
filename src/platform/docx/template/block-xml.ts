/** Blocks of the report as paragraphs and tables of a bank's own document: its own heading styles, its own faces, real footnotes. */
import type { Language } from "../../../domain/kernel/language.ts";
import { blockNumbers } from "../../../domain/report/block-numbers.ts";
import type { Block, Run, TableBlock } from "../../../domain/report/report.ts";
import { escapedText } from "../xml-text.ts";
import type { TemplateStyles } from "./template-styles.ts";

/** What a drawn block needs to know of the document it goes into. */
export interface Surroundings {
  readonly language: Language;
  readonly styles: TemplateStyles;
  /** Text width of the page, in twentieths of a point. */
  readonly width: number;
  /** The XML of a reference to the footnote of an address; "" when it has none. */
  readonly note: (of: string) => string;
}

/** 小五: small print of tables and remarks, in half points. */
const SMALL = 21;
const TAG = 16;

export function blocksXml(blocks: readonly Block[], around: Surroundings): string {
  const numbers = blockNumbers(
    blocks.map((block) => (block.type === "heading" || block.type === "paragraph" ? block : { type: "other" as const })),
    around.language,
  );
  return blocks.map((block, index) => blockXml(block, numbers[index] ?? "", around)).join("");
}

function blockXml(block: Block, number: string, around: Surroundings): string {
  switch (block.type) {
    case "heading": {
      const style = block.level === 1 ? around.styles.heading1 : around.styles.heading2;
      return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext/><w:outlineLvl w:val="${block.level - 1}"/></w:pPr>${textXml(number + block.text, "")}</w:p>`;
    }
    case "paragraph": {
      const isTitle = block.kind === "numbered-title";
      const size = block.kind === "remark" ? `<w:sz w:val="${SMALL}"/>` : "";
      const look = (isTitle ? "<w:b/>" : "") + size;
      const before = block.kind === "bullet" ? "· " : number;
      const indent = around.language === "zh-CN" ? '<w:ind w:firstLineChars="200" w:firstLine="480"/>' : "";
      const runs = block.sentences.flatMap((sentence) => sentence.runs.map((run) => runXml(run, look, around))).join("");
      return `<w:p><w:pPr>${isTitle ? "<w:keepNext/>" : ""}${indent}</w:pPr>${before === "" ? "" : textXml(before, look)}${runs}</w:p>`;
    }
    case "table":
      return tableXml(block, around);
    case "signatures":
      return block.lines.map((line, index) => signatureXml(line, index, around)).join("") + sealXml(around);
    case "notes":
      return "";
  }
}

/** The line runs to a fixed place and the day stands at the right edge, however long the name before them is. */
function signatureXml(line: string, index: number, { language, width }: Surroundings): string {
  const { colon, date } = signatureWords[language];
  const before = index === 0 ? 600 : 300;
  return (
    `<w:p><w:pPr><w:keepNext/><w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${width - DATE}"/><w:tab w:val="right" w:pos="${width}"/></w:tabs>` +
    `<w:spacing w:before="${before}"/><w:ind w:firstLine="0"/></w:pPr>${textXml(`${line}${colon}\t\t${date}`, "")}</w:p>`
  );
}

function sealXml({ language, width }: Surroundings): string {
  const { colon, date, seal } = signatureWords[language];
  return (
    `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs><w:spacing w:before="600" w:after="600"/><w:ind w:firstLine="0"/></w:pPr>` +
    `${textXml(`${seal}${colon}\t${date}`, "")}</w:p>`
  );
}

/** Room for the day at the right edge, in twentieths of a point. */
const DATE = 2600;

const signatureWords = {
  "zh-CN": { colon: "：", date: "　　　年　　月　　日", seal: "经办机构（公章）" },
  en: { colon: ": ", date: "Date: ____________", seal: "Office (seal)" },
} as const;

function tableXml(block: TableBlock, around: Surroundings): string {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const widths = block.columns.map((column) => Math.round((around.width * column.width) / total));
  const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="555555"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("");
  const cell = (runs: string, index: number, isHead: boolean) => {
    const align = isHead && block.look === "plain" ? "center" : block.columns[index]?.align === "end" ? "right" : "left";
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="EEF1EC"/>' : ""}` +
      `<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="280" w:lineRule="auto"/>` +
      `<w:ind w:firstLine="0"/><w:jc w:val="${align}"/></w:pPr>${runs}</w:p></w:tc>`
    );
  };
  const small = (isBold: boolean) => `${isBold ? "<w:b/>" : ""}<w:sz w:val="${SMALL}"/>`;
  const head =
    block.look === "facts"
      ? ""
      : `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${block.columns.map((column, index) => cell(textXml(column.title, small(true)), index, true)).join("")}</w:tr>`;
  const rows = block.rows
    .map(({ cells, isTotal }) => {
      const drawn = cells.map((runs, index) =>
        cell(runs.map((run) => runXml(run, small(isTotal), around)).join(""), index, block.look === "facts" && index === 0),
      );
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${drawn.join("")}</w:tr>`;
    })
    .join("");
  return (
    `<w:p><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>${textXml(block.caption, small(true))}</w:p>` +
    `<w:tbl><w:tblPr><w:tblW w:w="${around.width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${head}${rows}</w:tbl>` +
    // Two tables in a row would become one, and a cell must end with a paragraph.
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/></w:pPr></w:p>`
  );
}

function runXml(run: Run, look: string, around: Surroundings): string {
  if (run.type === "name" && run.isTag) return textXml(run.text, `<w:color w:val="7A7A7A"/><w:sz w:val="${TAG}"/>`);
  const note = run.type === "figure" && run.isNoted ? around.note(run.of) : "";
  return textXml(run.text, look) + note;
}

/** Tabs and line ends are elements of their own in Word. */
export function textXml(text: string, look: string): string {
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  const inside = escapedText(text)
    .split(/([\t\n])/)
    .map((piece) =>
      piece === "\t" ? "<w:tab/>" : piece === "\n" ? "<w:br/>" : piece === "" ? "" : `<w:t xml:space="preserve">${piece}</w:t>`,
    )
    .join("");
  return inside === "" ? "" : `<w:r>${properties}${inside}</w:r>`;
}
