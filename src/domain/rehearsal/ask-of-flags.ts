import { boundRuns } from "../report/bound-runs.ts";
import type { ReportWriter } from "../report/writer.ts";
import { type Asked, asking, weights } from "./define.ts";
import { flagQuestions } from "./flag-questions.ts";
import { words } from "./words.ts";

const byColour = { red: weights.redFlag, orange: weights.amberFlag, amber: weights.amberFlag, blue: weights.blueFlag } as const;

/** One question for every flag nobody has explained. */
export function flagQuestionsOf(write: ReportWriter): Asked[] {
  return write.assessment.redFlags
    .filter((flag) => flag.status === "open")
    .map((flag) => {
      const [rule = ""] = flag.id.split(":");
      const ask = asking(write, `flag.${flag.id}`, byColour[flag.severity], ["flag", flag.id]);
      return ask(
        (Object.hasOwn(flagQuestions, rule) ? flagQuestions[rule] : undefined) ?? words.unwritten,
        words.flagBecause,
        {
          title: write.said(`flag|${flag.id}|title`, flag.title),
          why: boundRuns(write, `flag|${flag.id}|why`, flag.why, flag.inputs),
          ask: write.said(`flag|${flag.id}|ask`, flag.ask),
        },
        words.flagHint,
      );
    });
}
