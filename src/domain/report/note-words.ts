import type { Bilingual } from "../kernel/language.ts";

export interface NoteWords {
  readonly formula: (text: string) => string;
  readonly from: string;
  readonly place: (file: string, at: string, raw: string, print: string) => string;
  readonly places: (file: string, at: string, count: number, print: string) => string;
  readonly rows: (file: string, count: number, print: string) => string;
  readonly by: (who: string, reason: string) => string;
  readonly human: (who: string, at: string, why: string) => string;
  readonly parameter: string;
  readonly print: (text: string) => string;
  readonly more: (papers: number) => string;
  readonly stated: string;
  readonly counted: string;
  readonly gone: string;
  readonly stop: string;
  readonly pause: string;
}

export const noteWords: Bilingual<NoteWords> = {
  "zh-CN": {
    formula: (text) => `计算：${text}`,
    from: "来源：",
    place: (file, at, raw, print) => `《${file}》${at}${raw === "" ? "" : `，原文「${raw}」`}，${print}`,
    places: (file, at, count, print) => `《${file}》${at} 等 ${count} 处，${print}`,
    rows: (file, count, print) => `《${file}》${count} 行，${print}`,
    by: (who, reason) => `${who === "" ? "案件信息" : who}填报${reason === "" ? "" : `（${reason}）`}`,
    human: (who, at, why) => `人工填写：${who}，${at}，${why}`,
    parameter: "本产品的参数",
    print: (text) => `指纹 ${text}`,
    more: (papers) => `；共 ${papers} 个来源`,
    stated: "案件信息填报",
    counted: "按本案核对结果清点",
    gone: "原数据已不在本案材料中，须重新核实",
    stop: "。",
    pause: "；",
  },
  en: {
    formula: (text) => `computed: ${text}`,
    from: "from ",
    place: (file, at, raw, print) => `${file} ${at}${raw === "" ? "" : `, reads "${raw}"`}, ${print}`,
    places: (file, at, count, print) => `${file} ${at} and others, ${count} places, ${print}`,
    rows: (file, count, print) => `${file}, ${count} rows, ${print}`,
    by: (who, reason) => `stated by ${who === "" ? "the case's form" : who}${reason === "" ? "" : ` (${reason})`}`,
    human: (who, at, why) => `entered by hand: ${who}, ${at}, ${why}`,
    parameter: "a parameter of the product",
    print: (text) => `fingerprint ${text}`,
    more: (papers) => `; ${papers} sources in all`,
    stated: "stated in the case",
    counted: "counted from this assessment",
    gone: "the figure is no longer in this case's papers and must be verified again",
    stop: ".",
    pause: "; ",
  },
};
