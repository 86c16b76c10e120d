/** Whether a passphrase will hold: its length counts, no rule about capitals and signs; what everybody guesses first is refused with its reason. */

export const passphraseRules = {
  /** [P] Letters of any script. */
  least: 10,
  /** [P] Or this many words of two letters and more. */
  words: 4,
  good: 14,
  strong: 20,
} as const;

export type PassphraseVerdict = "empty" | "short" | "guessed" | "number" | "usable" | "good" | "strong";

/** What is tried first, here and elsewhere; compared without case and spaces. */
const guessedFirst = [
  "password",
  "passw0rd",
  "iloveyou",
  "qwertyuiop",
  "woaini",
  "admin",
  "yardstick",
  "一把尺",
  "nongshang",
  "xindai",
  "abc123",
];
const keyboardRuns = [
  "01234567890123456789",
  "98765432109876543210",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "一二三四五六七八九十",
];

/** "usable" and better may be used. */
export function judgePassphrase(typed: string): PassphraseVerdict {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return "empty";
  const letters = [...text];
  const words = text.split(/\s+/).filter((word) => [...word].length >= 2);
  if (letters.length < passphraseRules.least && words.length < passphraseRules.words) return "short";
  // A telephone, identity or card number, a date: somebody else knows it.
  if (/^[\d\s./-]+[xX]?$/.test(text)) return "number";
  const bare = text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, "");
  const rest = guessedFirst.reduce((left, known) => left.replaceAll(known, ""), bare).replace(/\d{1,8}$/, "");
  const isRun = keyboardRuns.some((run) => run.includes(bare));
  if (isRun || new Set(bare).size < 5 || (rest.length < 4 && rest.length < bare.length)) return "guessed";
  // A Chinese letter is chosen among thousands: it counts for two.
  const weight = letters.reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  return weight >= passphraseRules.strong ? "strong" : weight >= passphraseRules.good ? "good" : "usable";
}

export const isAccepted = (verdict: PassphraseVerdict): boolean => verdict === "usable" || verdict === "good" || verdict === "strong";
