/** What may be typed off a paper: every line of the statements and every fact of the lists, by the name officers use. */
import { recordFacts } from "../../../../../domain/documents/record-fields.ts";
import { statementLines } from "../../../../../domain/documents/statement-lines.ts";
import type { Language } from "../../../../../domain/kernel/language.ts";

export interface FactChoice {
  readonly key: string;
  readonly name: string;
  /** "CNY" or what the quantity is counted in. */
  readonly unit: string;
}

export function factChoices(language: Language): FactChoice[] {
  const field = language === "en" ? "en" : "zh";
  const choices: FactChoice[] = statementLines.map((line) => ({ key: line.key, name: line[field], unit: "CNY" }));
  for (const [key, fact] of Object.entries(recordFacts)) choices.push({ key, name: fact.name[language], unit: fact.unit });
  // Two lines of one name (净利润 stands in two statements): the later is told apart by its key, so a choice is never a guess.
  const seen = new Set<string>();
  return choices.map((choice) => {
    const name = seen.has(choice.name) ? `${choice.name}（${choice.key}）` : choice.name;
    seen.add(choice.name);
    return { ...choice, name };
  });
}

/** Null unless the text is one of the names, or the only name that contains it. */
export function chosenFact(text: string, choices: readonly FactChoice[]): FactChoice | null {
  const typed = text.trim();
  if (typed === "") return null;
  const exact = choices.find((choice) => choice.name === typed);
  if (exact) return exact;
  const like = choices.filter((choice) => choice.name.includes(typed));
  return like.length === 1 ? (like[0] ?? null) : null;
}
