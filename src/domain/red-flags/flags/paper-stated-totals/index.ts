import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** The paper's own totals are not the sum of its rows. */
const rule: RedFlagRule = paperDoubtRule("paper-stated-totals", "stated-totals", words);

export default rule;
