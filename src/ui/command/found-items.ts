/** What the command box finds: each thing once, the better match first. */
import { findIn } from "./pinyin.ts";

export type ItemKind = "screen" | "case" | "paper" | "counterparty" | "command";

export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** Also found under these. */
  readonly also?: readonly string[];
  run(): void;
}

export interface Found {
  readonly item: Item;
  /** Places in the name of what was typed. */
  readonly places: readonly number[];
}

/** [P] Lines in the box. */
const SHOWN = 40;

/** With nothing typed, where one can go and what one can do; counterparties and papers only when asked for. */
export function findItems(items: readonly Item[], typed: string): readonly Found[] {
  const wanted = typed.trim();
  if (wanted === "") {
    const some = items.filter((item) => item.kind !== "counterparty" && item.kind !== "paper");
    return some.slice(0, SHOWN).map((item) => ({ item, places: [] }));
  }
  const found = items.flatMap((item, order): (Found & { readonly rank: number; readonly order: number })[] => {
    const places = findIn(item.name, wanted);
    if (places !== null) return [{ item, places, rank: rankOf(item.name, wanted, places), order }];
    const isKnownOtherwise = item.also?.some((name) => findIn(name, wanted) !== null) ?? false;
    return isKnownOtherwise ? [{ item, places: [], rank: 40, order }] : [];
  });
  found.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return found.slice(0, SHOWN).map(({ item, places }) => ({ item, places }));
}

/** As typed before by initials, at the beginning before in the middle. */
function rankOf(name: string, wanted: string, places: readonly number[]): number {
  const isLiteral = name.toLowerCase().includes(wanted.toLowerCase());
  return (isLiteral ? 0 : 10) + Math.min(9, places[0] ?? 0);
}
