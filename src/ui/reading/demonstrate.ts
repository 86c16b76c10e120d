/** Turns the demonstration on or off, and shows everything anew under it. */
import { caseView, loadCases, loadSettings, openCase } from "../state/desk.ts";
import { closeDrawer } from "../state/drawer.ts";
import { setDemonstration } from "./demonstration.ts";

export async function demonstrate(isOn: boolean): Promise<void> {
  const id = caseView.peek()?.summary.id;
  closeDrawer();
  setDemonstration(isOn);
  await loadSettings();
  await loadCases();
  if (id) await openCase(id);
}
