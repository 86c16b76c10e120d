/** The standard fields of each kind: the right side of the mapping screen. */
import type { FieldType, ListKind } from "../record-fields.ts";
import type { Bilingual } from "../../kernel/language.ts";
import type { Interpret } from "../lists/list-family.ts";
import type { ListLayout } from "../lists/list-layout.ts";
import { inventoryLayouts } from "../families/inventory/fields.ts";
import { interpretInventory } from "../families/inventory/interpret.ts";
import { invoiceLayout } from "../families/invoices/fields.ts";
import { interpretInvoices } from "../families/invoices/interpret.ts";
import { payrollLayouts } from "../families/payroll/fields.ts";
import { interpretPayroll } from "../families/payroll/interpret.ts";
import { purchaseLayout } from "../families/purchases/fields.ts";
import { interpretPurchases } from "../families/purchases/interpret.ts";
import { utilityLayouts } from "../families/utilities/fields.ts";
import { interpretUtility } from "../families/utilities/interpret.ts";
import { waybillLayouts } from "../families/waybills/fields.ts";
import { interpretWaybills } from "../families/waybills/interpret.ts";
import { type StatementField, statementFields } from "../transactions/fields.ts";
import type { MappableKind } from "./mapping.ts";
import { formFieldWords, statementFieldWords } from "./words.ts";

export interface MappingField {
  readonly id: string;
  readonly type: FieldType;
  readonly name: Bilingual;
  readonly isRequired: boolean;
  /** Several columns may be given to it (摘要 and 附言). */
  readonly isRepeatable: boolean;
}

export const listKinds: Readonly<Record<ListKind, { readonly layouts: readonly ListLayout[]; readonly interpret: Interpret }>> = {
  "inventory-list": { layouts: inventoryLayouts, interpret: interpretInventory },
  "invoice-list": { layouts: [invoiceLayout], interpret: interpretInvoices },
  "payroll-list": { layouts: payrollLayouts, interpret: interpretPayroll },
  "purchase-list": { layouts: [purchaseLayout], interpret: interpretPurchases },
  "utility-bill": { layouts: utilityLayouts, interpret: interpretUtility },
  "waybill-list": { layouts: waybillLayouts, interpret: interpretWaybills },
};

export function isListKind(kind: MappableKind): kind is ListKind {
  return Object.hasOwn(listKinds, kind);
}

export function isStatementKind(kind: MappableKind): kind is "bank-statement" | "wallet-statement" {
  return kind === "bank-statement" || kind === "wallet-statement";
}

export function layoutOf(kind: ListKind, id: string): ListLayout | null {
  return listKinds[kind].layouts.find((layout) => layout.id === id) ?? null;
}

const moneyFields: readonly StatementField[] = ["amount", "inflow", "outflow", "balance"];

/** The fields of a kind; a list kind with several layouts (waybills and weighbridge) has those of the chosen one. */
export function mappingFields(kind: MappableKind, layout = ""): readonly MappingField[] {
  if (isStatementKind(kind)) {
    return statementFields.map((id) => ({
      id,
      type: moneyFields.includes(id) ? "amount" : id === "date" || id === "postingDate" ? "day" : "text",
      name: statementFieldWords[id],
      isRequired: id === "date",
      isRepeatable: id === "memo" || id === "type",
    }));
  }
  if (isListKind(kind)) {
    const found = layoutOf(kind, layout) ?? listKinds[kind].layouts[0];
    return (found?.fields ?? []).map(({ id, type, name, isRequired }) => ({ id, type, name, isRequired, isRepeatable: false }));
  }
  return [
    { id: "label", type: "text", name: formFieldWords.label, isRequired: true, isRepeatable: true },
    { id: "amount", type: "amount", name: formFieldWords.amount, isRequired: true, isRepeatable: true },
  ];
}
