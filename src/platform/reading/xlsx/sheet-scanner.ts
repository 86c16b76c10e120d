/**
 * One worksheet part to columns, over its bytes. A cell is taken only when it has come in whole, so a chunk may end anywhere.
 * Casts to number below: noUncheckedIndexedAccess cannot see that an index stays under `end`.
 */
import type { SheetBuilder } from "../sheet-builder.ts";
import { ByteScanner, EQUALS, GT, isSpace, LT, SLASH, tagEnd } from "./byte-scanner.ts";
import { CellValues, ValueType, type WorkbookContext } from "./cell-values.ts";
import { SharedFormulas } from "./formulas.ts";
import { latin } from "./number.ts";
import { Odd } from "./odd.ts";
import { CH_I, CH_S, findClose } from "./shared-strings.ts";
import { columnIndex, isNameByte, isRow, localName, rowNumber, textEnd, valueType, wholeNumber } from "./sheet-tags.ts";
import { decodeXmlText } from "./xml-text.ts";

const CH_C = 0x63;
const CH_F = 0x66;
const CH_V = 0x76;
const LETTER_R = 0x72;
const LETTER_T = 0x74;

export class SheetScanner extends ByteScanner {
  readonly #sheet: SheetBuilder;
  readonly #values: CellValues;
  readonly #shared = new SharedFormulas();
  #inData = false;
  #row = -1;
  /** The row tag gave its number, so cells must agree with it. */
  #isRowGiven = false;
  #column = -1;
  // Attributes of the cell at hand.
  #cellRow = -1;
  #cellColumn = -1;
  #style = 0;
  #type: ValueType = ValueType.number;

  constructor(sheet: SheetBuilder, context: WorkbookContext) {
    super();
    this.#sheet = sheet;
    this.#values = new CellValues(sheet, context);
  }

  protected override open(bytes: Uint8Array, tag: number, name: number, end: number): number {
    if (this.#inData) {
      if (bytes[name] === CH_C && name + 1 < end && !isNameByte(bytes[name + 1] as number)) return this.#cell(bytes, name + 1, end);
      const close = tagEnd(bytes, tag, end);
      if (close < 0) return -1;
      if (!isRow(bytes, name)) throw new Odd("unknown element among the rows");
      this.#openRow(bytes, name + 3, close);
      return close;
    }
    const close = tagEnd(bytes, tag, end);
    if (close < 0) return -1;
    const element = localName(bytes, name);
    if (element === "sheetData") this.#inData = bytes[close - 2] !== SLASH;
    else if (element === "mergeCell") this.#merge(latin(bytes, tag, close));
    return close;
  }

  protected override close(bytes: Uint8Array, name: number): void {
    if (this.#inData && !isRow(bytes, name) && localName(bytes, name) === "sheetData") this.#inData = false;
  }

  override end(): void {
    super.end();
    if (this.#inData) throw new Odd("rows end too early");
  }

  #openRow(bytes: Uint8Array, from: number, close: number): void {
    this.#column = -1;
    const number = rowNumber(bytes, from, close);
    this.#isRowGiven = number > 0;
    this.#row = number > 0 ? number - 1 : this.#row + 1;
  }

  /** From behind the "c". Returns −1 when the cell is cut off; nothing has been taken then. */
  #cell(bytes: Uint8Array, from: number, end: number): number {
    const inside = this.#cellAttributes(bytes, from, end);
    if (inside < 0) return -1;
    if (bytes[inside - 2] === SLASH) {
      this.#step();
      return inside;
    }
    const prefix = this.prefix;
    let valueFrom = -1;
    let valueTo = -1;
    let inlineFrom = -1;
    let inlineTo = -1;
    let formulaTag = -1;
    let formulaFrom = -1;
    let formulaTo = -1;
    let i = inside;
    for (;;) {
      while (i < end && bytes[i] !== LT) i++;
      if (i + 2 + prefix.length >= end) return -1;
      if (bytes[i + 1] === SLASH) {
        const close = tagEnd(bytes, i, end);
        if (close < 0) return -1;
        i = close;
        break;
      }
      const name = this.afterPrefix(bytes, i + 1);
      const opened = tagEnd(bytes, i, end);
      if (opened < 0) return -1;
      const isEmpty = bytes[opened - 2] === SLASH;
      if (name >= 0 && bytes[name] === CH_V && !isNameByte(bytes[name + 1] as number)) {
        valueFrom = opened;
        valueTo = isEmpty ? opened : textEnd(bytes, opened, end);
        if (valueTo < 0) return -1;
        i = isEmpty ? opened : tagEnd(bytes, valueTo, end);
      } else if (name >= 0 && bytes[name] === CH_F && !isNameByte(bytes[name + 1] as number)) {
        formulaTag = i;
        formulaFrom = opened;
        formulaTo = isEmpty ? opened : textEnd(bytes, opened, end);
        if (formulaTo < 0) return -1;
        i = isEmpty ? opened : tagEnd(bytes, formulaTo, end);
      } else if (name >= 0 && bytes[name] === CH_I && bytes[name + 1] === CH_S && !isEmpty) {
        inlineFrom = opened;
        inlineTo = findClose(bytes, opened, end, prefix, CH_I, CH_S);
        if (inlineTo < 0) return -1;
        i = tagEnd(bytes, inlineTo, end);
      } else if (isEmpty) i = opened;
      else throw new Odd("unknown element in a cell");
      if (i < 0) return -1;
    }
    this.#step();
    const hasFormula = formulaTag >= 0;
    if (hasFormula) this.#formula(bytes, formulaTag, formulaFrom, formulaTo);
    if (inlineFrom >= 0) this.#values.putInline(this.#cellRow, this.#cellColumn, bytes, inlineFrom, inlineTo, prefix);
    else if (valueFrom >= 0)
      this.#values.put(this.#cellRow, this.#cellColumn, this.#type, this.#style, bytes, valueFrom, valueTo, hasFormula);
    else if (hasFormula) this.#sheet.putWithoutValue(this.#cellRow, this.#cellColumn);
    return i;
  }

