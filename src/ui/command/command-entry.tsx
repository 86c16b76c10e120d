/** The way into the command box: a button in the top bar and Ctrl+K. The box itself is loaded when first asked for. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../components/icon.tsx";
import css from "./command-entry.module.css";
import { findingWords } from "./words.ts";

type Box = ComponentType<{ readonly onClose: () => void }>;

export function CommandEntry() {
  const t = findingWords.value;
  const [isOpen, setOpen] = useState(false);
  const [box, setBox] = useState<{ readonly Box: Box } | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // Not while Chinese is being composed, and never over another dialog.
      if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) setOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    if (isOpen && box === null) void import("./command-box.tsx").then(({ CommandBox }) => setBox({ Box: CommandBox }));
  }, [isOpen, box]);
  return (
    <>
      <button type="button" class={css["entry"]} title={t.openLabel} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="search" size={16} />
        <span>{t.open}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {isOpen && box && <box.Box onClose={() => setOpen(false)} />}
    </>
  );
}
