import type { Bilingual } from "../../../kernel/language.ts";

export const payrollWords = {
  "payroll-list": { "zh-CN": "工资表", en: "Payroll" },
  "payroll-batch": { "zh-CN": "代发工资清单", en: "Payroll batch" },
} as const satisfies Readonly<Record<string, Bilingual>>;
