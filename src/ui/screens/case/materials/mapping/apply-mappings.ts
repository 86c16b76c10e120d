/** 确认: the mappings are remembered, the case notes that a person said so, and the stored bytes are read again as mapped. */
import type { SheetMapping } from "../../../../../domain/documents/mapping/mapping.ts";
import type { DocId } from "../../../../../domain/kernel/ids.ts";
import { desk, onCase } from "../../../../state/desk.ts";
import { language } from "../../../../state/language.ts";
import { say } from "../../../../state/messages.ts";
import { mappingOf } from "./mapping-draft.ts";
import type { SheetState } from "./sheet-mapper.tsx";

export async function applyMappings(paper: DocId, states: readonly SheetState[], done: string): Promise<boolean> {
  const known = new Map((await (await desk()).mappings()).map((mapping) => [mapping.id, mapping.version]));
  // Two sheets of one template are one mapping; the later word counts.
  const mappings = new Map<string, SheetMapping>();
  for (const { draft, header } of states) {
    if (draft === null) continue;
    const { id } = draft.proposal.mapping;
    mappings.set(id, mappingOf(draft, header, (known.get(id) ?? 0) + 1));
  }
  const isRead = await onCase((open, id) => open.applyMappings(id, paper, [...mappings.values()], language.value));
  if (isRead) say(done);
  return isRead;
}
