/** Open flags by name, for chapters other than the one that tells their facts: said once, referred to afterwards. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Run } from "./report.ts";
import type { ReportWriter } from "./writer.ts";

type Flag = Assessment["redFlags"][number];

/** Not explained and more than a remark. */
export function openFlags(assessment: Assessment): Flag[] {
  return assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity !== "blue");
}

/** 「【红】账上有利润，手里没现金、【黄】……」, each title as the assessment words it. */
export function namedFlags(write: ReportWriter, flags: readonly Flag[], isGraded = false): Run[] {
  const pause = write.text(write.language === "zh-CN" ? "；" : "; ");
  const [open, close] = write.language === "zh-CN" ? ["【", "】"] : ["[", "] "];
  return flags.flatMap((flag, index): Run[] => [
    ...(index === 0 ? [] : [pause]),
    ...(isGraded ? [write.text(`${open}${write.words.severities[flag.severity] ?? flag.severity}${close}`)] : []),
    write.said(`flag|${flag.id}|title`, flag.title),
  ]);
}
