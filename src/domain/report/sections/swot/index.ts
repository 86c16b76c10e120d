/** Four lists by rule; every point stands on a fact on file. */
import { swot, swotWith } from "../../../swot/swot.ts";
import { swotSides } from "../../../swot/define.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "swot",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => Object.values(swot(assessment, assessment.language)).some((list) => list.length > 0),
  lacking: words.lacking,
  build: (write) => {
    const lists = swotWith(write);
    return swotSides.flatMap((side) => [
      write.heading(`swot.${side}`, words[side]),
      ...(lists[side].length === 0
        ? write.paragraph(`swot.${side}.none`, [write.sentence(`swot.${side}.none`, words.none)])
        : lists[side].flatMap((sentence) => write.paragraph(`${sentence.id}.line`, [sentence], "bullet"))),
    ]);
  },
};

export default section;
