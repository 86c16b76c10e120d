import { sm3, sm4 } from "sm-crypto-v2";
import { describe, expect, it } from "vitest";
import { bound, SealBrokenError } from "./suite.ts";
import { suiteOf } from "./suites.ts";

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (found: Uint8Array): string => Buffer.from(found).toString("hex");

describe("the standards' own examples", () => {
  it("SM3 (GB/T 32905, annex A)", () => {
    expect(sm3("abc")).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    expect(sm3("abcd".repeat(16))).toBe("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  });
  it("SM4 (GB/T 32907, annex A)", () => {
    const block = bytes("0123456789abcdeffedcba9876543210");
    const how = { padding: "none", output: "array" } as const;
    expect(hex(sm4.encrypt(block, block, how))).toBe("681edf34d206965e86b3e94f536e4246");
    let turned = block;
    for (let round = 0; round < 1000; round++) turned = sm4.encrypt(turned, block, how);
    expect(hex(sm4.decrypt(turned, block, how)), "1,000 rounds and one back").toBe(hex(turnedOnce(block, 999)));
  });
  function turnedOnce(block: Uint8Array, rounds: number): Uint8Array {
    let turned = block;
    for (let round = 0; round < rounds; round++) turned = sm4.encrypt(turned, block, { padding: "none", output: "array" });
    return turned;
  }
  it("SM4-GCM (RFC 8998, A.1) opens under suite G", async () => {
    const key = await (await suiteOf("G")).key(bytes("0123456789abcdeffedcba9876543210"));
    const iv = "00001234567800000000abcd";
    const body =
      "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d";
    const tag = "83de3541e4c2b58177e065a9bf7b62ec";
    const opened = await key.open(bytes(iv + body + tag), bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    expect(hex(opened)).toBe("aabbccddeeffeeaa".replace(/../g, (pair) => pair.repeat(8)));
  });
  it("AES-256-GCM (the GCM specification's test case 16) opens under suite A", async () => {
    const key = await (await suiteOf("A")).key(bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    const body = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662";
    const tag = "76fc6ece0f4e1768cddf8853bb2d551b";
    const opened = await key.open(bytes(`cafebabefacedbaddecaf888${body}${tag}`), bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    expect(hex(opened)).toBe(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    );
  });
});

describe.each(["A", "G"] as const)("suite %s", (id) => {
  const place = bound("here", 1);
  async function sealed(size = 200) {
    const suite = await suiteOf(id);
    const key = await suite.key(crypto.getRandomValues(new Uint8Array(suite.keyBytes)));
    const plain = crypto.getRandomValues(new Uint8Array(size));
    return { suite, key, plain, seal: await key.seal(plain, place) };
  }
  it("opens what it sealed, and never seals twice alike", async () => {
    const { key, plain, seal } = await sealed();
    expect(await key.open(seal, place)).toEqual(plain);
    expect(await key.seal(plain, place)).not.toEqual(seal);
    expect(await key.open(await key.seal(new Uint8Array(0), place), place)).toEqual(new Uint8Array(0));
  });
  it("answers nothing to another key, another place, or bytes cut off", async () => {
    const { suite, key, seal } = await sealed();
    const other = await suite.key(crypto.getRandomValues(new Uint8Array(suite.keyBytes)));
    await expect(other.open(seal, place)).rejects.toThrow(SealBrokenError);
    await expect(key.open(seal, bound("here", 2))).rejects.toThrow(SealBrokenError);
    for (const length of [0, 11, 12, 27, 28, seal.length - 1])
      await expect(key.open(seal.slice(0, length), place)).rejects.toThrow(SealBrokenError);
  });
  it("notices every single flipped bit of a short page", async () => {
    const { key, seal } = await sealed(24);
    let opened = 0;
    for (let bit = 0; bit < seal.length * 8; bit++) {
      const flipped = seal.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      opened += await key.open(flipped, place).then(
        () => 1,
        () => 0,
      );
    }
    expect(opened).toBe(0);
  });
});
