/**
 * Key, 行次, Chinese name, English name, other names joined by "|" ("~" before a name that only stands in), and the line it is part of.
 * Names may carry any of 、 ( ) : – the index drops them (families/financial/label.ts).
 */
export type LineRow = readonly [key: string, line: number | null, zh: string, en: string, names?: string, partOf?: string];
