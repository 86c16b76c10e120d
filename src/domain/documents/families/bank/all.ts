/** The families of bank statements, surest first. */
import type { PaperFamily } from "../../document.ts";
import { genericBank } from "./generic-bank.ts";
import { headerlessBank } from "./headerless-bank.ts";
import { knownBank } from "./known-bank.ts";

export const bankFamilies: readonly PaperFamily[] = [knownBank, genericBank, headerlessBank];
