/** 帮助: ten tasks of one page each, the rules of the house, the words. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../components/controls.tsx";
import { hrefOf } from "../router.ts";
import { TermList } from "../screens/settings/term-list.tsx";
import settingsCss from "../screens/settings/settings.module.css";
import { settingsWords } from "../screens/settings/words.ts";
import { words } from "../state/language.ts";
import css from "./help.module.css";
import { loadManual, manualPages } from "./load-manual.ts";
import { ManualArticle } from "./manual-article.tsx";
import type { ManualPage } from "./manual-page.ts";
import { ManualScreen } from "./manual-screen.tsx";

export function HelpScreen({ page }: { page: number | null }) {
  const t = settingsWords.value.help;
  useEffect(() => void loadManual(), []);
  if (page !== null) return <ManualScreen number={page} />;
  return (
    <div class={settingsCss["page"]}>
      <h1>{t.title}</h1>
      <section class={settingsCss["card"]}>
        <h2>{t.manual}</h2>
        <p>{t.manualHint}</p>
        {manualPages.value === null ? <p aria-busy="true">{words.value.opening}</p> : <Tasks pages={manualPages.value} />}
      </section>
      <section class={settingsCss["card"]}>
        <h2>{t.principles}</h2>
        <ul class={settingsCss["rules"]}>
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section class={settingsCss["card"]}>
        <h2>{t.terms}</h2>
        <TermList />
      </section>
    </div>
  );
}

function Tasks({ pages }: { pages: readonly ManualPage[] }) {
  const t = settingsWords.value.help;
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <ol class={css["tasks"]} lang="zh-CN">
        {pages.map(({ number, title }) => (
          <li key={number}>
            <a href={hrefOf({ screen: "help", page: number })}>
              <span>{number}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
      <div>
        <Button icon="print" isSmall isDisabled={isPrinting} onClick={() => setPrinting(true)}>
          {t.printAll}
        </Button>
      </div>
      {isPrinting && <WholeManual pages={pages} onDone={() => setPrinting(false)} />}
    </>
  );
}

/** On paper only: drawn, waited for, printed, gone. */
function WholeManual({ pages, onDone }: { pages: readonly ManualPage[]; onDone: () => void }) {
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pictures = [...(sheets.current?.querySelectorAll("img") ?? [])];
    // A picture that does not come leaves its place empty; the words are printed all the same.
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => {
      print();
      onDone();
    });
  }, []);
  return (
    <div ref={sheets} class={css["sheets"]} data-printed aria-hidden="true">
      {pages.map((page) => (
        <ManualArticle key={page.number} page={page} isAtOnce />
      ))}
    </div>
  );
}
