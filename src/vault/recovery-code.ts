/**
 * The recovery code: 160 random bits as eight groups of four letters of Crockford's base 32 (no I, L, O, U), each group with a check
 * letter. The check is a weighted sum over GF(32) that knows the group's number: a wrong letter, two exchanged letters in a group and
 * two exchanged groups are all noticed before anything is tried, and the screen can say in which group.
 */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const CODE_BYTES = 20;
const GROUPS = 8;
const DATA = 4;

/** Multiplication by x in GF(2^5) modulo x^5 + x^2 + 1. */
const timesX = (value: number): number => ((value << 1) & 31) ^ (value & 16 ? 5 : 0);

function check(values: readonly number[], group: number): number {
  // Horner's rule: the letter at place i is weighted by its own power of x; the group's number takes part like a letter.
  return timesX([group + 1, ...values].reduce((sum, value) => timesX(sum) ^ value, 0));
}

/** "7G2QK-…": eight groups of five. */
export function codeText(code: Uint8Array): string {
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of code) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const own = values.slice(group * DATA, (group + 1) * DATA);
    return [...own, check(own, group)].map((value) => LETTERS[value]).join("");
  });
  return groups.join("-");
}

export type ReadCode = { readonly code: Uint8Array } | { readonly wrongGroups: readonly number[] };

/** Reads a code as people type it: any case, any spaces and dashes, O for 0, I and L for 1. Groups are counted from 0. */
export function readCode(text: string): ReadCode {
  const letters = [
    ...text
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\s\-–—_]/g, ""),
  ].map((letter) => LETTERS.indexOf(letter === "O" ? "0" : letter === "I" || letter === "L" ? "1" : letter));
  const code = new Uint8Array(CODE_BYTES);
  const wrongGroups: number[] = [];
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let group = 0; group < GROUPS; group++) {
    const own = letters.slice(group * (DATA + 1), (group + 1) * (DATA + 1));
    const values = own.slice(0, DATA);
    if (own.length <= DATA || own.includes(-1) || check(values, group) !== own[DATA]) wrongGroups.push(group);
    for (const value of values) {
      held = (held << 5) | (value & 31);
      bits += 5;
      if (bits < 8) continue;
      bits -= 8;
      code[at++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  if (letters.length > GROUPS * (DATA + 1)) wrongGroups.push(GROUPS);
  return wrongGroups.length > 0 ? { wrongGroups } : { code };
}
