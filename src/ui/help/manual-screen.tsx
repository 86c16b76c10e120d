/** A page of the manual with its neighbours beside it. */
import { useEffect } from "preact/hooks";
import { Button } from "../components/controls.tsx";
import { hrefOf } from "../router.ts";
import { settingsWords } from "../screens/settings/words.ts";
import { words } from "../state/language.ts";
import css from "./help.module.css";
import { loadManual, manualPages } from "./load-manual.ts";
import { ManualArticle } from "./manual-article.tsx";

export function ManualScreen({ number }: { number: number }) {
  const t = settingsWords.value.help;
  useEffect(() => void loadManual(), []);
  useEffect(() => scrollTo(0, 0), [number]);
  const pages = manualPages.value;
  if (pages === null) return <p aria-busy="true">{words.value.opening}</p>;
  const shown = pages[number - 1];
  const link = (to: number, label: string) => <a href={hrefOf({ screen: "help", page: to })}>{label}</a>;
  return (
    <div class={css["beside"]}>
      <nav class={css["contents"]} aria-label={t.contents}>
        <a href={hrefOf({ screen: "help" })}>{t.all}</a>
        <ol lang="zh-CN">
          {pages.map((page) => (
            <li key={page.number}>
              <a href={hrefOf({ screen: "help", page: page.number })} aria-current={page.number === number ? "page" : undefined}>
                {page.number} {page.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div class={css["page"]}>
        {t.inChinese !== "" && <p class={css["language"]}>{t.inChinese}</p>}
        {shown === undefined ? (
          <h1>{t.noPage}</h1>
        ) : (
          <>
            <div data-printed>
              <ManualArticle key={number} page={shown} />
            </div>
            <div class={css["foot"]}>
              {number > 1 && link(number - 1, t.previous)}
              <Button icon="print" isSmall onClick={() => print()}>
                {t.printPage}
              </Button>
              {number < pages.length && link(number + 1, t.next)}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
