/** Ctrl+K: go anywhere, open any paper or counterparty, do what the menus do. A combobox over a list, in a native dialog. */
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "../components/icon.tsx";
import { loadManual, manualPages } from "../help/load-manual.ts";
import { noFilter } from "../screens/case/rows/rows-state.ts";
import { caseView, cases, desk, loadCases } from "../state/desk.ts";
import css from "./command-box.module.css";
import { type Found, findItems, type ItemKind } from "./found-items.ts";
import { allItems } from "./items.ts";
import { makeReady } from "./pinyin.ts";
import { findingWords } from "./words.ts";

/** [P] Names fetched at once, and at most: the counterparties that moved the most money. */
const PAGE = 5_000;
const MOST = 50_000;

const icons: Readonly<Record<ItemKind, Parameters<typeof Icon>[0]["name"]>> = {
  screen: "right",
  case: "folder",
  paper: "file",
  counterparty: "search",
  figure: "info",
  term: "question",
  help: "question",
  command: "check",
};

export function CommandBox({ onClose }: { onClose: () => void }) {
  const t = findingWords.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const counterparties = useCounterparties();
  // Put together once, not at every letter: there may be tens of thousands.
  const items = useMemo(
    () => allItems(caseView.value, cases.value ?? [], counterparties, manualPages.value ?? []),
    [counterparties, cases.value, caseView.value, manualPages.value],
  );
  const found = useMemo(() => findItems(items, typed), [typed, items]);
  const chosen = Math.min(active, found.length - 1);

  useEffect(() => {
    dialog.current?.showModal();
    if (cases.value === null) void loadCases();
    void loadManual();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen, found]);

  function close(): void {
    dialog.current?.close();
    onClose();
  }

  function run(one: Found | undefined): void {
    if (!one) return;
    close();
    one.item.run();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter") {
      event.preventDefault();
      run(found[chosen]);
    } else if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((chosen + step + found.length) % found.length);
    }
  }

  return (
    <dialog
      ref={dialog}
      class={css["box"]}
      aria-label={t.open}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => event.target === dialog.current && close()}
    >
      <div class={css["field"]}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={t.openLabel}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          autocomplete="off"
          spellcheck={false}
          maxLength={60}
          placeholder={t.placeholder}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      {found.length === 0 && <p class={css["none"]}>{t.none}</p>}
      <div id={`${id}-list`} ref={list} class={css["list"]} role="listbox" aria-label={t.results} hidden={found.length === 0}>
        {found.map((one, place) => (
          // The keyboard stays in the field and points here (aria-activedescendant).
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field runs the chosen line
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={`${one.item.kind} ${one.item.id}`}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === chosen}
            class={css["item"]}
            onMouseMove={() => place !== chosen && setActive(place)}
            onClick={() => run(one)}
          >
            <Icon name={icons[one.item.kind]} size={16} />
            <span class={css["name"]}>
              <Name found={one} />
            </span>
            {one.item.note && <small>{one.item.note}</small>}
            <small class={css["kind"]}>{t.kinds[one.item.kind]}</small>
          </div>
        ))}
      </div>
      <p class={css["foot"]}>
        <span>{t.hint}</span>
        <span role="status">{t.count(found.length)}</span>
      </p>
    </dialog>
  );
}

/** The name with what was typed marked in it. */
function Name({ found }: { found: Found }) {
  const marked = new Set(found.places);
  return <>{[...found.item.name].map((character, at) => (marked.has(at) ? <mark key={at}>{character}</mark> : character))}</>;
}

/** Counterparties of the open case, from the most money moved to the least. */
function useCounterparties(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const id = caseView.value?.summary.id;
  useEffect(() => {
    let isGone = false;
    async function load(): Promise<void> {
      if (id === undefined) return;
      const open = await desk();
      const all = new Set<string>();
      for (let first = 0; first < MOST && !isGone; first += PAGE) {
        const answer = await open.groupRows(id, noFilter, "counterparty", { first, count: PAGE });
        const names = answer.groups.flatMap(({ key }) => (key === "" ? [] : [key]));
        makeReady(names);
        for (const name of names) all.add(name);
        if (first + PAGE >= answer.all) break;
      }
      if (!isGone) setNames([...all]);
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [id]);
  return names;
}
