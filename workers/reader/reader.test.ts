import { describe, expect, it } from "vitest";
import { docId } from "../../src/domain/kernel/ids.ts";
import { readerApi } from "./reader.ts";

const reader = readerApi({ signal: new AbortController().signal, progress: () => {} });
const text = [
  "日期,摘要,金额",
  ...Array.from({ length: 200 }, (_, i) => `2025-01-${String((i % 28) + 1).padStart(2, "0")},"备注\n第${i}行",${i}.00`),
].join("\n");
const bytes = () => new TextEncoder().encode(text);
const document = docId("b".repeat(64));
const ask = (at: string, given: Uint8Array | null = bytes(), rows = 10) =>
  reader.window({ path: "流水.csv", bytes: given, document, at, rows });

describe("a window of a paper", () => {
  it("is null until the bytes are given, then needs them no more", async () => {
    expect(await ask("x", null)).toBeNull();
    expect(await ask("x")).not.toBeNull();
    expect(await ask("x", null)).toMatchObject({ totalRows: 201, columns: 3 });
  });
  it("starts at the top when only a sheet is named", async () => expect(await ask("流水")).toMatchObject({ firstRow: 0, lit: [] }));
  it("lights the cell, found by the line people see although quoted newlines shift the rows", async () => {
    const shown = await ask("流水!C20");
    const [row, column] = shown?.lit[0] ?? [];
    expect(column).toBe(2);
    const lit = shown?.rows[(row ?? 0) - (shown?.firstRow ?? 0)];
    expect(lit?.line).toBe(20);
    expect(lit?.cells[2]).toBe("9.00");
  });
  it("lights whole rows for a line and runs of them for a range", async () => {
    expect((await ask("流水!2"))?.lit).toEqual([[1, -1]]);
    expect((await ask("流水!C2:C6"))?.lit.every(([, column]) => column === 2)).toBe(true);
    expect((await ask("流水!C2:C6"))?.lit).toHaveLength(3); // two lines a row
  });
  it("lights several cells of one figure", async () =>
    expect((await ask("流水!A2,C2,C4"))?.lit).toEqual([
      [1, 0],
      [1, 2],
      [2, 2],
    ]));
  it("never runs past the ends", async () => {
    expect(await ask("流水!A9999")).toMatchObject({ totalRows: 201 });
    expect((await ask("流水!A9999"))?.rows).toHaveLength(10);
    expect((await ask("流水!A1", bytes(), 5000))?.rows).toHaveLength(201);
  });
});

describe("a reader", () => {
  it("reads a file into papers and tells what an empty one is", async () => {
    const answer = await reader.read({ path: "空.xlsx", bytes: new Uint8Array(0), mappings: [], confirmed: [], kind: null });
    expect(answer).toMatchObject({ kind: "papers", papers: [{ document: { kind: "unreadable", problems: [{ code: "empty-file" }] } }] });
  });
  it("takes a person's word for the kind even when no family knows the layout", async () => {
    const paper = await reader.reread({
      path: "合同.csv",
      bytes: new TextEncoder().encode("甲方,乙方\n某某,某某"),
      mappings: [],
      confirmed: [],
      kind: "contract",
    });
    expect(paper.kind).toBe("contract");
  });
});
