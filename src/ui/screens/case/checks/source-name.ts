/** What a source of revenue is called; a source nobody named is shown by its id, never hidden. */
import { sourceNames } from "../../../../domain/revenue/words.ts";
import { language } from "../../../state/language.ts";

export function sourceName(id: string): string {
  return sourceNames[id]?.[language.value] ?? id;
}
