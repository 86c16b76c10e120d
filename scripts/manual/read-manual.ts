/** docs/manual.*.md → pages. Every part of the text must find its place on the screen, so what is not known here ends the build. */
import { lexer, type Token, type Tokens } from "marked";
import type { Line, ManualBlock, ManualPage, Words } from "../../src/ui/help/manual-page.ts";

/** The picture's address in the text, its size not looked up yet. */
export type PictureSize = (address: string) => { readonly width: number; readonly height: number };

/** Corner brackets name what stands on the screen. */
const CONTROL = /(「[^」]+」)/;

function plain(text: string): Words[] {
  return text
    .split(CONTROL)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, look: CONTROL.test(part) ? "control" : "plain" }));
}

function lineOf(tokens: readonly Token[]): Line {
  return tokens.flatMap((token): Words[] => {
    if (token.type === "text" && !(token as Tokens.Text).tokens) return plain(token.raw.replace(/\n/g, ""));
    if (token.type === "text") return [...lineOf((token as Tokens.Text).tokens ?? [])];
    if (token.type === "strong") return [{ text: (token as Tokens.Strong).text, look: "strong" }];
    throw new Error(`the manual knows no ${token.type}: ${token.raw}`);
  });
}

function blockOf(token: Token, sizeOf: PictureSize): ManualBlock {
  if (token.type === "heading" && (token as Tokens.Heading).depth === 3) return { kind: "heading", text: (token as Tokens.Heading).text };
  if (token.type === "paragraph") {
    const { tokens } = token as Tokens.Paragraph;
    const [only] = tokens;
    if (only?.type !== "image") return { kind: "paragraph", line: lineOf(tokens) };
    const { href, text } = only as Tokens.Image;
    if (tokens.length > 1 || text === "") throw new Error(`a picture stands alone and says what it shows: ${token.raw}`);
    return { kind: "picture", address: href, says: text, ...sizeOf(href) };
  }
  if (token.type === "blockquote") {
    const [inner] = (token as Tokens.Blockquote).tokens;
    if (inner?.type === "paragraph") return { kind: "note", line: lineOf((inner as Tokens.Paragraph).tokens) };
  }
  if (token.type === "list") {
    const { ordered, start, items } = token as Tokens.List;
    return { kind: ordered ? "steps" : "list", first: Number(start) || 1, items: items.map((item) => lineOf(item.tokens)) };
  }
  throw new Error(`the manual knows no ${token.type}: ${token.raw}`);
}

/** "## 3 标题" begins page 3; what stands before the first page is for readers of the repository. Throws at the first thing it does not know. */
export function readManual(markdown: string, sizeOf: PictureSize): readonly ManualPage[] {
  const pages: { number: number; title: string; blocks: ManualBlock[] }[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === "space") continue;
    if (token.type === "heading" && (token as Tokens.Heading).depth === 2) {
      const [, number, title] = /^(\d+) (.+)$/.exec((token as Tokens.Heading).text) ?? [];
      if (number === undefined || title === undefined || Number(number) !== pages.length + 1)
        throw new Error(`page ${pages.length + 1} was expected: ${token.raw}`);
      pages.push({ number: Number(number), title, blocks: [] });
      continue;
    }
    pages.at(-1)?.blocks.push(blockOf(token, sizeOf));
  }
  return pages;
}
