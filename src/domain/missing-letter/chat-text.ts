/** The list as one chat message: short enough to be read on a phone, with no personal data beyond the borrower's name. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import type { AskedPaper } from "./asked-papers.ts";

/** [P] Characters of one message, the list included. */
export const CHAT_LIMIT = 300;
/** [P] A longer name is left out rather than cut. */
const NAME_LIMIT = 30;

/** At most CHAT_LIMIT characters: places to get a paper go first, then the end of the list, which is counted. */
export function chatText(assessment: Assessment, asked: readonly AskedPaper[], language: Language): string {
  const named = assessment.case.borrower?.name?.trim() ?? "";
  const name = named.length > NAME_LIMIT ? "" : named;
  const items = distinct(asked);
  const whole = messageOf(name, items.map(withWhere[language]), 0, language);
  if (whole.length <= CHAT_LIMIT) return whole;
  const plain = items.map((one) => one.short);
  for (let shown = plain.length; shown > 0; shown--) {
    const message = messageOf(name, plain.slice(0, shown), plain.length - shown, language);
    if (message.length <= CHAT_LIMIT) return message;
  }
  return messageOf(name, [], plain.length, language);
}

/** Two accounts of one kind are one line. */
function distinct(asked: readonly AskedPaper[]): AskedPaper[] {
  return [...new Map(asked.map((one) => [one.short, one])).values()];
}

const withWhere: Readonly<Record<Language, (one: AskedPaper) => string>> = {
  "zh-CN": (one) => (one.shortWhere === "" ? one.short : `${one.short}（${one.shortWhere}）`),
  en: (one) => (one.shortWhere === "" ? one.short : `${one.short} (${one.shortWhere})`),
};

function messageOf(name: string, items: readonly string[], more: number, language: Language): string {
  const count = items.length + more;
  const lines = items.map((item, index) => `${index + 1}. ${item}`);
  if (language === "zh-CN") {
    if (count === 0) return `${name}您好，您的贷款材料已经齐了，谢谢配合！`;
    const rest = more > 0 ? [`另有 ${more} 样，详见告知函`] : [];
    return [`${name}您好，贷款材料还请补充 ${count} 样：`, ...lines, ...rest, "有一样发一样，不必等齐。有不清楚的随时问我，谢谢！"].join(
      "\n",
    );
  }
  const greeting = name === "" ? "Hello" : `Hello ${name}`;
  if (count === 0) return `${greeting}, your papers are complete. Thank you!`;
  const rest = more > 0 ? [`and ${more} more, see the letter`] : [];
  return [`${greeting}, still needed (${count}):`, ...lines, ...rest, "Send each as you have it. Thank you!"].join("\n");
}
