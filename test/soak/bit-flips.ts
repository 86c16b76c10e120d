/** P5: one bit flipped anywhere in a sealed page is noticed: 10,000 over pages of several sizes, of both suites. A short slice is src/vault/suites.test.ts. */
import { bound } from "../../src/vault/suite.ts";
import { suiteOf } from "../../src/vault/suites.ts";

const FLIPS = 10_000;
const SIZES = [0, 1, 300, 16_384];
const place = bound("page", "case", 3);
let missed = 0;
let made = 0;
for (const id of ["A", "G"] as const) {
  const suite = await suiteOf(id);
  const key = await suite.key(crypto.getRandomValues(new Uint8Array(suite.keyBytes)));
  for (const size of SIZES) {
    const sealed = await key.seal(crypto.getRandomValues(new Uint8Array(size)), place);
    for (let flip = 0; flip < FLIPS / (2 * SIZES.length); flip++, made++) {
      const [chosen = 0] = crypto.getRandomValues(new Uint32Array(1));
      const bit = chosen % (sealed.length * 8);
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const isOpened = await key.open(changed, place).then(
        () => true,
        () => false,
      );
      if (isOpened) missed++;
    }
    // The control: unchanged, it opens.
    if ((await key.open(sealed, place)).length !== size) missed++;
  }
}
console.log(`${made} bits flipped, ${missed} not noticed`);
process.exitCode = missed === 0 && made === FLIPS ? 0 : 1;
