import { describe, expect, it } from "vitest";
import type { SheetMapping } from "../../../../../domain/documents/mapping/mapping.ts";
import { readMappingFile, writeMappingFile } from "./mapping-file.ts";

const mapping: SheetMapping = {
  id: "bank-statement-header-1",
  version: 2,
  fingerprint: "header-1",
  kind: "bank-statement",
  name: "某行明细",
  layout: "",
  anchorRow: 3,
  headerRow: 3,
  dataFrom: 4,
  unit: "元",
  dateOrder: "YMD",
  signConvention: "in-positive",
  directionWords: {},
  direction: "paper",
  period: null,
  columns: [{ field: "date", index: 0, header: "日期", unit: "" }],
  amounts: [],
  labels: {},
};

describe("a file of mappings", () => {
  it("written and read again is the same", () =>
    expect(readMappingFile(writeMappingFile([mapping]))).toEqual({ is: "mappings", mappings: [mapping] }));

  it.each([
    ["no JSON", "名称,列", "not-a-file"],
    ["another JSON", '{"a":1}', "not-a-file"],
    ["an unknown kind", writeMappingFile([mapping]).replace('bank-statement"', 'ransom-note"'), "not-a-file"],
    ["a negative column", writeMappingFile([mapping]).replace('"index": 0', '"index": -3'), "not-a-file"],
    ["a later version", writeMappingFile([mapping]).replace('"version": 1', '"version": 7'), "newer"],
  ] as const)("%s is refused", (_, text, is) => expect(readMappingFile(text)).toEqual({ is }));
});
