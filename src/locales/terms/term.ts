/** What a term is made of, and the short way to write one. */
import type { Bilingual } from "../../domain/kernel/language.ts";

export interface TermText {
  readonly name: Bilingual;
  readonly text: Bilingual;
}

/** A word of the trade and its plain sentence, Chinese before English. */
export function term(zhName: string, enName: string, zhText: string, enText: string): TermText {
  return { name: { "zh-CN": zhName, en: enName }, text: { "zh-CN": zhText, en: enText } };
}
