import { describe, expect, it } from "vitest";
import type { Assessment } from "../assessment/assessment.ts";
import type { CaseFile } from "../case/case-file.ts";
import { smallAssessment } from "../../../test/report/small-assessment.ts";
import { flowCalendar, grouped } from "./flow-calendar.ts";

type Netting = NonNullable<Assessment["netting"]>;

function calendarOf(
  nets: readonly (number | null)[],
  periods: readonly string[],
  caseFile: CaseFile = {},
  variation: number | null = null,
) {
  const sample = smallAssessment();
  if (sample.netting === null || sample.documents[0] === undefined) throw new Error("the builder has both");
  const months = nets.map((net, index) => ({
    month: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    gross: String(net ?? 0),
    net: String(net ?? 0),
    outflow: "0",
  }));
  const netting: Netting = { ...sample.netting, months, statistics: { ...sample.netting.statistics, monthlyVariation: variation } };
  const document = { ...sample.documents[0], kind: "bank-statement" as const, periods: [...periods] };
  const found = flowCalendar({ netting, documents: [document] }, caseFile);
  if (found === null) throw new Error("no calendar");
  return found;
}

describe("the months of the flows", () => {
  it("a month between two papers is a gap without figures; one inside a paper is quiet", () => {
    const { months, gaps } = calendarOf([100, null, null, 100], ["2024-01..2024-02", "2024-04"]);
    expect(months.map((month) => month.state)).toEqual(["flow", "quiet", "no-paper", "flow"]);
    expect(gaps.map((month) => month.month)).toEqual(["2024-03"]);
    expect(months[2]).not.toHaveProperty("net");
  });

  it("compares a month with the same month a year before, never with a gap", () => {
    const nets = [100, ...Array.from({ length: 11 }, () => 50), 150, 50];
    const { months } = calendarOf(nets, ["2024-01..2025-02"]);
    expect(months[12]).toMatchObject({ month: "2025-01", againstLastYear: 0.5 });
    const broken = calendarOf([...nets.slice(0, 1), null, ...nets.slice(2)], ["2024-01", "2024-03..2025-02"]);
    expect(broken.months[13]).toMatchObject({ month: "2025-02", againstLastYear: null });
  });

  it("what people wrote down are the seasons; the flows speak only when nobody did", () => {
    const nets = Array.from({ length: 12 }, (_, index) => (index === 0 ? 400 : index === 5 ? 20 : 100));
    const said = calendarOf(nets, ["2024"], { monthly: [{ month: "2025-06" as never, season: "peak" }] }, 0.8);
    expect([said.seasonsFrom, said.months[5]?.season, said.months[0]?.season]).toEqual(["said", "peak", null]);
    const shown = calendarOf(nets, ["2024"], {}, 0.8);
    expect([shown.seasonsFrom, shown.months[0]?.season, shown.months[5]?.season]).toEqual(["flows", "peak", "low"]);
  });

  it("insufficient or even: no month is called a season", () => {
    expect(calendarOf([400, 20, 100], ["2024-01..2024-03"], {}, 0.8).seasonsFrom).toBeNull();
    const even = Array.from({ length: 12 }, (_, index) => (index === 0 ? 140 : 100));
    expect(calendarOf(even, ["2024"], {}, 0.1).seasonsFrom).toBeNull();
  });

  it("can be read in order of time and month by month", () => {
    const calendar = calendarOf(
      Array.from({ length: 14 }, () => 10),
      ["2024-01..2025-02"],
    );
    expect(grouped(calendar, "time").map((group) => group.length)).toEqual([12, 2]);
    expect(grouped(calendar, "same-month")[0]?.map((month) => month.month)).toEqual(["2024-01", "2025-01"]);
  });

  it("not applicable: no statement, no months", () => {
    const sample = smallAssessment();
    expect(flowCalendar({ netting: null, documents: sample.documents }, {})).toBeNull();
  });
});
