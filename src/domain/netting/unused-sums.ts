/**
 * Outflows of one account in time order, each usable once. A Fenwick tree answers how much is still unused in a window of days,
 * and links skip the used ones, so that matching stays linear (times a logarithm) however many rows fall into one window.
 */
import type { Rows } from "./rows.ts";

export class UnusedSums {
  readonly #members: readonly number[];
  readonly #rows: Rows;
  readonly #tree: Float64Array;
  /** The next unused place at or after a place; used places point onwards. */
  readonly #next: Int32Array;

  constructor(members: readonly number[], rows: Rows) {
    this.#members = members;
    this.#rows = rows;
    this.#tree = new Float64Array(members.length + 1);
    this.#next = Int32Array.from({ length: members.length + 1 }, (_, place) => place);
    members.forEach((at, place) => {
      this.#add(place, rows.amount[at] ?? 0);
    });
  }

  /** 分 not yet used from the moment of `at` to the end of the day `days` later. */
  sum(at: number, days: number): number {
    const [from, to] = this.#window(at, days);
    return this.#upTo(to) - this.#upTo(from);
  }

  /** Uses outflows from the moment of `at` on until `amount` is reached; returns their row numbers. */
  use(at: number, days: number, amount: number): number[] {
    const [from, to] = this.#window(at, days);
    const used: number[] = [];
    let reached = 0;
    for (let place = this.#unused(from); place < to && reached < amount; place = this.#unused(place + 1)) {
      const row = this.#members[place] ?? -1;
      const value = this.#rows.amount[row] ?? 0;
      reached += value;
      used.push(row);
      this.#add(place, -value);
      this.#next[place] = place + 1;
    }
    return used;
  }

  /** Places [from, to) of the members between the row's own moment and the last day. Unknown times count for the whole day. */
  #window(at: number, days: number): readonly [number, number] {
    const day = this.#rows.day[at] ?? 0;
    const second = this.#rows.second[at] ?? -1;
    const start = this.#lower(day, -1);
    const isTimed = second >= 0 && this.#secondOf(start) >= 0;
    return [isTimed ? this.#lower(day, second) : start, this.#lower(day + days + 1, -1)];
  }

  #lower(day: number, second: number): number {
    let low = 0;
    let high = this.#members.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#dayOf(middle) < day || (this.#dayOf(middle) === day && this.#secondOf(middle) < second)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #dayOf(place: number): number {
    return this.#rows.day[this.#members[place] ?? 0] ?? 0;
  }

  #secondOf(place: number): number {
    return this.#rows.second[this.#members[place] ?? 0] ?? -1;
  }

  #unused(place: number): number {
    let root = place;
    while (root < this.#members.length && (this.#next[root] ?? root) !== root) root = this.#next[root] ?? root;
    for (let step = place; step < root; ) {
      const onwards = this.#next[step] ?? root;
      this.#next[step] = root;
      step = onwards;
    }
    return root;
  }

  #add(place: number, value: number): void {
    for (let i = place + 1; i < this.#tree.length; i += i & -i) this.#tree[i] = (this.#tree[i] ?? 0) + value;
  }

  #upTo(place: number): number {
    let total = 0;
    for (let i = place; i > 0; i -= i & -i) total += this.#tree[i] ?? 0;
    return total;
  }
}
