/** The type of a picture by its first bytes; null for anything the page cannot show. Names are not believed: a photo called .pdf is a photo. */
const marks: readonly (readonly [type: string, mark: readonly number[], at: number])[] = [
  ["image/jpeg", [0xff, 0xd8, 0xff], 0],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ["image/gif", [0x47, 0x49, 0x46, 0x38], 0],
  ["image/bmp", [0x42, 0x4d], 0],
  // RIFF....WEBP
  ["image/webp", [0x57, 0x45, 0x42, 0x50], 8],
];

export function pictureType(bytes: Uint8Array): string | null {
  return marks.find(([, mark, at]) => mark.every((byte, i) => bytes[at + i] === byte))?.[0] ?? null;
}
