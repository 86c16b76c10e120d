/** A threshold or coefficient a bank may edit. `basis` names its authority; product defaults say so. */
export interface Parameter {
  readonly id: string;
  readonly value: number;
  /** "fraction", "days", "fen", "count", "months" … */
  readonly unit: string;
  readonly basis: string;
  readonly status: "product-default" | "to-be-checked" | "checked";
}

export type ParameterSet<Ids extends string = string> = Readonly<Record<Ids, Parameter>>;

/** A set of parameters in one line each: [value, unit, basis, status?]. */
export function parameters<
  const Rows extends Readonly<Record<string, readonly [value: number, unit: string, basis: string, status?: Parameter["status"]]>>,
>(rows: Rows): ParameterSet<keyof Rows & string> {
  const set: Record<string, Parameter> = {};
  for (const [id, [value, unit, basis, status]] of Object.entries(rows))
    set[id] = { id, value, unit, basis, status: status ?? "product-default" };
  // Built from exactly the keys of `rows`; Object.entries loses that.
  return set as ParameterSet<keyof Rows & string>;
}
