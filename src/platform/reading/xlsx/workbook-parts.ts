/** What a workbook package says about itself: its sheets and where they are kept, the date system, styles, links to other workbooks. */
import type { ZipEntry } from "../zip/directory.ts";
import { inflateWhole } from "../zip/inflate.ts";
import { isBuiltInDate, isDateFormat } from "./date-formats.ts";
import { Odd } from "./odd.ts";
import { partText, xmlTags } from "./xml-tags.ts";

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

export interface WorkbookParts {
  readonly uses1904Dates: boolean;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: ZipEntry | null;
  /** Per style index: 1 when numbers in it are shown as dates. */
  readonly dateStyles: Uint8Array;
}

/** Entries by lower-case name without a leading slash: writers do not agree on case. */
export type Package = ReadonlyMap<string, ZipEntry>;

export function packageOf(entries: readonly ZipEntry[]): Package {
  return new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
}

interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet", "sharedStrings", … the same in both editions of the standard. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export async function readWorkbookParts(bytes: Uint8Array, parts: Package, signal?: AbortSignal): Promise<WorkbookParts> {
  const text = async (path: string): Promise<string | null> => {
    const entry = parts.get(path.toLowerCase());
    return entry ? partText(await inflateWhole(bytes, entry, { signal })) : null;
  };
  const rootRelations = readRelations((await text("_rels/.rels")) ?? "", "");
  const workbookPath = rootRelations.find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = await text(workbookPath);
  if (workbook === null || workbookPath.endsWith(".bin")) throw new Odd("no workbook part");
  const relations = readRelations((await text(relationsPath(workbookPath))) ?? "", folderOf(workbookPath));
  const entryOf = (type: string): ZipEntry | null => {
    const relation = relations.find((candidate) => candidate.type === type);
    return (relation && parts.get(relation.target.toLowerCase())) ?? null;
  };
  const styles = relations.find((relation) => relation.type === "styles");
  return {
    uses1904Dates: has1904Dates(workbook),
    sheets: readSheets(workbook, relations, parts),
    sharedStrings: entryOf("sharedStrings"),
    dateStyles: readDateStyles((styles && (await text(styles.target))) ?? ""),
  };
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
}

function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function readRelations(text: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  for (const { name, isClosing, attributes } of xmlTags(text)) {
    if (name !== "Relationship" || isClosing) continue;
    const target = attributes.get("Target") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    const type = (attributes.get("Type") ?? "").split("/").pop() ?? "";
    relations.push({ id: attributes.get("Id") ?? "", type, target: isExternal ? target : resolvePath(folder, target), isExternal });
  }
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target.slice(1) : folder + target).replaceAll("\\", "/").split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function has1904Dates(workbook: string): boolean {
  for (const { name, attributes } of xmlTags(workbook)) {
    if (name === "workbookPr") return /^(?:1|true|on)$/i.test(attributes.get("date1904") ?? "");
  }
  return false;
}

function readSheets(workbook: string, relations: readonly Relation[], parts: Package): SheetPart[] {
  const sheets: SheetPart[] = [];
  for (const { name, isClosing, attributes } of xmlTags(workbook)) {
    if (name !== "sheet" || isClosing) continue;
    const id = attributes.get("r:id") ?? attributes.get("id");
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation === undefined) throw new Odd("sheet without relation");
    // Chart sheets and dialogs hold no cells.
    if (relation.type !== "worksheet") continue;
    const entry = parts.get(relation.target.toLowerCase());
    if (entry === undefined) throw new Odd("sheet part missing");
    sheets.push({ name: attributes.get("name") ?? "", isHidden: /hidden/i.test(attributes.get("state") ?? ""), entry });
  }
  if (sheets.length === 0) throw new Odd("no sheets");
  return sheets;
}

function readDateStyles(text: string): Uint8Array {
  const custom = new Map<number, string>();
  const isDate: number[] = [];
  let inCellFormats = false;
  for (const { name, isClosing, attributes } of xmlTags(text)) {
    if (name === "cellXfs") inCellFormats = !isClosing;
    else if (isClosing) continue;
    else if (name === "numFmt") custom.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
    else if (name === "xf" && inCellFormats) {
      const id = Number(attributes.get("numFmtId") ?? 0);
      const code = custom.get(id);
      isDate.push((code === undefined ? isBuiltInDate(id) : isDateFormat(code)) ? 1 : 0);
    }
  }
  return Uint8Array.from(isDate);
}

/** Other workbooks this one refers to, as written in it. */
export async function readExternalLinks(bytes: Uint8Array, parts: Package, signal?: AbortSignal): Promise<string[]> {
  const links: string[] = [];
  for (const [name, entry] of parts) {
    if (!/externallinks\/_rels\/[^/]+\.rels$/.test(name)) continue;
    for (const relation of readRelations(partText(await inflateWhole(bytes, entry, { signal })), "")) {
      if (relation.isExternal && relation.target !== "") links.push(decodeTarget(relation.target));
    }
  }
  return [...new Set(links)].sort();
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
