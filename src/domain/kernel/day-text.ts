/** Dates as papers write them. An order (DMY, MDY) is declared by the layout, never guessed; what does not exist is null. */
import { type Day, day, dayOfSerial } from "./day.ts";
import { matchText } from "./plain-text.ts";

export type DateOrder = "YMD" | "DMY" | "MDY";

export interface DayText {
  readonly day: Day;
  /** Seconds of the day, −1 when the text gives no time. */
  readonly second: number;
}

/** "2024-01-31", "2024/1/31 08:30:00", "20240131", "20240131 10:23:45", "2024年1月31日", "2024.01.31", "31/01/2024" (DMY). */
export function readDay(raw: string, order: DateOrder = "YMD"): DayText | null {
  const text = raw
    .normalize("NFKC")
    .replace(/[\u200b\ufeff]/g, "")
    .trim();
  // The time follows after a gap, or at once as six digits or more; a ninth digit alone means it is no date.
  let match = /^(\d{4})(\d{2})(\d{2})(?:\D+(\d.*)|(\d{6,9}))?$/.exec(text);
  if (!match && order === "YMD")
    match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT-]+(\d.*)|(\d{1,2}[:.时].*))?$/.exec(text);
  if (match) return build(Number(match[1]), Number(match[2]), Number(match[3]), match[4] ?? match[5]);
  match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[\sT]+(\d.*))?$/.exec(text);
  if (!match || order === "YMD") return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return order === "DMY" ? build(Number(match[3]), second, first, match[4]) : build(Number(match[3]), first, second, match[4]);
}

/** An Excel serial with its time of day. */
export function daySerial(serial: number, uses1904Dates: boolean): DayText | null {
  const found = dayOfSerial(serial, uses1904Dates);
  if (found === null) return null;
  const second = Math.round((serial - Math.floor(serial)) * 86_400);
  return { day: found, second: second === 0 || second >= 86_400 ? -1 : second };
}

/** Seconds of the day: "08:30:00", "0830", "083000", "10.23.45.123", "102345123", "92345123"; −1 for anything else ("", "0.0"). */
export function readTime(raw: string): number {
  const text = matchText(raw);
  // Two digits after the point: "0.0" is how exports write "none", and "8.5" is no time.
  const match =
    /^(\d{1,2})[:.时](\d{2})(?:[:.分](\d{1,2})秒?(?:[.:]\d+)?|分)?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{2})?(?:\d{3})?$/.exec(padTime(text));
  if (!match) return -1;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hour > 23 || minute > 59 || second > 59 ? -1 : hour * 3600 + minute * 60 + second;
}

/** HHMMSS and HHMMSSmmm lose their first zero when a sheet takes them for numbers. */
function padTime(text: string): string {
  return /^(?:\d{5}|\d{8})$/.test(text) ? `0${text}` : /^\d{7}$/.test(text) ? "" : text;
}

function build(year: number, month: number, date: number, time: string | undefined): DayText | null {
  const found = day(year, month, date);
  return found === null ? null : { day: found, second: time === undefined ? -1 : readTime(time) };
}
