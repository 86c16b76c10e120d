/** 发票清单: issued and received invoices, one a row or one a line item. */
import { listFamily } from "../../lists/list-family.ts";
import { invoiceLayout } from "./fields.ts";
import { interpretInvoices } from "./interpret.ts";

export const invoiceFamily = listFamily("invoices", [invoiceLayout], interpretInvoices);
