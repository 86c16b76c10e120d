import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** More than a third of the rows are whole multiples of 万元, own transfers left out. */
const rule: RedFlagRule = paperDoubtRule("paper-round-amounts", "round-amounts", words);

export default rule;
