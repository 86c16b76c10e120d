import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attest, cellRef, columnLetters, derive, type Figure, locatorText, read, sources } from "./evidence.ts";
import { docId } from "./ids.ts";

const paper = docId("a".repeat(64));
const cell = (ref: string, value: number) =>
  read("revenue@2025", value, "CNY", { document: paper, at: { kind: "cell", sheet: "利润表", ref }, raw: String(value) });
const add = (...values: number[]) => values.reduce((a, b) => a + b, 0);

describe("figures", () => {
  it("walk from a computed number to the cells it rests on, each once", () => {
    const [a, b] = [cell("C5", 3), cell("C6", 4)];
    const total = derive("sum", "CNY", [derive("sum", "CNY", [a, b], add), a], add);
    expect(total.value).toBe(10);
    expect(sources(total)).toEqual([a, b]);
  });
  it("keep the person's word as a leaf, and what it replaced", () => {
    const old = cell("C5", 3);
    const corrected = attest("revenue@2025", 5, "CNY", { by: "王敏", at: "2026-01-05", reason: "识别错误", supersedes: old });
    expect(sources(derive("double", "CNY", [corrected], (value = 0) => value * 2))).toEqual([corrected]);
    expect(corrected.trace).toMatchObject({ supersedes: old });
  });
  it("never lose a source, whatever is computed from them", () => {
    const tree: fc.Memo<Figure> = fc.memo((depth) =>
      depth <= 1
        ? fc.integer({ min: 1, max: 40 }).map((n) => cell(`C${n}`, n))
        : fc.array(tree(depth - 1), { minLength: 1, maxLength: 4 }).map((inputs) => derive("sum", "CNY", inputs, add)),
    );
    const leavesOf = (figure: Figure): Set<string> =>
      figure.trace.kind === "derived" ? new Set(figure.trace.inputs.flatMap((input) => [...leavesOf(input)])) : new Set([figure.id]);
    fc.assert(
      fc.property(tree(4), (figure) => {
        expect(new Set(sources(figure).map((leaf) => leaf.id))).toEqual(leavesOf(figure));
      }),
    );
  });
  it("have ids that depend on what they are, not on when they were made", () => {
    expect(cell("C5", 3).id).toBe(cell("C5", 3).id);
    expect(derive("sum", "CNY", [cell("C5", 3)], add).id).not.toBe(derive("sum", "CNY", [cell("C6", 3)], add).id);
  });
});

describe("places in papers", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letters) => expect(columnLetters(index)).toBe(letters));
  it("are named as people name them", () => {
    expect(cellRef(13, 2)).toBe("C14");
    expect(locatorText({ kind: "cell", sheet: "资产负债表", ref: "C14" })).toBe("资产负债表!C14");
    expect(locatorText({ kind: "lines", sheet: "流水", column: "E", runs: [5, 90, 95, 99], count: 91 })).toBe("流水!E5:E90,E95:E99");
    expect(locatorText({ kind: "page", page: 2 })).toBe("p2");
  });
  it("of many runs are shortened without being confused", () => {
    const lines = (last: number) => locatorText({ kind: "lines", sheet: "流水", column: "E", runs: [1, 1, 3, 3, 5, 5, 7, last], count: 4 });
    expect(lines(7)).not.toBe(lines(8));
  });
});
