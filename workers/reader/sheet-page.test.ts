import { describe, expect, it } from "vitest";
import { docId } from "../../src/domain/kernel/ids.ts";
import { readerApi } from "./reader.ts";

const reader = readerApi({ signal: new AbortController().signal, progress: () => {} });
const html = `<table><tr><td colspan="2">工资表</td></tr><tr><td rowspan="3">一组</td><td>甲</td></tr><tr><td>乙</td></tr><tr><td>丙</td></tr></table>`;
const ask = (first: number, count: number, line: number | null = null) =>
  reader.page({
    path: "工资.xls",
    bytes: new TextEncoder().encode(html),
    document: docId("d".repeat(64)),
    sheet: 0,
    first,
    count,
    line,
  });

describe("rows of the original", () => {
  it("bring merged areas with their text, also those that begin above", async () => {
    expect((await ask(0, 2))?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 1, text: "工资表" });
    expect((await ask(2, 2))?.merges).toEqual([{ top: 1, left: 0, bottom: 3, right: 0, text: "一组" }]);
  });
  it("say in which row a line stands and how wide the columns are", async () => {
    const page = await ask(0, 0, 3);
    expect(page?.row).toBe(2);
    expect(page?.widths).toHaveLength(2);
    expect(page?.rows).toEqual([]);
  });
  it("end where the sheet ends", async () => expect((await ask(3, 50))?.rows.map((row) => row.cells[1])).toEqual(["丙"]));
  it("are none for a sheet there is not", async () =>
    expect(
      await reader.page({ path: "", bytes: null, document: docId("d".repeat(64)), sheet: 7, first: 0, count: 1, line: null }),
    ).toBeNull());
});
