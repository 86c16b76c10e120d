/** The part of pizzip used here: its own declarations bring Node's types into the page's and the workers' worlds (as docx-names.d.ts says). */
interface ZippedFile {
  readonly dir: boolean;
  asUint8Array(): Uint8Array;
}
declare class PizZip {
  constructor(data: Uint8Array);
  readonly files: Readonly<Record<string, ZippedFile>>;
}
export default PizZip;
