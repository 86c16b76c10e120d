/** One page of the manual, drawn from its blocks: a sheet of paper when printed. */
import css from "./help.module.css";
import type { Line, ManualBlock, ManualPage } from "./manual-page.ts";

/** The manual is Chinese in every language of the screens. */
export function ManualArticle({ page, isAtOnce = false }: { page: ManualPage; isAtOnce?: boolean }) {
  return (
    <article class={css["article"]} lang="zh-CN">
      <h1>
        {page.number} {page.title}
      </h1>
      {page.blocks.map((block, place) => (
        <BlockView key={place} block={block} isAtOnce={isAtOnce} />
      ))}
    </article>
  );
}

function BlockView({ block, isAtOnce }: { block: ManualBlock; isAtOnce: boolean }) {
  if (block.kind === "heading") return <h2>{block.text}</h2>;
  if (block.kind === "picture") {
    const { address, says, width, height } = block;
    return <img src={address} alt={says} width={width} height={height} loading={isAtOnce ? "eager" : "lazy"} decoding="async" />;
  }
  if ("items" in block) {
    const items = block.items.map((line, place) => (
      <li key={place}>
        <LineView line={line} />
      </li>
    ));
    return block.kind === "steps" ? <ol start={block.first}>{items}</ol> : <ul>{items}</ul>;
  }
  return (
    <p class={block.kind === "note" ? css["note"] : undefined}>
      <LineView line={block.line} />
    </p>
  );
}

function LineView({ line }: { line: Line }) {
  return (
    <>
      {line.map(({ text, look }, place) =>
        look === "plain" ? text : look === "strong" ? <strong key={place}>{text}</strong> : <b key={place}>{text}</b>,
      )}
    </>
  );
}
