import type { CheckResult } from "../../../checks/define.ts";
import { amountEn, amountZh, percent } from "../../../kernel/figure-words.ts";
import type { FlagWords } from "../../finding.ts";

export function words(checks: readonly CheckResult[]): FlagWords {
  const zh = checks.map(
    (check) =>
      `${check.id} ${check.name["zh-CN"]}报 ${amountZh(check.left ?? 0)}、应约 ${amountZh(check.right ?? 0)}（${percent(check.deviation ?? 0)}）`,
  );
  const en = checks.map(
    (check) =>
      `${check.id} ${check.name.en}: ${amountEn(check.left ?? 0)} reported, about ${amountEn(check.right ?? 0)} expected (${percent(check.deviation ?? 0)})`,
  );
  return {
    title: { "zh-CN": "现金流量表与另两张表松动", en: "The cash-flow statement fits the others loosely" },
    why: {
      "zh-CN": `${zh.join("；")}。代理记账的现金流量表常是倒挤出来的，单凭这一点不说明问题。`,
      en: `${en.join("; ")}. Cash-flow statements made by bookkeeping agencies are often plugged; this alone proves nothing.`,
    },
    ask: {
      "zh-CN": "请问现金流量表怎么编的；以银行流水为准，抽几笔大额收付看对不对得上。",
      en: "Ask how the cash-flow statement was drawn up; go by the bank rows and test some large receipts and payments.",
    },
  };
}

/** `off`: ties that are off on this base too. */
export function wordsWithoutVat(checks: readonly CheckResult[], off: readonly CheckResult[]): FlagWords {
  const gapOf = (check: CheckResult) => percent(check.deviationWithoutVat ?? 0);
  const isExact = (check: CheckResult) => gapOf(check) === "0%";
  const zh = checks.map(
    (check) =>
      `${check.name["zh-CN"]}报 ${amountZh(check.left ?? 0)}，按含税算应约 ${amountZh(check.right ?? 0)}（差 ${percent(check.deviation ?? 0)}），按不含税算${isExact(check) ? "正好对上" : `只差 ${gapOf(check)}`}`,
  );
  const en = checks.map(
    (check) =>
      `${check.name.en}: ${amountEn(check.left ?? 0)} reported, about ${amountEn(check.right ?? 0)} expected with VAT (${percent(check.deviation ?? 0)}), ${isExact(check) ? "no gap at all" : `only ${gapOf(check)} off`} without VAT`,
  );
  const rest = off.length === 0 ? null : words(off).why;
  return {
    title: { "zh-CN": "现金流量表按不含税口径编制", en: "The cash-flow statement was drawn up without VAT" },
    why: {
      "zh-CN": `${zh.join("；")}。收款、付款都能按不含税对上，是编表口径不同，不算报表矛盾。${rest?.["zh-CN"] ?? ""}`,
      en: `${en.join("; ")}. Receipts and payments both fit without VAT: another base of booking, no contradiction.${rest ? ` ${rest.en}` : ""}`,
    },
    ask: {
      "zh-CN": "请问代账会计现金流量表是不是按不含税填的；以银行流水为准，抽几笔大额收款看含税金额对不对得上。",
      en: "Ask the bookkeeper whether the cash-flow statement leaves VAT out; go by the bank rows and test some large receipts with their tax.",
    },
  };
}
