/**
 * Suite G: SM4-GCM (GB/T 32907, RFC 8998) and SM3 (GB/T 32905) in software. Not a certified 商用密码产品: a bank that needs one for its
 * 密评 needs hardware or a certified module. Keys are 128 bits and lie in this worker's memory, since the browser has no SM4 to hold them.
 */
import { sm3, sm4 } from "sm-crypto-v2";
import { NONCE_BYTES, SealBrokenError, type Suite, TAG_BYTES } from "./suite.ts";

export const suiteG: Suite = {
  id: "G",
  keyBytes: 16,
  async key(raw) {
    const key = raw.slice();
    return {
      async seal(plain, associatedData) {
        const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
        const { output, tag } = sm4.encrypt(plain, key, { mode: "gcm", iv, associatedData, output: "array", outputTag: true });
        if (tag?.length !== TAG_BYTES) throw new SealBrokenError("sealed without a tag");
        const sealed = new Uint8Array(NONCE_BYTES + output.length + TAG_BYTES);
        sealed.set(iv);
        sealed.set(output, NONCE_BYTES);
        sealed.set(tag, NONCE_BYTES + output.length);
        return sealed;
      },
      async open(sealed, associatedData) {
        const end = sealed.length - TAG_BYTES;
        if (end < NONCE_BYTES) throw new SealBrokenError("too short");
        const iv = sealed.slice(0, NONCE_BYTES);
        try {
          return sm4.decrypt(sealed.slice(NONCE_BYTES, end), key, {
            mode: "gcm",
            iv,
            associatedData,
            // Without a tag the library would decrypt without looking.
            tag: sealed.slice(end),
            output: "array",
          });
        } catch {
          throw new SealBrokenError("the bytes, their place or the key are not what they were");
        }
      },
    };
  },
  async fromCode(code, salt) {
    const hex = sm3(salt, { mode: "hmac", key: code });
    return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
  },
};
