/** Suite A: AES-256-GCM and SHA-256 of the browser; its keys cannot be read back out of the browser's hands. */
import { NONCE_BYTES, SealBrokenError, type Suite, TAG_BYTES } from "./suite.ts";

/** WebCrypto takes no shared memory: a copy never lies in one. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes.slice();

export const suiteA: Suite = {
  id: "A",
  keyBytes: 32,
  async key(raw) {
    const key = await crypto.subtle.importKey("raw", own(raw), "AES-GCM", false, ["encrypt", "decrypt"]);
    return {
      async seal(plain, bound) {
        const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
        const body = await crypto.subtle.encrypt(
          { name: "AES-GCM", iv, additionalData: own(bound) },
          key,
          plain as Uint8Array<ArrayBuffer>,
        );
        const sealed = new Uint8Array(NONCE_BYTES + body.byteLength);
        sealed.set(iv);
        sealed.set(new Uint8Array(body), NONCE_BYTES);
        return sealed;
      },
      async open(sealed, bound) {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new SealBrokenError("too short");
        const iv = own(sealed.subarray(0, NONCE_BYTES));
        const body = sealed.subarray(NONCE_BYTES) as Uint8Array<ArrayBuffer>;
        try {
          return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: own(bound) }, key, body));
        } catch {
          throw new SealBrokenError("the bytes, their place or the key are not what they were");
        }
      },
    };
  },
  async fromCode(code, salt) {
    const base = await crypto.subtle.importKey("raw", own(code), "HKDF", false, ["deriveBits"]);
    const info = new TextEncoder().encode("yardstick recovery code");
    return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: own(salt), info }, base, 256));
  },
};
