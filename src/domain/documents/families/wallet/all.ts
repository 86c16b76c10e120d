/** The families of wallet statements. */
import type { PaperFamily } from "../../document.ts";
import { knownWallet } from "./known-wallet.ts";

export const walletFamilies: readonly PaperFamily[] = [knownWallet];
