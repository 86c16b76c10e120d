/** A small question mark beside a term of the trade: one plain sentence, on request. Put <TermCard /> once on the screen. */
import { useLayoutEffect, useEffect, useRef, useState } from "preact/hooks";
import { isTerm, type TermId, terms } from "../../locales/terms.ts";
import { language } from "../state/language.ts";
import { Icon } from "./icon.tsx";
import css from "./term.module.css";
import { closeTerm, shownTerm, toggleTerm } from "./term-state.ts";

export function Term({ id }: { id: TermId }) {
  const button = useRef<HTMLButtonElement>(null);
  const name = terms[id].name[language.value];
  const isOpen = shownTerm.value?.button === button.current && button.current !== null;
  return (
    <button
      ref={button}
      type="button"
      class={css["mark"]}
      aria-label={language.value === "en" ? `What is “${name}”?` : `什么是「${name}」`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? "term-card" : undefined}
      onClick={(event) => toggleTerm(id, event.currentTarget)}
    >
      <Icon name="question" size={16} />
    </button>
  );
}

/** For words whose id comes from data (a ratio, a reason): nothing where the word needs no sentence. A ratio on closing balances is that ratio. */
export function NamedTerm({ id }: { id: string }) {
  const known = id.replace(/-closing$/, "");
  return isTerm(known) ? <Term id={known} /> : null;
}

const WIDTH = 320;
const GAP = 6;

/** Where the sentence appears: a place of its own, so that no table or tile cuts it off. It is read out when it comes. */
export function TermCard() {
  const card = useRef<HTMLDivElement>(null);
  const shown = shownTerm.value;
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (shown === null) return;
    const { left, bottom, top } = shown.button.getBoundingClientRect();
    const height = card.current?.offsetHeight ?? 0;
    const isBelow = bottom + GAP + height < innerHeight;
    setPlace({ left: Math.max(GAP, Math.min(left - 12, innerWidth - WIDTH - 16)), top: isBelow ? bottom + GAP : top - GAP - height });
  }, [shown]);
  useEffect(() => {
    if (shown === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      closeTerm();
      shown.button.focus();
    };
    const onPointer = (event: Event): void => {
      const target = event.target as Node; // pointer and focus events of a page come from nodes
      if (!card.current?.contains(target) && !shown.button.contains(target)) closeTerm();
    };
    addEventListener("keydown", onKey, { capture: true });
    addEventListener("pointerdown", onPointer);
    addEventListener("focusin", onPointer);
    addEventListener("scroll", closeTerm, { passive: true });
    addEventListener("hashchange", closeTerm);
    return () => {
      removeEventListener("keydown", onKey, { capture: true });
      removeEventListener("pointerdown", onPointer);
      removeEventListener("focusin", onPointer);
      removeEventListener("scroll", closeTerm);
      removeEventListener("hashchange", closeTerm);
    };
  }, [shown]);
  const term = shown && terms[shown.id];
  return (
    <div aria-live="polite">
      {term && (
        <div ref={card} id="term-card" class={css["card"]} style={{ left: `${place.left}px`, top: `${place.top}px` }}>
          <strong>{term.name[language.value]}</strong>
          <p>{term.text[language.value]}</p>
        </div>
      )}
    </div>
  );
}
