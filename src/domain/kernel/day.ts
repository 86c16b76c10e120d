/** Days as whole numbers since 1970-01-01 (proleptic Gregorian), so that a column of dates is an Int32Array. */

declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: true };

/** A missing day inside an Int32Array column. */
export const NO_DAY = -2147483648 as Day;

/** Null when the date does not exist (2025-02-30): it is reported, never rolled over. */
export function day(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month) || year < 1900 || year > 2200) return null;
  // Days from civil, after Howard Hinnant's chrono-compatible low-level date algorithms.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return (era * 146097 + doe - 719468) as Day;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dayParts(value: Day): { year: number; month: number; date: number } {
  const z = value + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, date: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** "YYYY-MM-DD", the only date form of the contract. */
export function dayText(value: Day): string {
  const { year, month, date } = dayParts(value);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Excel's 1900 date system: serial 1 is 1900-01-01, and the 1900-02-29 that never was makes 61 = 1900-03-01. */
export function dayOfSerial(serial: number, date1904 = false): Day | null {
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 || whole > 110_000 ? null : ((whole - 24107) as Day);
  return whole < 61 || whole > 110_000 ? null : ((whole - 25569) as Day);
}

/** The month (from year 0) a day falls in; see kernel/period. */
export function monthOfDay(value: Day): number {
  const { year, month } = dayParts(value);
  return year * 12 + month - 1;
}
