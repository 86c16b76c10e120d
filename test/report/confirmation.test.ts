/** Who answers for what: confirmed, superseded, lapsed, exactly where it must. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  confirmationOf,
  confirmBlock,
  confirmReport,
  isConfirmable,
  seenBlock,
  withdrawConfirmation,
  withLapses,
} from "../../src/domain/report/editor/confirmation.ts";
import { type EditorReport, parseEditorReport } from "../../src/domain/report/editor/editor-document.ts";
import { exportReport } from "../../src/domain/report/editor/export-report.ts";
import { refreshEditor } from "../../src/domain/report/editor/refresh-editor.ts";
import { pendingPlaces } from "../../src/domain/report/editor/unsourced.ts";
import { blocksText, edited, freshReport, withHuman, without } from "./officer.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment();
const fresh = freshReport(assessment);
const officer = { by: "李客户经理", at: "2026-03-05T09:30:00+08:00" };

/** 130 万元 declared become 150. */
const superseded = smallAssessment((one) => {
  one.revenue.declared = "1500000.00";
});

const lapsed = (report: EditorReport) => withLapses(refreshEditor(report, superseded).report);
const paragraphs = fresh.doc.content.filter(isConfirmable).map((block) => block.attrs.id);

describe("a paragraph that was confirmed", () => {
  const confirmed = confirmBlock(fresh, "revenue.summary", officer);

  it("says by whom and when, and stays so while nothing changes", () => {
    expect(confirmationOf(confirmed, "revenue.summary")).toMatchObject(officer);
    expect(withLapses(confirmed)).toBe(confirmed);
    expect(withLapses(refreshEditor(confirmed, assessment).report).lapses).toEqual([]);
  });

  it("lapses when a figure in it is superseded, and says from what to what", () => {
    const { confirmations, lapses } = lapsed(confirmed);
    expect(confirmations).toEqual([]);
    expect(lapses).toMatchObject([{ block: "revenue.summary", by: officer.by, reworded: [] }]);
    expect(lapses[0]?.figures).toContainEqual({ block: "revenue.summary", of: "revenue|declared", from: "130 万元", to: "150 万元" });
  });

  it("does not lapse when a figure elsewhere is", () => {
    const elsewhere = lapsed(confirmBlock(fresh, "loan.purpose", officer));
    expect(confirmationOf(elsewhere, "loan.purpose")).not.toBeNull();
    expect(elsewhere.lapses).toEqual([]);
  });

  it("lapses when its words are edited, and when it is taken out", () => {
    for (const changed of [edited(confirmed, "revenue.summary", (text) => `${text}经查，`), without(confirmed, "revenue.summary")])
      expect(withLapses(changed).lapses).toMatchObject([{ block: "revenue.summary", figures: [], reworded: ["revenue.summary"] }]);
  });

  it("may be confirmed again, which ends the notice; or taken back", () => {
    const again = confirmBlock(lapsed(confirmed), "revenue.summary", officer);
    expect(again.lapses).toEqual([]);
    expect(withLapses(again)).toBe(again);
    expect(confirmationOf(withdrawConfirmation(again, "revenue.summary"), "revenue.summary")).toBeNull();
  });

  it("was read in one language: the other shows it unconfirmed, and it comes back with the first", () => {
    const english = withLapses(refreshEditor(confirmed, assessment, "en").report);
    expect(confirmationOf(english, "revenue.summary")).toBeNull();
    expect(english.lapses).toEqual([]);
    const back = withLapses(refreshEditor(english, assessment, "zh-CN").report);
    expect(confirmationOf(back, "revenue.summary")).toMatchObject(officer);
    expect(withLapses(refreshEditor(english, superseded, "zh-CN").report).lapses[0]?.figures[0]?.from).toBe("130 万元");
  });
});

