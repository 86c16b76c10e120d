/** Every list of words by which statement rows are told apart. */
import type { MarkRule } from "../marks.ts";
import { inflowWords } from "./inflow-words.ts";
import { outflowWords } from "./outflow-words.ts";
import { partyWords } from "./party-words.ts";

export const markWords: readonly MarkRule[] = [...inflowWords, ...outflowWords, ...partyWords];
