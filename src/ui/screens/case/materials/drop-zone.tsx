import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseId } from "../../../../domain/kernel/ids.ts";
import { Button } from "../../../components/controls.tsx";
import { importing, importInto } from "../../../state/importing.ts";
import { words } from "../../../state/language.ts";
import { say } from "../../../state/messages.ts";
import { needVault } from "../../../security/vault-state.ts";
import { droppedFiles, pickedFiles } from "./dropped-files.ts";
import { pastedPapers } from "./pasted-paper.ts";
import css from "./materials-tab.module.css";
import type { ImportItem } from "../../../../app/desk/types.ts";

export function DropZone({ id, isFirst }: { id: CaseId; isFirst: boolean }) {
  const t = words.value.materials;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const isBusy = importing.value.length > 0;

  async function take(items: Promise<ImportItem[]>): Promise<void> {
    const found = await items;
    if (found.length === 0) return say(t.nothingDropped);
    // The sample holds nobody's papers until somebody adds their own.
    if (!(await needVault())) return;
    const read = await importInto(id, found);
    say(t.imported(read.filter((file) => file.outcome === "read").length, read.length));
  }

  // Pasted anywhere on the page that is no field of its own: a table or files, as if they had been dropped here.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target } = event;
      const isField = target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
      if (isField || document.querySelector("dialog[open]") || importing.peek().length > 0) return;
      const items = pastedPapers(event.clipboardData, t.pastedName);
      if (items === null) return;
      event.preventDefault();
      void take(items);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [id, t]);

  return (
    <section
      class={`${css["drop"]} ${isFirst ? css["first"] : ""} ${isOver ? css["over"] : ""}`}
      aria-label={t.dropTitle}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer && !isBusy) void take(droppedFiles(event.dataTransfer));
      }}
    >
      <div>
        <h2>{t.dropTitle}</h2>
        <p>{t.dropText}</p>
      </div>
      <div class={css["pickers"]}>
        <Button look={isFirst ? "primary" : "plain"} icon="file" isDisabled={isBusy} onClick={() => files.current?.click()}>
          {t.pickFiles}
        </Button>
        <Button icon="folder" isDisabled={isBusy} onClick={() => folder.current?.click()}>
          {t.pickFolder}
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t.pickFiles}
        onChange={(event) => void take(pickedFiles(event.currentTarget.files)).then(() => reset(files.current))}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label={t.pickFolder}
        onChange={(event) => void take(pickedFiles(event.currentTarget.files)).then(() => reset(folder.current))}
      />
    </section>
  );
}

/** The same file picked again must count as a change. */
function reset(input: HTMLInputElement | null): void {
  if (input) input.value = "";
}
