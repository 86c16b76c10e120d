/** A remembered mapping as a family: it knows its template by the fingerprint and wins over every detector. */
import type { PaperFamily } from "../document.ts";
import { fingerprint } from "./fingerprint.ts";
import type { SheetMapping } from "./mapping.ts";
import { parseWithMapping } from "./parse-with-mapping.ts";

/** Below SURE_ENOUGH: what a person said about one file's period is not true of the next file. */
const ASK_AGAIN = 0.4;

export function familyOfMapping(mapping: SheetMapping): PaperFamily {
  const isForOneFile = mapping.period !== null || mapping.amounts.some((column) => column.from === "fixed");
  return {
    id: `mapping-${mapping.id}`,
    detect(sheet, book) {
      if (fingerprint(sheet, book) !== mapping.fingerprint) return null;
      return { kind: mapping.kind, layout: `mapping-${mapping.id}`, confidence: isForOneFile ? ASK_AGAIN : 1, why: [mapping.name] };
    },
    parse: (sheet, _recognition, context) => parseWithMapping(sheet, mapping, context),
  };
}
