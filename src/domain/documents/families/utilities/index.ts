/** 水电气汽: lists by month and 电费通知单. */
import type { PaperFamily } from "../../document.ts";
import { listFamily } from "../../lists/list-family.ts";
import { utilityLayouts } from "./fields.ts";
import { interpretUtility } from "./interpret.ts";
import { detectNotice, NOTICE, parseNotice } from "./notice.ts";

const lists = listFamily("utilities", utilityLayouts, interpretUtility);

export const utilityFamily: PaperFamily = {
  id: "utilities",
  detect(sheet, book) {
    const list = lists.detect(sheet, book);
    const notice = detectNotice(sheet, book);
    // A list has its rows under one header: where both fit, the header is the stronger proof.
    return list ?? notice;
  },
  parse(sheet, recognition, context) {
    return recognition.layout === NOTICE ? parseNotice(sheet, recognition, context) : lists.parse(sheet, recognition, context);
  },
};
