/** What docs/manual.*.md is made of, once the build has read it: scripts/manual/read-manual.ts makes it, manual-article.tsx draws it. */

/** A stretch of text. "control": the name of a button, tab or field, in its corner brackets as it stands in the text. */
export interface Words {
  readonly text: string;
  readonly look: "plain" | "strong" | "control";
}

export type Line = readonly Words[];

export type ManualBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph" | "note"; readonly line: Line }
  | { readonly kind: "steps" | "list"; readonly first: number; readonly items: readonly Line[] }
  | {
      readonly kind: "picture";
      readonly address: string;
      readonly says: string;
      /** Pixels, so that the text does not jump when the picture arrives. */
      readonly width: number;
      readonly height: number;
    };

export interface ManualPage {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly ManualBlock[];
}
