/** Labels of statement lines as papers print them: 「　　减：营业成本（元）」, 「*货币资金(亿元)」, 「三、利润总额（亏损总额以“-”号填列）」. */
import { matchText } from "../../../kernel/plain-text.ts";
import type { DisplayUnit } from "../../document.ts";

export interface LineLabel {
  /** Bare name, comparable with the names of statement-lines. "" when the cell holds no words. */
  readonly name: string;
  /** The row is announced as a part of the line above (其中：). */
  readonly isPart: boolean;
  /** A unit printed inside the label, as finance sites do: 货币资金(亿元). */
  readonly unit: DisplayUnit | null;
}

const UNIT_IN_BRACKETS = /\((?:单位:?)?(?:人民币)?(亿元|百万元|千元|万元|元)\)/;
const NUMBERING = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.,:]|\(?\d{1,2}[、.)](?!\d))/;
const SIGNS = /[:*＊★△▲#☆√"“”'‘’、,，。;；_|·•]/g;
/** 「（损失以“-”号填列）」 and its kin say how to write a sign, not what the line is. */
const FILLING_NOTE = /\([^()]*(?:填列|损失以|亏损以|收益以|收入以|增加以|减少以)[^()]*\)/g;
const OTHER_LAW_NAME = /\((?:或?股东权益|或?所有者权益|或?股本|续|新增|附注[^()]*|注[^()]*)\)/g;

export function readLabel(raw: string): LineLabel {
  const text = matchText(raw).toLowerCase();
  const unit = (UNIT_IN_BRACKETS.exec(text)?.[1] ?? null) as DisplayUnit | null; // the pattern captures nothing but units
  const isPart = /^其中/.test(text.replace(SIGNS, "").replace(NUMBERING, ""));
  return { name: bareName(text.replace(UNIT_IN_BRACKETS, "")), isPart, unit };
}

/** Everything a firm may print around a line's name is dropped; what stays is compared letter by letter. */
export function bareName(label: string): string {
  const words = matchText(label)
    .toLowerCase()
    .replace(/^[*＊★△▲#☆√]+/, "")
    .replace(NUMBERING, "")
    .replace(FILLING_NOTE, "")
    .replace(OTHER_LAW_NAME, "")
    .replace(SIGNS, "");
  return words
    .replace(/^(?:减|加|其中|-)+(?=[\u4e00-\u9fa5(])/, "")
    .replace(NUMBERING, "")
    .replace(/帐/g, "账")
    .replace(/其它/g, "其他")
    .replace(/^负债(?:及|与|和)/, "负债和")
    .replace(/^所有者权益和股东权益|^所有者权益(?=股东权益)/, "");
}

/** 「一营业收入」 without its mark: tried only where the name as it stands is unknown (一年内到期… is a name). */
export function withoutNumeral(name: string): string {
  return name.replace(/^[一二三四五六七八九十]{1,3}(?=[\u4e00-\u9fa5]{2})/, "");
}
