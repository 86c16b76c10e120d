import type { RedFlagRule } from "../../define.ts";
import { paperDoubtRule } from "../../paper-doubts.ts";
import { words } from "./words.ts";

/** 流水余额接不上: balance before + amount = balance after does not hold. Red when it breaks again and again. */
const rule: RedFlagRule = paperDoubtRule("paper-balance-chain", "balance-chain", words);

export default rule;
