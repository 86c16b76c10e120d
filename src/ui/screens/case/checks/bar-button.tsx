/** A bar that opens the statement rows behind it, else the figure itself. */
import type { ComponentChildren } from "preact";
import { openDrawer } from "../../../state/drawer.ts";
import { checksWords } from "./words.ts";

export function BarButton({
  name,
  ids,
  rows,
  children,
}: {
  name: string;
  ids: readonly string[];
  rows: readonly string[];
  children: ComponentChildren;
}) {
  const t = checksWords.value;
  const [first] = ids;
  if (first === undefined && rows.length === 0) return <div>{children}</div>;
  const open = () => openDrawer(rows.length > 0 ? { kind: "rows", title: name, refs: rows } : { kind: "fact", id: first ?? "" });
  return (
    <button type="button" aria-label={`${name}，${rows.length > 0 ? t.openRows : t.openEvidence}`} onClick={open}>
      {children}
    </button>
  );
}
