import { useRef, useState } from "preact/hooks";
import { Button, Dialog, TextField } from "../../components/controls.tsx";
import { goTo } from "../../router.ts";
import { createCase, settings } from "../../state/desk.ts";
import { askToKeep } from "../../state/storage.ts";
import { words } from "../../state/language.ts";

/** Asks for nothing but the name: everything else can come with the papers, the two investigators too. */
export function NewCase({ onClose }: { onClose: () => void }) {
  const t = words.value;
  const [name, setName] = useState("");
  const [lead, setLead] = useState(settings.value.actor);
  const [second, setSecond] = useState("");
  const file = useRef<HTMLInputElement>(null);
  async function create(event: Event): Promise<void> {
    event.preventDefault();
    const investigators = [lead.trim(), second.trim()].filter((person) => person !== "");
    const id = await createCase({ borrower: { name: name.trim() }, ...(investigators.length > 0 ? { investigators } : {}) });
    if (id === null) return;
    void askToKeep();
    onClose();
    goTo({ screen: "case", id, tab: "materials" });
  }
  const person = (label: string, value: string, onValue: (value: string) => void) => (
    <TextField label={label} hint={t.desk.newInvestigatorsHint} maxLength={40} value={value} onText={onValue} />
  );
  async function renewFrom(chosen: File | undefined): Promise<void> {
    // Loaded when it is used: the workbench is what everybody sees first.
    const { renewFromFile } = await import("../case/renewal/renew.ts");
    if (chosen && (await renewFromFile(chosen))) onClose();
  }
  return (
    <Dialog title={t.desk.newTitle} onClose={onClose}>
      <form onSubmit={(event) => void create(event)} style={{ display: "grid", gap: "20px" }}>
        <TextField label={t.desk.newName} hint={t.desk.newNameHint} maxLength={80} value={name} onText={setName} />
        <div style={{ display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px" }}>
          {person(t.desk.newLead, lead, setLead)}
          {person(t.desk.newSecond, second, setSecond)}
        </div>
        <div style={{ display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "12px" }}>
          <Button look="quiet" icon="file" onClick={() => file.current?.click()}>
            {t.desk.renewFromFile}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={t.desk.renewFromFile}
            onChange={(event) => void renewFrom(event.currentTarget.files?.[0])}
          />
          <span style={{ flex: "1" }} />
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button type="submit" look="primary">
            {t.desk.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
