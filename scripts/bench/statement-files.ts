/** A made-up bank statement of any length, the same every time, as the files a bank's web desk exports. */
import { strToU8, zipSync } from "fflate";

const HEADER = ["交易日期", "交易时间", "凭证号", "收入", "支出", "余额", "对方户名", "对方账号", "摘要", "流水号"];
const MEMOS = ["货款", "工资", "转账", "手续费", "还款", "租金", "水电费", "利息"];
const TRADES = ["建材", "水果批发", "服装", "五金", "农资", "汽配", "餐饮", "运输"];

/** Texts are strings, amounts are numbers, null is blank: as a workbook would hold them. */
export type StatementCell = string | number | null;

export function* statementRows(rows: number): Generator<StatementCell[]> {
  let seed = 20_240_131;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const two = (value: number): string => String(value).padStart(2, "0");
  yield HEADER;
  let balance = 50_000_000;
  for (let row = 0; row < rows; row++) {
    const amount = random(5_000_000) + 1;
    const isIncome = random(2) === 0;
    balance += isIncome ? amount : -amount;
    yield [
      `2024-${two(1 + Math.floor((row * 12) / rows))}-${two(1 + random(28))}`,
      `${two(random(24))}:${two(random(60))}:${two(random(60))}`,
      row + 1,
      isIncome ? amount / 100 : null,
      isIncome ? null : amount / 100,
      balance / 100,
      `柳河县第${random(4_000)}${TRADES[random(TRADES.length)]}经营部`,
      `62284804025648${String(random(60_000)).padStart(5, "0")}`,
      MEMOS[random(MEMOS.length)] ?? "",
      `2024${String(row).padStart(14, "0")}`,
    ];
  }
}

export function statementXlsx(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const sheet: string[] = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  ];
  sheet.push(`<dimension ref="A1:J${rows + 1}"/><sheetData>`);
  let line = 0;
  for (const cells of statementRows(rows)) {
    line++;
    let xml = `<row r="${line}" spans="1:10">`;
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const ref = String.fromCharCode(65 + column) + line;
      if (typeof cell === "number") xml += `<c r="${ref}" s="1"><v>${cell}</v></c>`;
      else {
        let index = strings.get(cell);
        if (index === undefined) {
          index = strings.size;
          strings.set(cell, index);
        }
        xml += `<c r="${ref}" t="s"><v>${index}</v></c>`;
      }
    }
    sheet.push(`${xml}</row>`);
  }
  sheet.push("</sheetData></worksheet>");
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = (list: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": relations(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="交易明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      `<Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>` +
        `<Relationship Id="rId3" Type="${relation}/styles" Target="styles.xml"/>`,
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": sheet.join(""),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6 });
}

export function statementCsv(rows: number): Uint8Array {
  const lines: string[] = [];
  for (const cells of statementRows(rows))
    lines.push(cells.map((cell) => (typeof cell === "number" && !Number.isInteger(cell) ? cell.toFixed(2) : (cell ?? ""))).join(","));
  return encodeGb18030(`${lines.join("\r\n")}\r\n`);
}

/** Through the decoder turned round: the platform decodes GB18030 but does not encode it. Two-byte characters only. */
function encodeGb18030(text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, lead * 256 + trail);
    }
  }
  const bytes = new Uint8Array(text.length * 2);
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? undefined : table.get(character);
    if (code >= 0x80 && pair === undefined) throw new Error(`not a two-byte character: ${character}`);
    if (pair !== undefined) bytes[at++] = pair >> 8;
    bytes[at++] = pair === undefined ? code : pair & 0xff;
  }
  return bytes.slice(0, at);
}
