/** Covers every text a screen is shown, and nothing the product finds things by. */

/** Keys whose plain texts are references, codes or periods: covered, they would open nothing. */
const KEPT = new Set(
  "id,ids,ref,refs,rows,row,document,documents,inputs,key,kind,code,period,periods,sha256,fact,target,type,status,severity,level,verdict,format,layout,unit,currency,from,to,month,date,evidence,nature,stage,createdAt,updatedAt,savedAt,importedAt,deletedAt,decision,duplicates,category,source,sheets,accounts,months,categories".split(
    ",",
  ),
);

/** Objects under such a key are looked into all the same; only its own plain texts stay. */
export function maskDeep<T>(value: T, mask: (text: string) => string): T {
  return covered(value, mask, false) as T; // the same shape, other texts
}

function covered(value: unknown, mask: (text: string) => string, isKept: boolean): unknown {
  if (typeof value === "string") return isKept ? value : mask(value);
  if (Array.isArray(value)) return value.map((one) => covered(one, mask, isKept));
  // Columns of bytes and numbers hold no text.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, covered(one, mask, KEPT.has(key))]));
}
