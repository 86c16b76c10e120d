import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** 结息反推: the rate the bank must have paid jumps from quarter to quarter. */
const rule: RedFlagRule = paperDoubtRule("paper-interest-implied", "interest-rate", words);

export default rule;
