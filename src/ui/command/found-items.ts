/** What the command box finds: each thing once, the better match first. */
import { finder } from "./pinyin.ts";

export type ItemKind = "screen" | "case" | "paper" | "figure" | "counterparty" | "term" | "help" | "command";

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

/** Before anything is typed: where one can go and what one can do. */
const isOffered: Readonly<Record<ItemKind, boolean>> = {
  screen: true,
  case: true,
  command: true,
  paper: false,
  figure: false,
  counterparty: false,
  term: false,
  help: false,
};

/** With nothing typed, where one can go and what one can do; counterparties and papers only when asked for. */
export function findItems(items: readonly Item[], typed: string): readonly Found[] {
  const wanted = typed.trim();
  if (wanted === "") {
    const some = items.filter((item) => isOffered[item.kind]);
    return some.slice(0, SHOWN).map((item) => ({ item, places: [] }));
  }
  const find = finder(wanted);
  const found: (Found & { readonly rank: number; readonly order: number })[] = [];
  items.forEach((item, order) => {
    const places = find(item.name);
    if (places !== null) found.push({ item, places, rank: rankOf(item.name, wanted, places), order });
    else if (item.also?.some((name) => find(name) !== null)) found.push({ item, places: [], rank: 40, order });
  });
  found.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return found.slice(0, SHOWN).map(({ item, places }) => ({ item, places }));
}

/** As typed before by initials, at the beginning before in the middle. */
function rankOf(name: string, wanted: string, places: readonly number[]): number {
  const isLiteral = name.toLowerCase().includes(wanted.toLowerCase());
  return (isLiteral ? 0 : 10) + Math.min(9, places[0] ?? 0);
}
