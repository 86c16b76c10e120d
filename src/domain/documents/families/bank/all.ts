/** The families of bank statements, surest first. */
import type { Bilingual } from "../../../kernel/language.ts";
import type { PaperFamily } from "../../document.ts";
import { genericBank, genericBankLayout } from "./generic-bank.ts";
import { headerlessBank, headerlessLayout } from "./headerless-bank.ts";
import { knownBank } from "./known-bank.ts";
import { bankLayouts } from "./layouts/all.ts";

export const bankFamilies: readonly PaperFamily[] = [knownBank, genericBank, headerlessBank];

/** What each layout is called, by `Recognition.layout`. */
export const bankLayoutWords: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  [...bankLayouts, genericBankLayout, headerlessLayout].map((layout) => [layout.id, layout.name]),
);
