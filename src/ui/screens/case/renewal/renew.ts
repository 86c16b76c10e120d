/** Starts the case of a renewal and goes there. */
import type { CaseId } from "../../../../domain/kernel/ids.ts";
import { goTo } from "../../../router.ts";
import { needVault } from "../../../security/vault-state.ts";
import { createdBy } from "../../../state/desk.ts";
import { language } from "../../../state/language.ts";
import { say } from "../../../state/messages.ts";
import { renewalWords } from "./words.ts";

export async function renew(id: CaseId): Promise<void> {
  if (!(await needVault())) return;
  const made = await createdBy((open) => open.renewCase(id, language.value));
  if (made === null) return;
  say(renewalWords.value.renewed);
  goTo({ screen: "case", id: made, tab: "materials" });
}

/** False when the file is no case.json; nothing has been made then. */
export async function renewFromFile(file: File): Promise<boolean> {
  const text = await file.text();
  const made = await createdBy((open) => open.renewFromFile(text, language.value));
  if (made === null) {
    say(renewalWords.value.notACase);
    return false;
  }
  say(renewalWords.value.renewed);
  goTo({ screen: "case", id: made, tab: "materials" });
  return true;
}
