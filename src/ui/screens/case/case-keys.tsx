/** Shortcuts of a case. None fires while Chinese is being composed or inside a field that has its own undo. */
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../../components/controls.tsx";
import { caseTabs, goTo, route } from "../../router.ts";
import { redo, undo } from "../../state/desk.ts";
import { closeDrawer, drawer } from "../../state/drawer.ts";
import { words } from "../../state/language.ts";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

export function CaseKeys() {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === "Escape" && drawer.value && !document.querySelector("dialog[open]")) {
        closeDrawer();
        return;
      }
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const key = event.key.toLowerCase();
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && key === "z") {
        event.preventDefault();
        void (event.shiftKey ? redo() : undo());
      } else if (isCommand && key === "y") {
        event.preventDefault();
        void redo();
      } else if (event.altKey && /^[0-4]$/.test(key)) {
        const shown = route.value;
        const tab = caseTabs[Number(key)];
        if (shown.screen === "case" && tab) goTo({ screen: "case", id: shown.id, tab });
      } else if (event.key === "?") setShown(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const t = words.value.keys;
  if (!isShown) return null;
  return (
    <Dialog title={t.title} onClose={() => setShown(false)}>
      <dl style={{ display: "grid", gridTemplateColumns: "auto 1fr", gap: "8px 24px" }}>
        {t.list.map(([keys, meaning]) => (
          <>
            <dt key={keys}>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </Dialog>
  );
}
