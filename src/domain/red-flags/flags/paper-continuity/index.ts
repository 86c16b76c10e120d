import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** A later file of an account does not open where the earlier one closed. */
const rule: RedFlagRule = paperDoubtRule("paper-continuity", "continuity", words);

export default rule;
