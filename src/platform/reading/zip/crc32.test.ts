import { crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";

describe("CRC-32", () => {
  it("of the standard check text", () => expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926));

  it("is that of zlib, whole or in pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 300 }), (bytes, cut) => {
        const whole = crc32(bytes);
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(whole);
        // zlib has it from Node 20.15 on; the standard check text above holds everywhere.
        if (typeof nodeCrc32 === "function") expect(whole).toBe(nodeCrc32(bytes));
      }),
    );
  });
});
