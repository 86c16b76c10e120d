/** Which page of the manual explains what is on the screen. */
import type { CaseTab } from "../router.ts";

/** Pages of docs/manual.zh-CN.md; a test holds each number against the title it means. */
export const pageForTab: Readonly<Record<CaseTab, number>> = { materials: 2, checks: 4, "red-flags": 5, report: 8, overview: 9 };
