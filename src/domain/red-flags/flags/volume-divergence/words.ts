import { recordFacts } from "../../../documents/record-fields.ts";
import { midSentence, percent, points } from "../../../kernel/figure-words.ts";
import type { Bilingual } from "../../../kernel/language.ts";
import type { FlagWords } from "../../finding.ts";

export interface Divergence {
  readonly key: string;
  readonly growth: number;
  readonly gap: number;
}

export function words(revenueGrowth: number, found: readonly Divergence[]): FlagWords {
  const names: Readonly<Record<string, { readonly name: Bilingual }>> = recordFacts;
  const name = (key: string, language: "zh-CN" | "en") => names[key]?.name[language] ?? key;
  const zh = found.map((one) => `${name(one.key, "zh-CN")}下降 ${percent(-one.growth)}（相差 ${points(one.gap)} 个百分点）`).join("，");
  const en = found
    .map((one) => `${midSentence(name(one.key, "en"))} fell by ${percent(-one.growth)} (${points(one.gap)} points apart)`)
    .join(", ");
  return {
    title: { "zh-CN": "收入上升，业务量却下降", en: "Revenue is up while volumes are down" },
    why: { "zh-CN": `营业收入同比增长 ${percent(revenueGrowth)}，而${zh}。`, en: `Revenue grew by ${percent(revenueGrowth)}, yet ${en}.` },
    ask: {
      "zh-CN": "请到现场看开工、开机和库存情况，问清是否涨价、外协加工、更换节能设备或自发电；说不清的，以业务量测算收入。",
      en: "See on site how far the works are running; ask about price rises, work put out, energy-saving machines or own power. What cannot be explained is reckoned by volume.",
    },
  };
}
