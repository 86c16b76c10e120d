/** A case file with one part replaced by what a form holds: checked by the same schema as case.json, so no form can write what the command line refuses. */
import * as v from "valibot";
import { type CaseFile, caseFileSchema } from "./case-file.ts";

/** `undefined`, an empty list or an empty object takes the part away: it is then "not said". Null when the schema refuses it. */
export function withPart(caseFile: CaseFile, part: keyof CaseFile, value: unknown): CaseFile | null {
  const { [part]: _before, ...rest } = caseFile;
  const read = v.safeParse(caseFileSchema, isEmpty(value) ? rest : { ...rest, [part]: value });
  return read.success ? read.output : null;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
