/** From a workbook as data to the bytes of an .xlsx file: the same workbook, the same bytes. */
import type { Workbook } from "../domain/working-paper/workbook.ts";

export type WorkbookWriter = (workbook: Workbook) => Promise<Uint8Array>;
