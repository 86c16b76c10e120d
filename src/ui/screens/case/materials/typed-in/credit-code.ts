/** 统一社会信用代码: eighteen places, the last computed from the others. Source: GB 32100—2015. */
const PLACES = "0123456789ABCDEFGHJKLMNPQRTUWXY";

export type CreditCodeFault = "length" | "characters" | "check-digit";

/** Null when the code is well formed. It says nothing about whether such a firm exists. */
export function creditCodeFault(code: string): CreditCodeFault | null {
  const text = code.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (text.length !== 18) return "length";
  if (![...text].every((char) => PLACES.includes(char))) return "characters";
  let total = 0;
  // Weights are the powers of 3 modulo 31.
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) total += PLACES.indexOf(text[i] ?? "") * weight;
  return PLACES[(31 - (total % 31)) % 31] === text[17] ? null : "check-digit";
}