describe("a report that was confirmed", () => {
  const confirmed = confirmReport(fresh, officer);

  it("is so with every paragraph", () => {
    expect(confirmed.confirmation).toMatchObject(officer);
    expect(confirmed.confirmations.map((one) => one.block)).toEqual(paragraphs);
    expect(withLapses(confirmed)).toBe(confirmed);
  });

  it("keeps the name of who confirmed a paragraph before", () => {
    const two = confirmReport(confirmBlock(fresh, "loan.purpose", { ...officer, by: "王客户经理" }), officer);
    expect(confirmationOf(two, "loan.purpose")?.by).toBe("王客户经理");
  });

  it("lapses with a paragraph that came, one that went, and a figure in a table", () => {
    expect(withLapses(withHuman(confirmed, "loan.purpose", "仓库已看过。", "own.1")).lapses).toMatchObject([
      { block: "", reworded: ["own.1"] },
    ]);
    expect(withLapses(without(confirmed, "loan.purpose")).lapses.map((lapse) => lapse.block)).toEqual(["loan.purpose", ""]);
    const whole = lapsed(confirmed).lapses.find((lapse) => lapse.block === "");
    const tables = new Set(fresh.doc.content.flatMap((block) => (block.type === "table" ? [block.attrs.id] : [])));
    expect(whole?.figures.some((change) => tables.has(change.block))).toBe(true);
  });

  it("is stored and read back with what it covers", () => expect(parseEditorReport(JSON.stringify(confirmed))).toEqual(confirmed));
});

it("confirm, supersede: exactly the touched paragraphs and the report lapse", () => {
  fc.assert(
    fc.property(fc.subarray(paragraphs), fc.boolean(), fc.integer({ min: 1, max: 9_000_000 }), (chosen, isWhole, yuan) => {
      const one = chosen.reduce((report, id) => confirmBlock(report, id, officer), fresh);
      const before = isWhole ? confirmReport(one, officer) : one;
      const next = smallAssessment((small) => {
        small.revenue.declared = `${yuan}.00`;
      });
      const now = withLapses(refreshEditor(before, next).report);
      const shown = (report: EditorReport) => new Map(report.doc.content.map((block) => [block.attrs.id, seenBlock(block)]));
      const [old, current] = [shown(before), shown(now)];
      const touched = [...old].filter(([id, seen]) => JSON.stringify(current.get(id)) !== JSON.stringify(seen)).map(([id]) => id);
      const isTouched = touched.length > 0 || old.size !== current.size;
      for (const { block } of before.confirmations)
        expect(confirmationOf(now, block) === null, block).toBe(touched.includes(block) || !current.has(block));
      expect(now.confirmation !== null).toBe(isWhole && !isTouched);
      // Every figure that reads otherwise is named with both its texts.
      for (const lapse of now.lapses) {
        for (const { block, of, from, to } of lapse.figures) {
          if (from !== null) expect(old.get(block)?.figures).toContainEqual({ of, text: from });
          if (to !== null) expect(current.get(block)?.figures).toContainEqual({ of, text: to });
          expect(from).not.toBe(to);
        }
      }
    }),
    { numRuns: 40 },
  );
});

describe("what goes out", () => {
  const out = (report: EditorReport) => exportReport(report, pendingPlaces(report, fresh, assessment));
  const lines = (report: EditorReport) => blocksText(out(report).blocks).split("\n");

  it("says of each paragraph who answers for it", () => {
    const report = confirmBlock(
      withHuman(
        edited(fresh, "loan.purpose", (text) => `经查，${text}`),
        "loan.purpose",
        "仓库已看过。",
      ),
      "revenue.summary",
      officer,
    );
    const [touched, own] = [lines(report).find((line) => line.startsWith("经查，")), lines(report).find((line) => line.startsWith("仓库"))];
    expect(touched).toMatch(/〔已修改〕$/);
    expect(own).toBe("仓库已看过。〔人工〕");
    expect(lines(report).filter((line) => line.endsWith("〔李客户经理确认〕"))).toHaveLength(1);
    expect(lines(report).filter((line) => line.endsWith("〔机器草稿〕")).length).toBeGreaterThan(10);
  });

  it("says it was confirmed in full, and then no paragraph is called a draft", () => {
    const report = out(confirmReport(fresh, officer));
    expect(report.subtitle).toContain("全文由李客户经理于 2026-03-05 09:30 确认");
    expect(blocksText(report.blocks)).not.toContain("机器草稿");
  });

  it("is a draft at its head and at each open number while there is one", () => {
    const open = withHuman(fresh, "loan.purpose", "仓库约 300 平方米，另有 2 台车。");
    const report = out(open);
    expect(report).toMatchObject({ isDraft: true, title: `${fresh.title}（草稿·待核）` });
    expect(lines(open)).toContain("仓库约 300〔待核〕 平方米，另有 2〔待核〕 台车。〔人工〕");
    expect(out(fresh).isDraft).toBeUndefined();
    expect(out(fresh).title).toBe(fresh.title);
  });
});
