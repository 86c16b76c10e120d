/** What holds for every statement whatever stands in it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf } from "../builders/paper-bytes.ts";
import { header, paperOf, row, rowsOf } from "./plain-statement.ts";
import { plainRows, readPaper, statementOf, tallyHolds } from "./read.ts";

describe("laws", () => {
  const fen = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
  const grouped = (amount: number): string => {
    const [whole = "", cents = ""] = (Math.abs(amount) / 100).toFixed(2).split(".");
    return `${amount < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
  };
  const date = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((value) => value.toISOString().slice(0, 10));

  it("parse(print(x)) = x for days and amounts, in every way of printing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(date, fen, fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2)), { minLength: 1, maxLength: 20 }),
        async (entries) => {
          const text = entries.map(([day, amount, dayForm, amountForm]) => {
            const [year = "", month = "", date_ = ""] = day.split("-");
            const printedDay = [day, `${year}${month}${date_}`, `${year}年${Number(month)}月${Number(date_)}日`][dayForm];
            const printed = [grouped(amount), (amount / 100).toFixed(2), ` ${grouped(amount)}\t`][amountForm];
            return [printedDay, "", "贷", `"${printed}"`, "", "甲", "", ""].join(",");
          });
          expect((await rowsOf(...text)).map((found) => [found.day, found.amount])).toEqual(entries.map(([day, amount]) => [day, amount]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the order of rows changes no total; every row is mapped or ignored", async () => {
    const kind = fc.constantFrom("贷", "借", "划");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(date, fc.integer({ min: 0, max: 1e9 }), kind), { minLength: 2, maxLength: 20 }),
        fc.integer(),
        async (entries, seed) => {
          const text = entries.map(([day, amount, direction]) => row({ date: day, amount: (amount / 100).toFixed(2), direction }));
          const shuffled = [...text].sort((a, b) => (hash(a, seed) < hash(b, seed) ? -1 : 1));
          const [one, two] = [await paperOf(...text), await paperOf(...shuffled)];
          expect(tallyHolds(one) && tallyHolds(two)).toBe(true);
          expect(totals(two)).toEqual(totals(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("whatever stands in the cells, reading ends in rows and problems", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("", "-", "合计", "贷", "2024-01-05", "1,000.00", "12/31", '="1"', "1e99", "户名：", "__proto__"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), async (cells) => {
        const paper = await readPaper(csvOf([header.split(","), ...cells]));
        expect(tallyHolds(paper)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

function totals(paper: Awaited<ReturnType<typeof readPaper>>): readonly [number, number] {
  let [into, out] = [0, 0];
  for (const found of plainRows(statementOf(paper).transactions)) {
    if (found.flow === 1) into += found.amount ?? 0;
    if (found.flow === -1) out += found.amount ?? 0;
  }
  return [into, out];
}
