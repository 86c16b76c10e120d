/**
 * Initials of pinyin without a dictionary of readings: the browser's own Chinese order is that of pinyin, so a character's initial is that of the
 * last first-of-its-letter that does not stand after it. Readings that order does not know (行 háng) stand in a small table.
 */
const letters = "abcdefghjklmnopqrstwxyz";
/** The first character of each letter in the order of pinyin. */
const firsts = "阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀";
/** Characters of firms' and people's names with a second reading. */
const second: Readonly<Record<string, string>> = {
  行: "h",
  长: "z",
  重: "z",
  单: "s",
  曾: "c",
  乐: "y",
  解: "x",
  仇: "q",
  查: "c",
  盛: "c",
  石: "d",
  传: "z",
  会: "k",
  车: "j",
  厦: "x",
  调: "t",
  藏: "z",
  覃: "t",
  尉: "y",
  区: "o",
  万: "m",
  种: "c",
  朝: "z",
  什: "s",
  柜: "j",
  佛: "f",
  莞: "w",
  秘: "b",
  折: "s",
  员: "y",
  贾: "g",
  翟: "d",
};

const order = new Intl.Collator("zh-CN-u-co-pinyin");
const known = new Map<string, string>();

/** One or two lower-case letters for a Chinese character; the character itself, in lower case, for any other. */
export function initialsOf(character: string): string {
  if (!/[㐀-鿿]/.test(character)) return character.toLowerCase();
  const before = known.get(character);
  if (before !== undefined) return before;
  let found = "";
  for (let at = letters.length - 1; at >= 0 && found === ""; at--) {
    if (order.compare(character, firsts[at] ?? "") >= 0) found = letters[at] ?? "";
  }
  const initials = found + (second[character] ?? "");
  known.set(character, initials);
  return initials;
}

/** Places in `text` of what was typed, as it stands or by its initials ("hdfm" in 宏达阀门); null when it is not there. */
export function findIn(text: string, typed: string): readonly number[] | null {
  const wanted = typed.toLowerCase().replace(/\s+/g, "");
  if (wanted === "") return [];
  const characters = [...text];
  const places = characters.flatMap((character, at) => (/\s/.test(character) ? [] : [at]));
  for (let start = 0; start + wanted.length <= places.length; start++) {
    const found: number[] = [];
    for (const letter of wanted) {
      const place = places[start + found.length] ?? -1;
      const character = characters[place] ?? "";
      if (character.toLowerCase() !== letter && !initialsOf(character).includes(letter)) break;
      found.push(place);
    }
    if (found.length === wanted.length) return found;
  }
  return null;
}
