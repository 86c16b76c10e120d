import { useState } from "preact/hooks";
import { Button, Dialog, Field } from "../../components/controls.tsx";
import { goTo } from "../../router.ts";
import { createCase } from "../../state/desk.ts";
import { askToKeep } from "../../state/storage.ts";
import { words } from "../../state/language.ts";

/** Asks for nothing but the name: everything else can come with the papers. */
export function NewCase({ onClose }: { onClose: () => void }) {
  const t = words.value;
  const [name, setName] = useState("");
  async function create(event: Event): Promise<void> {
    event.preventDefault();
    const id = await createCase({ borrower: { name: name.trim() } });
    if (id === null) return;
    void askToKeep();
    onClose();
    goTo({ screen: "case", id, tab: "materials" });
  }
  return (
    <Dialog title={t.desk.newTitle} onClose={onClose}>
      <form onSubmit={(event) => void create(event)} style={{ display: "grid", gap: "20px" }}>
        <Field label={t.desk.newName} hint={t.desk.newNameHint}>
          {(props) => (
            <input
              {...props}
              type="text"
              autocomplete="off"
              maxLength={80}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <div style={{ display: "flex", justifyContent: "flex-end", gap: "12px" }}>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary">
            {t.desk.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
