import { describe, expect, it } from "vitest";
import type { Block } from "../report.ts";
import { isLeftOut, partsOf, withPart } from "./left-out.ts";

const line = (id: string, text: string): Block => ({
  type: "paragraph",
  id,
  kind: "body",
  sentences: [{ id, state: "machine", runs: [{ type: "text", text }] }],
});
const blocks = [
  line("a.summary", "总述"),
  line("a.stock.why", "存货"),
  line("a.stock.ask", "问存货"),
  line("a.cash.why", "现金"),
  line("a.note.0", "甲"),
  line("a.note.1", "乙"),
];
const parts = partsOf(blocks, new Set(["stock", "cash"]));
const part = (pattern: string) => parts.find((one) => one.pattern === pattern) ?? { pattern, ids: [], label: "" };

describe("the parts of a chapter", () => {
  it("are one for each shape, whatever case they were read from", () =>
    expect(parts.map((one) => one.pattern)).toEqual(["a.summary", "a.*.why", "a.*.ask", "a.note.*"]));
  it("show their first words and no more", () => expect(partsOf([line("x", "长".repeat(80))], new Set())[0]?.label).toHaveLength(37));
  it("are left out once, and written again", () => {
    const out = withPart([], parts, part("a.*.why"), true);
    expect(out).toEqual(["a.*.why"]);
    expect(withPart(out, parts, part("a.*.why"), true)).toEqual(out);
    expect(withPart(out, parts, part("a.*.why"), false)).toEqual([]);
  });
  it("a wide rule is narrowed to what it still leaves out", () => {
    const narrowed = withPart(["a.*", "b.x"], parts, part("a.summary"), false);
    expect(blocks.filter((block) => !isLeftOut(narrowed)(block.id)).map((block) => block.id)).toEqual(["a.summary"]);
    expect(narrowed).toContain("b.x");
  });
  it("signs of a pattern stand for themselves", () => expect(isLeftOut(["a.b"])("axb")).toBe(false));
});
