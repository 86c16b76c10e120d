/** The small toolbar beside the paragraph the caret is in: reached with Alt+F10, walked with the arrows, left with Esc. */
import type { RefObject } from "preact";
import type { Language } from "../../domain/kernel/language.ts";
import { Icon, type IconName } from "../components/icon.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";
import type { Place } from "./selection-place.ts";

export type SentenceAction = "source" | "byHand" | "confirm" | "unconfirm" | "remark" | "lock" | "unlock" | "remove";

interface SelectionToolsProps {
  readonly held: RefObject<HTMLDivElement | null>;
  readonly place: Place;
  readonly top: number;
  readonly isConfirmed: boolean;
  readonly isLocked: boolean;
  readonly language: Language;
  readonly onDo: (what: SentenceAction) => void;
  readonly onLeave: () => void;
}

const icons: Readonly<Record<SentenceAction, IconName>> = {
  source: "search",
  byHand: "pencil",
  confirm: "check",
  unconfirm: "undo",
  remark: "info",
  lock: "lock",
  unlock: "lock",
  remove: "bin",
};

export function SelectionTools({ held, place, top, isConfirmed, isLocked, language, onDo, onLeave }: SelectionToolsProps) {
  const t = officerWords[language];
  const actions: SentenceAction[] = [
    ...(place.pending === null ? [] : (["source", "byHand"] as const)),
    isConfirmed ? "unconfirm" : "confirm",
    "remark",
    isLocked ? "unlock" : "lock",
    "remove",
  ];
  function step(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onLeave();
      return;
    }
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(held.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  }
  return (
    <div
      ref={held}
      class={css["sentenceTools"]}
      style={{ "--place": `${Math.max(0, top)}px` }}
      role="toolbar"
      aria-label={t.tools}
      onKeyDown={step}
    >
      {actions.map((what) => (
        <button
          key={what}
          type="button"
          data-action={what}
          // The caret stays where it is: pressing the mouse on a button would take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onDo(what)}
        >
          <Icon name={icons[what]} size={16} />
          {t[what]}
        </button>
      ))}
    </div>
  );
}
