/** A list: the layout of its kind whose columns fit best, and what its rows do not say by themselves. */
import type { Book, Sheet } from "../book.ts";
import { findHeader, type FoundHeader } from "../lists/find-header.ts";
import type { ListLayout } from "../lists/list-layout.ts";
import { statedUnit } from "../lists/measure-words.ts";
import { timeHint } from "../lists/period-text.ts";
import { textAbove } from "../lists/read-list.ts";
import type { ListKind } from "../record-fields.ts";
import { matchText } from "../../kernel/plain-text.ts";
import { ask, blank, type Draft, type MappingQuestion } from "./draft.ts";
import { listKinds } from "./mapping-fields.ts";

export function listDraft(sheet: Sheet, book: Book, kind: ListKind): Draft {
  const base = blank(sheet, book, kind);
  let best: { layout: ListLayout; header: FoundHeader; isTitled: boolean } | null = null;
  const { layouts } = listKinds[kind];
  for (const layout of layouts) {
    const header = findHeader(sheet, book, layout, true);
    if (!header) continue;
    const names = [...header.columns.values()].map((column) => column.header).join(" ");
    const isTitled = layout.title.test(matchText(`${textAbove(sheet, book, header.row)} ${sheet.name} ${names}`));
    const score = header.columns.size + (isTitled ? 3 : 0);
    if (best === null || score > best.header.columns.size + (best.isTitled ? 3 : 0)) best = { layout, header, isTitled };
  }
  const layout = best?.layout ?? layouts[0];
  if (!layout) throw new Error(`no layout for ${kind}`);
  const header = best?.header ?? null;
  const headerRow = header?.row ?? base.headerRow;
  const questions: MappingQuestion[] = [];
  for (const group of layout.needs) if (!group.some((id) => header?.columns.has(id))) questions.push(ask("column", group[0] ?? "", group));
  if (kind === "utility-bill" && !best?.isTitled)
    questions.push(
      ask(
        "resource",
        "layout",
        layouts.map((candidate) => candidate.id),
      ),
    );
  const above = headerRow < 0 ? "" : textAbove(sheet, book, headerRow);
  const stated = statedUnit(above);
  const isDated = ["month", "date", "to"].some((id) => header?.columns.has(id));
  if (!isDated && timeHint(`${above} ${sheet.name}`).months === null) questions.push(ask("period", "period", []));
  if (
    kind === "invoice-list" &&
    !/销项|进项|开具|取得/.test(matchText(`${above} ${sheet.name}`)) &&
    !(header?.columns.has("buyer") && header.columns.has("seller"))
  ) {
    questions.push(ask("direction", "direction", ["outgoing", "incoming"]));
  }
  const weight = header?.columns.get("weight");
  if (weight && weight.unit === "") questions.push(ask("weight-unit", "weight", ["kg", "吨"]));
  return {
    mapping: {
      ...base,
      layout: layout.id,
      headerRow,
      dataFrom: (header?.lastRow ?? headerRow) + 1,
      unit: stated ?? "元",
      columns: [...(header?.columns ?? [])].map(([field, column]) => ({
        field,
        index: column.index,
        header: column.header,
        unit: column.unit,
      })),
    },
    questions,
  };
}
