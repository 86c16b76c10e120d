/** Covers names and numbers for showing: 张*, 青檀县**, 622202*********5678. Pure: what is shown, never what is stored. */

import { matchText } from "../../domain/kernel/plain-text.ts";

/** A run of digits as long as an account, an identity number or a card. */
const NUMBERS = /(?<![0-9A-Za-z.])(\d{6})\d{2,20}([\dXx]{4})(?![0-9A-Za-z.])/g;
const CREDIT_CODE = /(?<![0-9A-Z])([0-9A-Y]{2}\d{4})[0-9A-Y]{8}([0-9A-Y]{4})(?![0-9A-Z])/g;
const PHONE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;
const PLACE = /^.{1,8}?(?:自治区|自治州|省|市|县|区|旗|镇|乡|村)/;
const FIRM = /公司|厂|店|行|社|部|中心|站|院|局|所|会|队|场|超市|饭|银|协|集团|基金|平台|支付|商户|学|处/;

/** Two surnames of two characters each are common enough to be kept whole. */
const DOUBLE = /^(欧阳|司马|诸葛|上官|皇甫|令狐|东方|夏侯|司徒|尉迟|公孙|慕容|长孙|宇文)/;

export function maskNumbers(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  return text
    .replace(PHONE, "$1****$2")
    .replace(CREDIT_CODE, (code: string, head: string, tail: string) => (/\d{6}/.test(code) ? `${head}********${tail}` : code))
    .replace(NUMBERS, (whole: string, head: string, tail: string) => `${head}${"*".repeat(whole.length - 10)}${tail}`);
}

/** A person keeps the surname, a firm the place it names or its first character. */
export function maskName(name: string): string {
  const plain = name.trim();
  if (plain === "" || /[*＊]/.test(plain)) return name;
  if (!/[㐀-鿿]/.test(plain)) return /\p{L}/u.test(plain) ? `${plain.slice(0, 1)}**` : maskNumbers(name);
  if (FIRM.test(plain) || plain.length > 4) return `${PLACE.exec(plain)?.[0] ?? plain.slice(0, 1)}**`;
  return `${DOUBLE.exec(plain)?.[0] ?? plain.slice(0, 1)}*`;
}

/** Names of clearing parties and public bodies tell nothing about anybody. */
const PUBLIC =
  /^(财付通|支付宝|微信支付|微信|银联|网联|拉卡拉|收钱吧|美团|京东|抖音|国家税务|国库|待清算|支付机构|备付金|零钱|提现|转账|扫码)|税务局|供电|电力|自来水|燃气|社保|公积金|人民银行/;

/** Words of the trade that stand in columns of names on some papers. */
export function isCovered(name: string): boolean {
  return name.length >= 2 && !PUBLIC.test(name);
}

/** A way of covering every string of a case: whole cells by look-up, names inside sentences one after another. */
export function masker(names: readonly string[]): (text: string) => string {
  const covered = new Map<string, string>();
  // Sentences print names as they were compared: one kind of width, no spaces.
  for (const name of names) for (const form of [name, matchText(name)]) if (isCovered(form)) covered.set(form, maskName(form));
  // [P] Names sought inside longer texts: the longest 2,000; a case with more has each whole cell covered all the same.
  const inside = [...covered.keys()].filter((name) => name.length >= 2).slice(0, 2000);
  const pattern = inside.length > 0 ? new RegExp(inside.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g") : null;
  const known = new Map<string, string>();
  return (text) => {
    const whole = covered.get(text.trim());
    if (whole !== undefined) return whole;
    const before = known.get(text);
    if (before !== undefined) return before;
    const masked = maskNumbers(pattern ? text.replace(pattern, (name) => covered.get(name) ?? name) : text);
    if (known.size < 50_000) known.set(text, masked);
    return masked;
  };
}
