/** SWOT by rule: what the papers on file bear out, each point a sentence whose figures open their evidence. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import { boundRuns } from "../report/bound-runs.ts";
import type { Sentence } from "../report/report.ts";
import { sourced } from "../report/sourced.ts";
import { type ReportWriter, reportWriter } from "../report/writer.ts";
import { swotParameters as P } from "../parameters/swot.ts";
import { verdictParameters } from "../parameters/verdict.ts";
import type { SwotRule, SwotSide } from "./define.ts";
import { opportunities, threats } from "./outside.ts";
import { strengths } from "./strengths.ts";

export type Swot = Readonly<Record<SwotSide, readonly Sentence[]>>;

/** Rules with a sentence of their own; weaknesses also follow the open flags. */
export const swotRules: readonly SwotRule[] = [
  ...strengths,
  {
    id: "word-of-mouth",
    side: "weaknesses",
    parameter: null,
    sentence: {
      "zh-CN": "材料可信度 {value}，关键数据多靠借款人自己说，须补第三方材料。",
      en: "Reliability is {value}: key figures rest on the borrower's own word; third-party papers are needed.",
    },
    holds: (write) =>
      write.assessment.reliability !== null && write.assessment.reliability < verdictParameters["least-reliability"].value
        ? { value: sourced(write, ["assessment", "reliability"], "percent") }
        : null,
  },
  {
    id: "one-witness",
    side: "weaknesses",
    parameter: "sources-least",
    sentence: {
      "zh-CN": "收入只有{source}一个来源印证，证据单薄。",
      en: "Only one source speaks for revenue: {source}.",
    },
    holds: (write) => {
      const used = write.assessment.revenue.sources.filter((source) => source.status === "ok");
      const [only] = used;
      return only !== undefined && used.length < P["sources-least"].value
        ? { source: write.text(write.words.sources[only.id] ?? only.id) }
        : null;
    },
  },
  {
    id: "no-witness",
    side: "weaknesses",
    parameter: null,
    sentence: {
      "zh-CN": "还没有一份材料能印证收入。",
      en: "No paper speaks for revenue yet.",
    },
    holds: (write) =>
      write.assessment.revenue.sources.some((source) => source.status === "ok") || write.assessment.documents.length === 0 ? null : {},
  },
  ...opportunities,
  ...threats,
];

/** Four lists; one that is empty has nothing on file to say. A weakness is an open flag that is not merely a remark. */
export function swot(assessment: Assessment, language: Language): Swot {
  return swotWith(reportWriter(assessment, language));
}

/** The same with a writer at hand: the report's chapter. */
export function swotWith(write: ReportWriter): Swot {
  const of = (side: SwotSide): Sentence[] =>
    swotRules.flatMap((rule) => {
      if (rule.side !== side) return [];
      const slots = rule.holds(write);
      return slots === null ? [] : [write.sentence(`swot.${side}.${rule.id}`, rule.sentence, slots)];
    });
  return {
    strengths: of("strengths"),
    weaknesses: [...flagged(write), ...of("weaknesses")],
    opportunities: of("opportunities"),
    threats: of("threats"),
  };
}

function flagged(write: ReportWriter): Sentence[] {
  const open = write.assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity !== "blue");
  return open.slice(0, P["weaknesses-shown"].value).map((flag) =>
    write.sentence(
      `swot.weaknesses.flag.${flag.id}`,
      { "zh-CN": "{title}：{why}", en: "{title}: {why}" },
      {
        title: write.said(`flag|${flag.id}|title`, flag.title),
        why: boundRuns(write, `flag|${flag.id}|why`, flag.why, flag.inputs),
      },
    ),
  );
}
