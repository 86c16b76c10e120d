/** Branded identifiers; they are made here and nowhere else. */

declare const idBrand: unique symbol;
type Branded<Name extends string> = string & { readonly [idBrand]: Name };

/** The lower-case hex SHA-256 of a paper's bytes: the same file twice is one document. */
export type DocId = Branded<"DocId">;
export type CaseId = Branded<"CaseId">;
export type FigureId = Branded<"FigureId">;

export function docId(sha256Hex: string): DocId {
  if (!/^[0-9a-f]{64}$/.test(sha256Hex)) throw new RangeError(`not a sha-256: ${sha256Hex}`);
  return sha256Hex as DocId;
}

export function caseId(text: string): CaseId {
  if (!/^[0-9A-Za-z_-]{1,64}$/.test(text)) throw new RangeError(`not a case id: ${text}`);
  return text as CaseId;
}

export function figureId(text: string): FigureId {
  return text as FigureId;
}

/** 53-bit string hash (cyrb53) as base 36, for stable short names. Not for security: documents are named by SHA-256. */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, "0");
}
