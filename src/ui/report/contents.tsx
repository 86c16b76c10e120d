/** The table of contents: follows what a person does to the headings. */
import type { Language } from "../../domain/kernel/language.ts";
import type { EditorBlock } from "../../domain/report/editor/editor-document.ts";
import { blockNumbers } from "../../domain/report/block-numbers.ts";
import css from "./report-screen.module.css";

interface ContentsProps {
  readonly title: string;
  readonly blocks: readonly EditorBlock[];
  readonly language: Language;
  readonly onGo: (section: string) => void;
}

export function Contents({ title, blocks, language, onGo }: ContentsProps) {
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
          return block.attrs.level === 1 ? (
            <li key={block.attrs.id}>
              <button type="button" onClick={() => onGo(block.attrs.id)}>
                {numbers[index]}
                {text}
              </button>
            </li>
          ) : null;
        })}
      </ol>
    </nav>
  );
}
