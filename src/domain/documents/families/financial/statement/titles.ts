/** The names statements carry above their tables, and the words of their heads. */
import { matchText } from "../../../../kernel/plain-text.ts";
import type { StatementForm } from "../../../statement-lines.ts";

const TITLES: readonly (readonly [RegExp, StatementForm])[] = [
  [/资产负债(?:简)?表|财务状况表|会(?:小)?企01表/, "balance"],
  [/利润(?:及利润分配)?(?:简)?表|损益表|收益表|会(?:小)?企02表/, "income"],
  [/现金流量(?:简)?表|会(?:小)?企03表/, "cash"],
];

/** The statement a title names; a long text (a note that mentions a statement) is no title. */
export function titleForm(raw: string): StatementForm | null {
  const text = matchText(raw);
  if (text.length > 60) return null;
  const forms = TITLES.filter(([pattern]) => pattern.test(text)).map(([, form]) => form);
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

/** The cell over a column of labels. */
export function isLabelHead(raw: string): boolean {
  return /^(?:报表)?(?:项目|科目|会计科目|资产|资产类|负债(?:和|及|与)?(?:所有者|股东)?权益(?:\(或?股东权益\))?|负债|指标|报表项目|科目名称|项目名称|报告期|报告日期|报告日)$/.test(
    matchText(raw).replace(/[:*]/g, ""),
  );
}

/** Rows under a table that only sign it. */
export function isFooter(text: string): boolean {
  return /^(?:单位负责人|法定代表人|企业负责人|公司负责人|会计主管|主管会计|会计机构负责人|财务负责人|制表人?|填表人|复核人?|审核人?|编制人|打印)/.test(
    text,
  );
}

/** A section's caption: 流动资产：, 一、经营活动产生的现金流量. */
export function isSection(text: string): boolean {
  return /^(?:\d{1,2}[、.])?(?:[一二三四五六七八九十]{1,2}[、.])?(?:\([一二三四五六七]\))?(?:流动资产|非流动资产|流动负债|非流动负债|长期负债|所有者权益(?:\(或?股东权益\))?|股东权益|资产|负债|负债和所有者权益(?:\(或?股东权益\))?|长期投资|固定资产|无形资产及其他资产|递延税项|(?:经营|投资|筹资)活动产生的现金流量|补充资料|每股收益|综合收益|(?:按(?:经营持续性|所有权归属)分类)|将净利润调节为经营活动现金流量|现金及现金等价物净变动情况|不涉及现金收支的重大(?:投资和筹资|投资与筹资)活动):?$/.test(
    text,
  );
}

/** Lines that are printed in the same columns and are no money: 基本每股收益 3.61. */
export function isRatioLine(name: string): boolean {
  return /每股|净资产收益率|收益率|比率|负债率|周转/.test(name);
}

/** The names of a trial balance. */
export function isLedgerTitle(text: string): boolean {
  return text.length < 40 && /科目(?:余额|汇总)表|总账余额表|试算平衡表|发生额及余额表/.test(text);
}
