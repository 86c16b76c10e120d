/** How a person said an unknown sheet is to be read. Data only: kept, exported, and applied again to every sheet with the same fingerprint. */
import * as v from "valibot";
import { parsePeriod } from "../../kernel/period.ts";

const text = v.pipe(v.string(), v.maxLength(500));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const row = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1_048_575));
const period = v.pipe(
  v.string(),
  v.check((value) => parsePeriod(value) !== null, "period"),
);

/** Kinds a person can map column by column. */
export const mappableKinds = [
  "bank-statement",
  "wallet-statement",
  "balance-sheet",
  "income-statement",
  "cash-flow-statement",
  "invoice-list",
  "utility-bill",
  "waybill-list",
  "payroll-list",
  "purchase-list",
  "inventory-list",
] as const;

export const mappingSchema = v.object({
  id: text,
  /** Raised with every change a person makes. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fingerprint: text,
  kind: v.picklist(mappableKinds),
  name: text,
  /** The list layout whose rules apply ("utility-water"); "" for statements. */
  layout: text,
  /** The row the fingerprint was taken from, when the mapping was made: preambles of the same template differ in length. Zero-based. */
  anchorRow: row,
  /** Zero-based; −1 for a sheet without a header. */
  headerRow: row,
  dataFrom: row,
  unit: v.picklist(["元", "千元", "万元", "百万元", "亿元"]),
  dateOrder: v.picklist(["YMD", "DMY", "MDY"]),
  signConvention: v.picklist(["in-positive", "out-positive", "direction-column", "two-columns"]),
  /** Words of the direction column that are not the usual ones. */
  directionWords: v.record(text, v.picklist(["in", "out", "neither"])),
  /** Which way a list goes: "paper" lets the paper tell; else the person said: issued or sent, against received. */
  direction: v.picklist(["paper", "outgoing", "incoming"]),
  /** Said by a person where the paper does not state it; such a mapping is offered again, never applied in silence to the next file. */
  period: v.nullable(period),
  /** Columns of lists and bank statements. A field may take several (memo). `unit` is what the column is counted in when its header does not say. */
  columns: v.array(v.object({ field: text, index, header: text, unit: text })),
  /** Amount columns of a statement form, each with the column its labels stand in. */
  amounts: v.array(
    v.object({
      index,
      label: index,
      header: text,
      /** header: the heading states it; title: the form's own date; prior: the year before that (the opening, for a balance); fixed: `period`. */
      from: v.picklist(["header", "title", "prior", "fixed"]),
      period: v.nullable(period),
    }),
  ),
  /** Labels of a statement form that the dictionary lacks, by their bare name → key of the line. */
  labels: v.record(text, text),
});

export type SheetMapping = v.InferOutput<typeof mappingSchema>;
export type MappableKind = SheetMapping["kind"];

/** The file mappings are exported to and imported from. */
export const mappingFileSchema = v.object({
  format: v.literal("yardstick-mappings"),
  version: v.literal(1),
  mappings: v.pipe(v.array(mappingSchema), v.maxLength(1000)),
});

export type MappingFile = v.InferOutput<typeof mappingFileSchema>;

export function isMappable(kind: string): kind is MappableKind {
  return (mappableKinds as readonly string[]).includes(kind);
}
