/** Both languages of the product. Every item carries its own words in both, side by side, in its `words.ts`. */
export type Language = "zh-CN" | "en";

/** One text in both languages; a function when it needs values. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;
