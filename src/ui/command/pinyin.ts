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

/** A text made ready to be searched at every letter typed. One character a place; blanks left out. */
interface Prepared {
  /** Places in the text, counted in characters. */
  readonly places: readonly number[];
  readonly plain: string;
  readonly first: string;
  readonly second: string;
}

/** [P] Texts kept ready: every counterparty of a busy year, and everything else there is to find. */
const KEPT = 100_000;
const prepared = new Map<string, Prepared>();

function prepare(text: string): Prepared {
  const before = prepared.get(text);
  if (before !== undefined) return before;
  const places: number[] = [];
  let [plain, first, second] = ["", "", ""];
  [...text].forEach((character, at) => {
    if (/\s/.test(character)) return;
    const initials = initialsOf(character);
    places.push(at);
    plain += unit(character.toLowerCase());
    first += unit(initials.slice(0, 1));
    second += unit(initials.slice(1, 2));
  });
  if (prepared.size >= KEPT) prepared.clear();
  const made = { places, plain, first, second };
  prepared.set(text, made);
  return made;
}

/** One code unit a character, so that places agree; what needs two, or is missing, is found by nobody's keyboard. */
function unit(character: string): string {
  return character.length === 1 ? character : "\0";
}

/** Before the first letter is typed: names that have just come in are read through once. */
export function makeReady(texts: readonly string[]): void {
  for (const text of texts) prepare(text);
}

/** Places in `text` of what was typed, as it stands or by its initials ("hdfm" in 宏达阀门); null when it is not there. */
export function findIn(text: string, typed: string): readonly number[] | null {
  return finder(typed)(text);
}

/** The same for many texts: what was typed is made ready once. */
export function finder(typed: string): (text: string) => readonly number[] | null {
  const wanted = typed.toLowerCase().replace(/\s+/g, "");
  const codes = Array.from({ length: wanted.length }, (_, at) => wanted.charCodeAt(at));
  if (codes.length === 0) return () => [];
  return (text) => {
    const { places, plain, first, second } = prepare(text);
    for (let start = 0; start + codes.length <= places.length; start++) {
      let at = start;
      for (const code of codes) {
        if (plain.charCodeAt(at) !== code && first.charCodeAt(at) !== code && second.charCodeAt(at) !== code) break;
        at++;
      }
      if (at - start === codes.length) return places.slice(start, at);
    }
    return null;
  };
}
