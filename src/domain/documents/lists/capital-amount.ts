/** 大写金额: "壹万贰仟叁佰肆拾伍元陆角柒分", "人民币伍仟元整" → 分. Null when the words are no amount. */
import { matchText } from "../../kernel/plain-text.ts";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  壹: 1,
  一: 1,
  贰: 2,
  二: 2,
  两: 2,
  叁: 3,
  三: 3,
  肆: 4,
  四: 4,
  伍: 5,
  五: 5,
  陆: 6,
  六: 6,
  柒: 7,
  七: 7,
  捌: 8,
  八: 8,
  玖: 9,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1000, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

export function readCapitalAmount(raw: string): number | null {
  const text = matchText(raw)
    .replace(/^(?:大写)?[::]?(?:人民币)?[::]?/, "")
    .replace(/[整正]$/, "");
  const negative = /^[负红]/.test(text);
  const match =
    /^[负红]?(?:([零〇壹一贰二两叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千万萬亿億]+)[元圆圓])?零?(?:([零壹一贰二叁三肆四伍五陆六柒七捌八玖九])角)?零?(?:([零壹一贰二叁三肆四伍五陆六柒七捌八玖九])分)?$/.exec(
      text,
    );
  if (!match || (match[1] === undefined && match[2] === undefined && match[3] === undefined)) return null;
  const yuan = match[1] === undefined ? 0 : wholeOf(match[1]);
  if (yuan === null) return null;
  const fen = yuan * 100 + digitOf(match[2]) * 10 + digitOf(match[3]);
  return Number.isSafeInteger(fen) ? (negative ? -fen : fen) : null;
}

/** 角 and 分 that are not written are none: that is how 大写 says zero. */
function digitOf(character: string | undefined): number {
  return character === undefined ? 0 : (DIGITS[character] ?? 0);
}

function wholeOf(text: string): number | null {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const character of text) {
    const value = DIGITS[character];
    const place = PLACES[character];
    const size = GROUPS[character];
    if (value !== undefined) digit = value;
    else if (place !== undefined) {
      // 拾 alone at the head is ten: "拾元".
      group += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    } else if (size !== undefined) {
      // 亿 after 万 multiplies what stands before it as well: 壹万亿.
      if (size === 1e8) {
        total = (total + group + digit) * size;
      } else total += (group + digit) * size;
      group = 0;
      digit = 0;
    } else return null;
  }
  return total + group + digit;
}
