import { describe, expect, it } from "vitest";
import { pictureType } from "./picture-type.ts";

const text = (words: string) => new TextEncoder().encode(words);

describe("what the page can show", () => {
  it.each([
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), "image/png"],
    [text("RIFF1234WEBPVP8 "), "image/webp"],
    [text("%PDF-1.7"), null],
    [text("<svg onload=alert(1)>"), null],
    [new Uint8Array(0), null],
  ])("%#", (bytes, type) => expect(pictureType(bytes)).toBe(type));
});
