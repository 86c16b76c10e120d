/** Four lists by rule; every point stands on a fact on file. */
import { swot, swotWith } from "../../../swot/swot.ts";
import { swotSides } from "../../../swot/define.ts";
import { namedFlags, openFlags } from "../../named-flags.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "swot",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => Object.values(swot(assessment, assessment.language)).some((list) => list.length > 0),
  lacking: words.lacking,
  build: (write) => {
    const all = swotWith(write);
    const open = openFlags(write.assessment);
    // Their facts stand in the chapter on the flags; here they are called by name.
    const flags = write.sentence("swot.weaknesses.flags", words.flags, { titles: namedFlags(write, open) });
    const others = all.weaknesses.filter((sentence) => !sentence.id.startsWith(FLAG));
    const lists = { ...all, weaknesses: open.length === 0 ? others : [flags, ...others] };
    return swotSides.flatMap((side) => [
      write.heading(`swot.${side}`, words[side]),
      ...(lists[side].length === 0
        ? write.paragraph(`swot.${side}.none`, [write.sentence(`swot.${side}.none`, words.none)])
        : lists[side].flatMap((sentence) => write.paragraph(`${sentence.id}.line`, [sentence], "bullet"))),
    ]);
  },
};

export default section;

const FLAG = "swot.weaknesses.flag.";
