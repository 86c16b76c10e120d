import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CorruptRecordError, decodeRecord, encodeRecord } from "./record-codec.ts";

describe("records as bytes", () => {
  it("come back as they were, columns and all", () => {
    const record = {
      name: "流水",
      amount: new Float64Array([1, -2.5, Number.NaN]),
      codes: new Uint32Array([7]),
      flow: new Int8Array([1, -1, 0]),
      nested: [{ empty: new Uint16Array(0) }],
    };
    expect(decodeRecord(encodeRecord(record))).toEqual(record);
  });
  it("hold for any record of texts, numbers and columns", () => {
    const column = fc.oneof(fc.float64Array(), fc.uint32Array(), fc.int32Array(), fc.uint8Array(), fc.uint16Array());
    const record = fc.dictionary(
      fc.string().filter((key) => key !== "$array" && key !== "__proto__"),
      fc.oneof(column, fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(record, (value) => {
        expect(decodeRecord(encodeRecord(value))).toEqual({ ...value });
      }),
    );
  });
  it("come back from the middle of a larger buffer", () => {
    const encoded = encodeRecord({ a: new Float64Array([3]) });
    const shifted = new Uint8Array(encoded.length + 3);
    shifted.set(encoded, 3);
    expect(decodeRecord(shifted.subarray(3))).toEqual({ a: new Float64Array([3]) });
  });
  it("that are cut off are refused by name", () => {
    const encoded = encodeRecord({ a: new Float64Array([1, 2, 3]) });
    for (const length of [0, 7, 12, encoded.length - 1]) expect(() => decodeRecord(encoded.slice(0, length))).toThrow();
    expect(() => decodeRecord(encoded.slice(0, encoded.length - 1))).toThrow(CorruptRecordError);
  });
});
