/** Mappings as a file that is carried to a colleague; read back through the schema, because files come from anywhere. */
import * as v from "valibot";
import { type MappingFile, mappingFileSchema, type SheetMapping } from "../../../../../domain/documents/mapping/mapping.ts";

export type MappingFileReading =
  | { readonly is: "mappings"; readonly mappings: readonly SheetMapping[] }
  | { readonly is: "not-a-file" | "newer" };

/** [P] A thousand mappings are well below this. */
const LARGEST = 5_000_000;

export function writeMappingFile(mappings: readonly SheetMapping[]): string {
  const file: MappingFile = { format: "yardstick-mappings", version: 1, mappings: [...mappings] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function readMappingFile(text: string): MappingFileReading {
  if (text.length > LARGEST) return { is: "not-a-file" };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { is: "not-a-file" };
  }
  const read = v.safeParse(mappingFileSchema, data);
  if (read.success) return { is: "mappings", mappings: read.output.mappings };
  const later = v.safeParse(v.looseObject({ format: v.literal("yardstick-mappings"), version: v.pipe(v.number(), v.minValue(2)) }), data);
  return { is: later.success ? "newer" : "not-a-file" };
}
