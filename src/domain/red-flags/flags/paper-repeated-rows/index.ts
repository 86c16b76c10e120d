import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** Receipts of one month stand a second time in another month. */
const rule: RedFlagRule = paperDoubtRule("paper-repeated-rows", "repeated-rows", words);

export default rule;
