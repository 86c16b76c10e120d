/** A number grouped by thousands with at most `decimals` decimals, trailing zeros dropped: 1007.5 is 「1,007.5」. */
export function grouped(value: number, decimals: number): string {
  const [whole = "0", fraction = ""] = value.toFixed(decimals).split(".");
  const tail = fraction.replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (tail === "" ? "" : `.${tail}`);
}
