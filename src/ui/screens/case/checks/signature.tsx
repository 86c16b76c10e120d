/** Who decides. Asked for only while this computer does not know its officer; the name is then remembered. */
import { Field } from "../../../components/controls.tsx";
import { changeSettings, settings } from "../../../state/desk.ts";
import { checksWords } from "./words.ts";

export function Signature({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = checksWords.value;
  if (settings.value.actor !== "") return null;
  return (
    <Field label={t.signature} hint={t.signatureHint}>
      {(props) => (
        <input
          {...props}
          type="text"
          autocomplete="off"
          maxLength={40}
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** To be called before the decision is stored: it is signed with the name the settings hold. */
export async function sign(name: string): Promise<void> {
  if (settings.value.actor === "" && name.trim() !== "") await changeSettings({ actor: name.trim() });
}