  /** Reads r, s and t. Returns the position behind ">", −1 when cut off. */
  #cellAttributes(bytes: Uint8Array, from: number, end: number): number {
    this.#cellRow = -1;
    this.#cellColumn = -1;
    this.#style = 0;
    this.#type = ValueType.number;
    let i = from;
    for (;;) {
      while (i < end && isSpace(bytes[i])) i++;
      if (i + 1 >= end) return -1;
      if (bytes[i] === GT) return i + 1;
      if (bytes[i] === SLASH) {
        if (bytes[i + 1] !== GT) throw new Odd("stray slash in a cell");
        return i + 2;
      }
      const name = i;
      while (i < end && bytes[i] !== EQUALS && bytes[i] !== GT && !isSpace(bytes[i])) i++;
      const nameLength = i - name;
      while (i < end && isSpace(bytes[i])) i++;
      if (i + 1 >= end) return -1;
      if (bytes[i] !== EQUALS) throw new Odd("attribute without a value");
      i++;
      while (i < end && isSpace(bytes[i])) i++;
      if (i >= end) return -1;
      const quote = bytes[i];
      if (quote !== 0x22 && quote !== 0x27) throw new Odd("attribute without quotes");
      const value = ++i;
      while (i < end && bytes[i] !== quote) i++;
      if (i >= end) return -1;
      if (nameLength === 1) {
        const letter = bytes[name];
        if (letter === LETTER_R) this.#reference(bytes, value, i);
        else if (letter === CH_S) this.#style = wholeNumber(bytes, value, i);
        else if (letter === LETTER_T) this.#type = valueType(bytes, value, i);
      }
      i++;
    }
  }

  #reference(bytes: Uint8Array, from: number, to: number): void {
    let i = from;
    let column = 0;
    for (; i < to; i++) {
      const byte = (bytes[i] as number) & 0xdf;
      if (byte < 0x41 || byte > 0x5a) break;
      column = column * 26 + byte - 0x40;
    }
    const row = wholeNumber(bytes, i, to);
    if (column === 0 || column > 18_278 || row === 0) throw new Odd("cell reference");
    this.#cellColumn = column - 1;
    this.#cellRow = row - 1;
  }

  /** Settles where the cell is; a row or cell that does not say so follows the one before. */
  #step(): void {
    if (this.#cellColumn < 0) {
      this.#cellColumn = this.#column + 1;
      this.#cellRow = this.#row;
    } else if (this.#isRowGiven && this.#cellRow !== this.#row) throw new Odd("cell and row disagree");
    this.#row = this.#cellRow;
    this.#column = this.#cellColumn;
  }

  #formula(bytes: Uint8Array, tag: number, from: number, to: number): void {
    const attributes = latin(bytes, tag, from);
    const isShared = /\st\s*=\s*["']shared["']/.test(attributes);
    const id = /\ssi\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? "";
    let text: string | null = decodeXmlText(new TextDecoder().decode(bytes.subarray(from, to))).replaceAll("_xlfn.", "");
    if (text === "") text = isShared ? this.#shared.at(id, this.#cellRow, this.#cellColumn) : null;
    else if (isShared) this.#shared.keep(id, text, this.#cellRow, this.#cellColumn);
    if (text !== null) this.#sheet.putFormula(this.#cellRow, this.#cellColumn, text);
  }

  #merge(tag: string): void {
    const found = /\sref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?["']/.exec(tag);
    if (found === null) return;
    const [, left = "", top = "", right = left, bottom = top] = found;
    this.#sheet.putMerge({ top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) });
  }
}
