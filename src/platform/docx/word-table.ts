/** A table with borders all round; its header is repeated on every page it reaches. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
} from "docx";
import type { Language } from "../../domain/kernel/language.ts";
import type { Run, TableBlock } from "../../domain/report/report.ts";
import type { RunMaker } from "./word-report.ts";
import { textWidth, type WordLook } from "./word-styles.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "555555" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

export function wordTable(block: TableBlock, runs: RunMaker, language: Language, look: WordLook): (Paragraph | Table)[] {
  const whole = convertMillimetersToTwip(textWidth(look));
  // The index of evidence is looked up, not read: in smaller print it stays an appendix.
  const style = block.id.startsWith("evidence.") ? "Index" : "Cell";
  const total = block.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = block.columns.map((column) => Math.round((whole * column.width) / total));
  const cell = (content: readonly Run[], index: number, kind: { readonly isBold: boolean; readonly isHead: boolean }) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 80, right: 80, top: look.after[1] / 4, bottom: look.after[1] / 4 },
      ...(kind.isHead ? { shading: { fill: "EEF1EC" } } : {}),
      children: [
        new Paragraph({
          style,
          alignment:
            kind.isHead && block.look === "plain"
              ? AlignmentType.CENTER
              : block.columns[index]?.align === "end"
                ? AlignmentType.RIGHT
                : AlignmentType.LEFT,
          children: content.flatMap((run) => runs(run, kind.isBold ? { bold: true } : {})),
        }),
      ],
    });
  const head =
    block.look === "facts"
      ? []
      : [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: block.columns.map((column, index) =>
              cell([{ type: "text", text: column.title }], index, { isBold: true, isHead: true }),
            ),
          }),
        ];
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((content, index) =>
          cell(content, index, { isBold: row.isTotal, isHead: block.look === "facts" && index === 0 }),
        ),
      }),
  );
  return [
    new Paragraph({ style: "TableTitle", alignment: AlignmentType.CENTER, children: runs({ type: "text", text: block.caption }) }),
    new Table({ width: { size: whole, type: WidthType.DXA }, columnWidths: widths, borders, rows: [...head, ...rows] }),
    new Paragraph({ style: "Cell", spacing: { before: 0, after: language === "en" ? 80 : 40 }, children: [] }),
  ];
}
