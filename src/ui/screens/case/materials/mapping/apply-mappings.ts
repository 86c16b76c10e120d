/** 确认: the stored bytes are read again as mapped, the mappings are remembered, and the case notes that a person said so. */
import type { CaseView } from "../../../../../app/desk/types.ts";
import type { SheetMapping } from "../../../../../domain/documents/mapping/mapping.ts";
import type { DocId } from "../../../../../domain/kernel/ids.ts";
import { decide, desk, onCase, withdraw } from "../../../../state/desk.ts";
import { language } from "../../../../state/language.ts";
import { say } from "../../../../state/messages.ts";
import { mappingOf } from "./mapping-draft.ts";
import type { SheetState } from "./sheet-mapper.tsx";

export async function applyMappings(view: CaseView, paper: DocId, states: readonly SheetState[], done: string): Promise<boolean> {
  const known = new Map((await (await desk()).mappings()).map((mapping) => [mapping.id, mapping.version]));
  // Two sheets of one template are one mapping; the later word counts.
  const mappings = new Map<string, SheetMapping>();
  for (const { draft, header } of states) {
    if (draft === null) continue;
    const { id } = draft.proposal.mapping;
    mappings.set(id, mappingOf(draft, header, (known.get(id) ?? 0) + 1));
  }
  const isRead = await onCase((open, id) => open.applyMappings(id, paper, [...mappings.values()], language.value));
  if (!isRead) return false;
  // The command line reads the papers anew: what was said travels in the case's decisions, one for each template.
  for (const decision of view.caseFile.decisions ?? []) {
    if (decision.type === "map" && decision.target === paper && [...mappings.keys()].some((id) => decision.value?.includes(`"${id}"`)))
      await withdraw(decision.id);
  }
  for (const mapping of mappings.values()) await decide({ type: "map", target: paper, value: JSON.stringify(mapping) });
  say(done);
  return true;
}
