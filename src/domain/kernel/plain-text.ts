/** A copy of a text for matching only: the paper's own text is kept as evidence, untouched. */

/** Kangxi and CJK radicals that NFKC leaves or maps to a traditional form (measured in real PDF statements: ⼾ → 戶, not 户). */
const RADICALS: Readonly<Record<string, string>> = {
  "⼾": "户",
  "⺠": "民",
  "⻋": "车",
  "⻔": "门",
  "⻚": "页",
  "⻓": "长",
  "⻅": "见",
  "⻢": "马",
  "⻜": "飞",
  "⻛": "风",
};

/** NFKC (full-width digits and letters become plain), radicals mended, every kind of space removed. */
export function matchText(raw: string): string {
  if (/^[\x21-\x7e\u4e00-\u9fa5]*$/.test(raw)) return raw; // the common case needs no work
  return raw
    .replace(/[⺀-⻿⼀-⿟]/g, (radical) => RADICALS[radical] ?? radical)
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "");
}

/** A header or label as it is looked up: matched text, lower case, without colons, asterisks and bracketed notes such as (元). */
export function labelText(raw: string): string {
  return matchText(raw)
    .toLowerCase()
    .replace(/[::*＊★△▲#]+/g, "")
    .replace(/\((?:元|单位:?元|人民币元?|rmb|cny|¥)\)/g, "");
}
