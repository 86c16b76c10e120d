/** Which number formats show a date or a time. Source: ECMA-376 part 1, 18.8.30, with the Chinese built-in formats 27–36 and 50–58. */

export function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

const GENERAL = /^(?:general|standard|g\/|@$)/i;

/**
 * Parts of a format that show a date without any of y, m, d, h, s: `e` is the year in Chinese and Japanese formats (not the exponent
 * of 0.00E+00), `aaa` the day of the week, A/P the half of the day.
 */
const OTHER_DATE_PART = /^(?:e+(?![+\-a-z])|aaaa?(?![a-z])|a\/p|am\/pm)/i;

/** True when a format code shows year, month, day, hour, minute or second: outside quotes, escapes and brackets ([Red], [$-804]). */
export function isDateFormat(code: string): boolean {
  if (GENERAL.test(code)) return false;
  for (let i = 0; i < code.length; i++) {
    const character = code.charAt(i);
    if (character === '"') {
      const end = code.indexOf('"', i + 1);
      i = end < 0 ? code.length : end;
    } else if (character === "\\" || character === "_" || character === "*") i++;
    else if (character === "[") {
      const end = code.indexOf("]", i);
      // [h], [mm], [ss] count hours beyond a day; every other bracket is a colour, a condition or a language.
      if (end > 0 && /^(?:h+|m+|s+)$/i.test(code.slice(i + 1, end))) return true;
      i = end < 0 ? code.length : end;
    } else if (/[ymdhs年月日]/i.test(character) || OTHER_DATE_PART.test(code.slice(i))) return true;
  }
  return false;
}
