/** Who decides. Asked for only while this computer does not know its officer; the name is then remembered. */
import { TextField } from "../../../components/controls.tsx";
import { changeSettings, settings } from "../../../state/desk.ts";
import { checksWords } from "./words.ts";

export function Signature({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = checksWords.value;
  if (settings.value.actor !== "") return null;
  return <TextField label={t.signature} hint={t.signatureHint} maxLength={40} value={name} onText={onName} />;
}

/** To be called before the decision is stored: it is signed with the name the settings hold. */
export async function sign(name: string): Promise<void> {
  if (settings.value.actor === "" && name.trim() !== "") await changeSettings({ actor: name.trim() });
}
