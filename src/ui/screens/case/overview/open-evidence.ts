/** Opens what a sentence, a flag or a question rests on: a fact's source, the statement rows, or the screen that shows it. */
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import type { Language } from "../../../../domain/kernel/language.ts";
import { resolveAddress } from "../../../../domain/report/addresses.ts";
import { goTo } from "../../../router.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { showChecks } from "../checks/shown-section.ts";
import { statementRows } from "../checks/find.ts";

type Flag = Assessment["redFlags"][number];

/** A flag's entries when it rests on statement rows, else its first figure, else the flags themselves. */
export function openFlag(view: CaseView, flag: Flag): void {
  const rows = statementRows(view.assessment.documents, flag.rows);
  const [fact] = flag.inputs;
  if (rows.length > 0) openDrawer({ kind: "rows", title: flag.title, refs: rows });
  else if (fact !== undefined) openDrawer({ kind: "fact", id: fact });
  else goTo({ screen: "case", id: view.summary.id, tab: "red-flags" });
}

export function openReliability(view: CaseView): void {
  showChecks("reliability");
  goTo({ screen: "case", id: view.summary.id, tab: "checks" });
}

/** True when there was something to open at a report's address ("fact|…", "check|X1|2025|difference", "flag|…"). */
export function openAddress(view: CaseView, address: string, title: string, language: Language): boolean {
  const { assessment } = view;
  const [kind = "", ...rest] = address.split("|");
  if (kind === "flag") {
    const flag = assessment.redFlags.find((one) => one.id === rest[0] || rest.join("|").startsWith(one.id));
    if (flag !== undefined) openFlag(view, flag);
    return flag !== undefined;
  }
  const found = resolveAddress(assessment, address, language);
  const rows = statementRows(assessment.documents, found?.rows ?? []);
  const [fact] = found?.facts ?? [];
  if (fact !== undefined) openDrawer({ kind: "fact", id: fact });
  else if (rows.length > 0) openDrawer({ kind: "rows", title, refs: rows });
  return fact !== undefined || rows.length > 0;
}

/** Whether `openAddress` would open something. */
export function canOpen({ assessment }: CaseView, address: string, language: Language): boolean {
  const [kind = "", id = ""] = address.split("|");
  if (kind === "flag") return assessment.redFlags.some((one) => one.id === id || address.slice("flag|".length).startsWith(one.id));
  const found = resolveAddress(assessment, address, language);
  return found !== null && (found.facts.length > 0 || statementRows(assessment.documents, found.rows).length > 0);
}
