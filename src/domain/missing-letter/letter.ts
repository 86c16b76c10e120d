/** 补充材料告知函: the list as a respectful letter the borrower can take along. Plain text, so that it may be changed before it is printed. */
import type { Assessment } from "../assessment/assessment.ts";
import { investigatorsOf } from "../investigators/investigators.ts";
import type { Language } from "../kernel/language.ts";
import type { AskedPaper } from "./asked-papers.ts";

export interface Letter {
  readonly title: string;
  /** Everything below the title, one paragraph a line. */
  readonly text: string;
}

/** `date` as "YYYY-MM-DD", the case's own day; `bank` is the bank's name, "" leaves a line to fill in. */
export function missingLetter(
  assessment: Assessment,
  asked: readonly AskedPaper[],
  { date, bank, language }: { readonly date: string; readonly bank: string; readonly language: Language },
): Letter {
  const name = assessment.case.borrower?.name?.trim() ?? "";
  const { lead, second } = investigatorsOf(assessment.case);
  const given = assessment.documents.length;
  return language === "zh-CN"
    ? {
        title: "补充材料告知函",
        text: [
          `${name || "＿＿＿＿＿＿"}：`,
          `您好！感谢您对本行的信任${given > 0 ? `，已收到您提供的 ${given} 份材料` : ""}。为了尽快、准确地了解您的经营情况，还请您补充以下 ${asked.length} 项：`,
          "",
          ...asked.flatMap((one, index) => [`${index + 1}. ${one.paper}`, `   用途：${one.purpose}。`, `   怎么取：${one.where}。`]),
          "",
          "有一项给一项，不必等齐。能导出电子表格的请给电子表格；拍照请拍全四边、看得清字。材料只用于本次贷款调查，本行为您保密。",
          "如有不方便提供的，请直接告诉我们，一起商量别的办法。",
          "",
          bank || "＿＿＿＿＿＿银行＿＿＿＿支行",
          `主办：${lead || "＿＿＿＿＿＿"}　协办：${second || "＿＿＿＿＿＿"}　电话：＿＿＿＿＿＿＿＿`,
          `${Number(date.slice(0, 4))} 年 ${Number(date.slice(5, 7))} 月 ${Number(date.slice(8, 10))} 日`,
        ].join("\n"),
      }
    : {
        title: "Papers still needed",
        text: [
          `Dear ${name || "____________"},`,
          `Thank you for your trust${given > 0 ? ` and for the ${given} ${given === 1 ? "paper" : "papers"} you have given us` : ""}. To understand your business quickly and well we kindly ask for the following ${asked.length}:`,
          "",
          ...asked.flatMap((one, index) => [`${index + 1}. ${one.paper}`, `   For: ${one.purpose}.`, `   Where: ${one.where}.`]),
          "",
          "Send each as you have it; there is no need to wait for all. Tables are better than pictures; a photo should show all four edges. The papers are used for this application only and kept in confidence.",
          "If something cannot be provided, please tell us and we shall find another way together.",
          "",
          bank || "____________ Bank, ________ Branch",
          `Lead investigator: ${lead || "____________"}   Second: ${second || "____________"}   Telephone: ____________`,
          date,
        ].join("\n"),
      };
}
