import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** One serial number on two different days. */
const rule: RedFlagRule = paperDoubtRule("paper-duplicate-serials", "duplicate-serials", words);

export default rule;
