/** The workbook's styles: one per kind of cell and look of row, by name, in the order they are numbered. */
import type { NumberShape } from "../../domain/working-paper/workbook.ts";

/** start: one thing a row, its content at the left whatever it is. */
export type RowLook = "plain" | "total" | "part" | "head" | "start";
/** text-quoted: a text that would be taken for a formula when edited keeps its apostrophe. */
export type CellKind = NumberShape | "day" | "text" | "text-wrapped" | "text-quoted" | "empty";

const kinds: readonly CellKind[] = [
  "empty",
  "text",
  "text-wrapped",
  "text-quoted",
  "day",
  "money",
  "percent",
  "times",
  "days",
  "count",
  "quantity",
];
const looks: readonly RowLook[] = ["plain", "total", "part", "head", "start"];

const formats: Readonly<Record<CellKind, number>> = {
  empty: 0,
  text: 49,
  "text-wrapped": 49,
  "text-quoted": 49,
  day: 164,
  money: 4,
  percent: 10,
  times: 2,
  days: 165,
  count: 3,
  quantity: 0,
};

/** The number of a style; 0 is the default of the sheet and not used for cells. */
export function styleOf(kind: CellKind, look: RowLook): number {
  return 1 + looks.indexOf(look) * kinds.length + kinds.indexOf(kind);
}

export function stylesXml(): string {
  const cells = looks.flatMap((look) =>
    kinds.map((kind) => {
      const isText = kind.startsWith("text");
      const wraps = kind === "text-wrapped" || look === "head";
      const font = look === "plain" || look === "start" ? 0 : 1;
      const fill = look === "head" ? 2 : look === "part" ? 3 : 0;
      const quote = kind === "text-quoted" ? ' quotePrefix="1"' : "";
      const horizontal = look === "head" ? ' horizontal="center"' : isText || look === "start" ? ' horizontal="left" indent="1"' : "";
      const border = look === "part" ? 0 : 1;
      return (
        `<xf numFmtId="${formats[kind]}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
        `applyFill="1" applyBorder="1" applyAlignment="1"${quote}><alignment vertical="${look === "head" ? "center" : "top"}"${horizontal}${wraps ? ' wrapText="1"' : ""}/></xf>`
      );
    }),
  );
  const face = (extra: string) => `<font>${extra}<sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="FFBFC6BD"/></${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>' +
    `<fonts count="2">${face("")}${face("<b/>")}</fonts>` +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    `${fill("FFE4E9E1")}${fill("FFF3F5F1")}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
