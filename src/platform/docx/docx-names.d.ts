/**
 * The names of docx that are used here, for the page's and the workers' worlds (tsconfig `paths`): the library's own declarations bring
 * all of Node's types with them, and code that must not know `process` would compile. The project's root tsconfig has no such path, so
 * the same code is checked against the library's own, exact types there.
 */
type Options = Readonly<Record<string, unknown>>;

export interface IRunOptions {
  readonly text?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly superScript?: boolean;
  readonly [other: string]: unknown;
}
export interface IStylesOptions {
  readonly default?: Options;
  readonly paragraphStyles?: readonly Options[];
}
declare class Part {
  private readonly part: never;
}
export type ParagraphChild = Part;
export class Document {
  private readonly file: never;
  constructor(options: Options);
}
export class Paragraph extends Part {
  constructor(options: Options);
}
export class TextRun extends Part {
  constructor(options: IRunOptions | string);
}
export class FootnoteReferenceRun extends Part {
  constructor(id: number);
}
export class Header {
  private readonly header: never;
  constructor(options: Options);
}
export class Footer {
  private readonly footer: never;
  constructor(options: Options);
}
export class Table extends Part {
  constructor(options: Options);
}
export class TableRow {
  private readonly row: never;
  constructor(options: Options);
}
export class TableCell {
  private readonly cell: never;
  constructor(options: Options);
}
export const Packer: { toArrayBuffer(file: Document): Promise<ArrayBuffer> };
export function convertMillimetersToTwip(millimetres: number): number;
export const AlignmentType: Readonly<Record<"CENTER" | "LEFT" | "RIGHT", string>>;
export const BorderStyle: Readonly<Record<"SINGLE", string>>;
export const HeadingLevel: Readonly<Record<"HEADING_1" | "HEADING_2", string>>;
export const LeaderType: Readonly<Record<"UNDERSCORE", string>>;
export const LevelFormat: Readonly<Record<"BULLET" | "CHINESE_COUNTING_THOUSAND" | "DECIMAL", string>>;
export const PageNumber: Readonly<Record<"CURRENT" | "TOTAL_PAGES", string>>;
export const TabStopType: Readonly<Record<"LEFT" | "RIGHT", string>>;
export const VerticalAlign: Readonly<Record<"CENTER", string>>;
export const WidthType: Readonly<Record<"DXA", string>>;
