/** The table of contents: follows what a person does to the headings, and counts what she changed in each chapter. */
import type { Language } from "../../domain/kernel/language.ts";
import { blockNumbers } from "../../domain/report/block-numbers.ts";
import type { ChapterDifference } from "../../domain/report/editor/chapter-differences.ts";
import type { EditorBlock } from "../../domain/report/editor/editor-document.ts";
import { officerWords } from "./officer-words.ts";
import css from "./report-screen.module.css";

interface ContentsProps {
  readonly title: string;
  readonly blocks: readonly EditorBlock[];
  readonly differences: readonly ChapterDifference[];
  readonly language: Language;
  readonly onGo: (section: string) => void;
  readonly onCompare: (chapter: string) => void;
}

export function Contents({ title, blocks, differences, language, onGo, onCompare }: ContentsProps) {
  const t = officerWords[language];
  const headings = blocks.filter((block) => block.type === "heading");
  const numbers = blockNumbers(
    headings.map((block) => ({ type: "heading" as const, ...block.attrs })),
    language,
  );
  return (
    <nav class={css["contents"]} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {headings.map((block, index) => {
          const text = (block.content ?? []).map((node) => (node.type === "text" ? node.text : node.attrs.text)).join("");
          const changes = differences.find((one) => one.chapter === block.attrs.id)?.passages.length ?? 0;
          return block.attrs.level === 1 ? (
            <li key={block.attrs.id}>
              <button type="button" onClick={() => onGo(block.attrs.id)}>
                {numbers[index]}
                {text}
              </button>
              {changes > 0 && (
                <button
                  type="button"
                  class={css["changes"]}
                  aria-label={`${t.differences}：${text}，${t.changes(changes)}`}
                  onClick={() => onCompare(block.attrs.id)}
                >
                  {t.changes(changes)}
                </button>
              )}
            </li>
          ) : null;
        })}
      </ol>
    </nav>
  );
}
