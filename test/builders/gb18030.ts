/** Text to GBK bytes, the encoding Chinese bank and tax software still writes. Inverts TextDecoder over the two-byte range. */
let bytesOfCharacter: Map<string, readonly [number, number]> | null = null;

function table(): Map<string, readonly [number, number]> {
  if (bytesOfCharacter) return bytesOfCharacter;
  const found = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  bytesOfCharacter = found;
  return found;
}

/** Throws on a character outside GBK: a made-up paper should not need one. */
export function encodeGb18030(text: string): Uint8Array {
  const known = table();
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const pair = known.get(character);
    if (!pair) throw new RangeError(`not in GBK: ${character}`);
    bytes[length++] = pair[0];
    bytes[length++] = pair[1];
  }
  return bytes.slice(0, length);
}
