/** The families of wallet statements. */
import type { Bilingual } from "../../../kernel/language.ts";
import type { PaperFamily } from "../../document.ts";
import { knownWallet } from "./known-wallet.ts";
import { walletLayouts } from "./layouts/all.ts";

export const walletFamilies: readonly PaperFamily[] = [knownWallet];

/** What each layout is called, by `Recognition.layout`. */
export const walletLayoutWords: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  walletLayouts.map((layout) => [layout.id, layout.name]),
);
