/** CRC-32 as zips carry it: a damaged copy may still inflate, with other digits in it. Four tables, four bytes a step. */

const TABLES = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[0][byte] = value;
  }
  // Casts here and below: the index is a byte, the tables have 256 entries.
  for (let byte = 0; byte < 256; byte++) {
    for (let k = 1; k < 4; k++) {
      const before = (tables[k - 1] as Int32Array)[byte] as number;
      (tables[k] as Int32Array)[byte] = (before >>> 8) ^ (tables[0][before & 0xff] as number);
    }
  }
  return tables;
}

/** Carries on from `crc` (0 at the start). */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [first, second, third, fourth] = TABLES;
  let value = ~crc;
  let i = 0;
  const whole = bytes.length - 3;
  for (; i < whole; i += 4) {
    value ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    value =
      (fourth[value & 0xff] as number) ^
      (third[(value >>> 8) & 0xff] as number) ^
      (second[(value >>> 16) & 0xff] as number) ^
      (first[value >>> 24] as number);
  }
  for (; i < bytes.length; i++) value = (value >>> 8) ^ (first[(value ^ (bytes[i] as number)) & 0xff] as number);
  return ~value >>> 0;
}
