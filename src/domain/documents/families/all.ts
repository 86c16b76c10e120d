/** Every family of papers the product reads. A tie goes to the earlier one: statements first, lists by column names last. */
import type { PaperFamily } from "../document.ts";
import type { Bilingual } from "../../kernel/language.ts";
import { bankFamilies } from "./bank/all.ts";
import { financialFamilies } from "./financial/all.ts";
import { inventoryFamily } from "./inventory/index.ts";
import { inventoryWords } from "./inventory/words.ts";
import { invoiceFamily } from "./invoices/index.ts";
import { invoiceWords } from "./invoices/words.ts";
import { payrollFamily } from "./payroll/index.ts";
import { payrollWords } from "./payroll/words.ts";
import { purchaseFamily } from "./purchases/index.ts";
import { purchaseWords } from "./purchases/words.ts";
import { taxFamily } from "./tax/index.ts";
import { taxWords } from "./tax/words.ts";
import { utilityFamily } from "./utilities/index.ts";
import { utilityWords } from "./utilities/words.ts";
import { walletFamilies } from "./wallet/all.ts";
import { waybillFamily } from "./waybills/index.ts";
import { waybillWords } from "./waybills/words.ts";

export const recordFamilies: readonly PaperFamily[] = [
  taxFamily,
  invoiceFamily,
  utilityFamily,
  waybillFamily,
  payrollFamily,
  inventoryFamily,
  purchaseFamily,
];

export const paperFamilies: readonly PaperFamily[] = [...financialFamilies, ...bankFamilies, ...walletFamilies, ...recordFamilies];

/** What the layouts of the record families are called, by layout id. */
export const recordLayoutWords: Readonly<Record<string, Bilingual>> = {
  ...inventoryWords,
  ...invoiceWords,
  ...payrollWords,
  ...purchaseWords,
  ...taxWords,
  ...utilityWords,
  ...waybillWords,
};
