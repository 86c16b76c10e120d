/** Forms the parts of the contract share. Amounts are decimal strings in the base unit, ratios are fractions rounded to 6 places. */
import * as v from "valibot";

export const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
export const ratio = v.nullable(v.number());
export const refs = v.array(v.string());
/** "<doc>#<line>" or "<doc>#<sheet>!<line>" when the file has several sheets. */
export const rowRefs = v.array(v.string());
