/** 大写金额, as cheques and contracts write amounts of money. */
import { type Fen, fen, fromDecimal } from "./money.ts";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "万亿"];

/** 大写金额 as cheques write it: 1,050.20 → 壹仟零伍拾元贰角整. Source: 《正确填写票据和结算凭证的基本规定》(中国人民银行). */
export function chineseAmount(decimal: string): string {
  const read = fromDecimal(decimal);
  if (read === null) return "";
  const amount: Fen = fen(Math.abs(read));
  const sign = read < 0 ? "负" : "";
  const yuanPart = Math.floor(amount / 100);
  const jiao = Math.floor((amount % 100) / 10);
  const fenDigit = amount % 10;
  const wholeText = yuanPart === 0 ? "" : `${chineseInteger(yuanPart)}元`;
  if (jiao === 0 && fenDigit === 0) return `${sign}${wholeText || "零元"}整`;
  const jiaoText = jiao > 0 ? `${DIGITS[jiao]}角` : wholeText ? "零" : "";
  return `${sign}${wholeText}${jiaoText}${fenDigit > 0 ? `${DIGITS[fenDigit]}分` : "整"}`;
}

function chineseInteger(value: number): string {
  const digits = String(value);
  let text = "";
  let zero = false;
  for (let i = 0; i < digits.length; i++) {
    const place = digits.length - 1 - i;
    const digit = Number(digits[i]);
    if (digit === 0) zero = true;
    else {
      text += (zero && text ? "零" : "") + DIGITS[digit] + PLACES[place % 4];
      zero = false;
    }
    const groupIsEmpty = Number(digits.slice(Math.max(0, i - 3), i + 1)) === 0;
    if (place % 4 === 0 && place > 0 && !groupIsEmpty) text += GROUPS[place / 4];
  }
  return text;
}
