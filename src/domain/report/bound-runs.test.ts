import { describe, expect, it } from "vitest";
import { smallAssessment } from "../../../test/report/small-assessment.ts";
import { boundRuns } from "./bound-runs.ts";
import { reportWriter } from "./writer.ts";

const assessment = smallAssessment();
const write = reportWriter(assessment, "zh-CN");
const [flag] = assessment.redFlags;

describe("a quoted sentence", () => {
  it("keeps every character, with its amounts bound to the facts it was written from", () => {
    const runs = boundRuns(write, "flag|cash-behind-profit|why", flag?.why ?? "", flag?.inputs ?? []);
    expect(
      runs
        .map((run) => run.text)
        .join("")
        .replace("−", "-"),
    ).toBe(flag?.why);
    expect(runs.filter((run) => run.type === "figure").map((run) => run.text)).toEqual(["12 万元", "−3.4 万元"]);
  });
  it("leaves an amount that is none of its facts as quoted", () => {
    const runs = boundRuns(write, "flag|x|why", "账面 99 万元，净利润 12 万元", flag?.inputs ?? []);
    expect(runs.map((run) => run.type)).toEqual(["said", "said", "said", "figure"]);
  });
});
