/** Locks, remarks, deletions, differences and undo: what a person did to a report is never lost and never misread. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chapterDifferences, countChanges } from "../../src/domain/report/editor/chapter-differences.ts";
import { addComment, commentPlace, openComments, replyTo, resolveComment } from "../../src/domain/report/editor/comments.ts";
import { deletedParts, withRestored } from "../../src/domain/report/editor/deleted-parts.ts";
import {
  type EditHistory,
  emptyHistory,
  historyText,
  KEPT_STEPS,
  parseHistory,
  rangeBetween,
  recorded,
  redone,
  undone,
} from "../../src/domain/report/editor/edit-history.ts";
import { type EditorBlock, type EditorReport, parseEditorReport } from "../../src/domain/report/editor/editor-document.ts";
import { editorToReport } from "../../src/domain/report/editor/editor-to-report.ts";
import { humanAddress, humanFigureText } from "../../src/domain/report/editor/human-figures.ts";
import { refreshEditor } from "../../src/domain/report/editor/refresh-editor.ts";
import { pendingPlaces } from "../../src/domain/report/editor/unsourced.ts";
import { tokensOf, wordDifference } from "../../src/domain/report/editor/word-difference.ts";
import { notesOf } from "../../src/domain/report/notes.ts";
import { edited, freshReport, paragraph, textOf, withHuman, without, withoutSentence } from "./officer.ts";
import { smallAssessment } from "./small-assessment.ts";

const assessment = smallAssessment();
const fresh = freshReport(assessment);
const officer = { by: "李客户经理", at: "2026-03-05T09:30:00+08:00" };
const changed = smallAssessment((one) => {
  one.revenue.declared = "1500000.00";
});
const noFlags = smallAssessment((one) => {
  one.redFlags = [];
});
const lock = (report: EditorReport, sentence: string): EditorReport => ({ ...report, locks: [...report.locks, { sentence, ...officer }] });

describe("a locked sentence", () => {
  it("keeps its words when the template would say something else, and takes the new figure", () => {
    const other = smallAssessment((one) => {
      one.redFlags = one.redFlags.map((flag) => ({ ...flag, title: "换了说法" }));
    });
    const sentence = "red-flags.cash-behind-profit.title";
    const before = textOf({ ...fresh, doc: { type: "doc", content: [paragraph(fresh, sentence)] } });
    expect(textOf(refreshEditor(fresh, other).report)).not.toContain(before);
    expect(textOf(refreshEditor(lock(fresh, sentence), other).report)).toContain(before);
    expect(textOf(refreshEditor(lock(fresh, "revenue.compare"), changed).report)).toContain("申报收入 150 万元");
  });

  it("stays when the template drops it", () => {
    const id = "red-flags.cash-behind-profit.ask";
    expect(refreshEditor(fresh, noFlags).report.doc.content.some((block) => block.attrs.id === id)).toBe(false);
    expect(refreshEditor(lock(fresh, id), noFlags).report.doc.content.some((block) => block.attrs.id === id)).toBe(true);
  });
});

describe("a remark", () => {
  const onFigure = addComment(fresh, "c1", { on: "revenue.compare", of: "revenue|declared" }, "与纳税申报不符", officer);

  it("quotes what it is about, is answered, settled and opened again", () => {
    expect(onFigure.comments[0]).toMatchObject({ id: "c1", quote: "130 万元", text: "与纳税申报不符", ...officer, resolved: null });
    const answered = replyTo(onFigure, "c1", "r1", "已补申报表", { by: "王复核", at: officer.at });
    expect(answered.comments[0]?.replies).toMatchObject([{ id: "r1", by: "王复核", text: "已补申报表" }]);
    const settled = resolveComment(answered, "c1", officer);
    expect(openComments(settled)).toEqual([]);
    expect(openComments(resolveComment(settled, "c1", null))).toHaveLength(1);
    expect(parseEditorReport(JSON.stringify(settled))).toEqual(settled);
  });

  it("keeps its place over editing and new figures", () => {
    for (const report of [
      onFigure,
      edited(onFigure, "revenue.summary", (text) => `经查，${text}`),
      refreshEditor(onFigure, changed).report,
    ])
      expect(commentPlace(report.doc.content, { on: "revenue.compare", of: "revenue|declared" })).toEqual({
        status: "there",
        block: "revenue.summary",
      });
  });

  it("says that its figure, or its sentence, is gone, and finds it when it comes back", () => {
    const bare = structuredClone(onFigure);
    const held = paragraph(bare, "revenue.summary");
    held.content = (held.content ?? []).filter((node) => node.type === "text");
    expect(commentPlace(bare.doc.content, { on: "revenue.compare", of: "revenue|declared" }).status).toBe("moved");
    const gone = without(onFigure, "revenue.summary");
    expect(commentPlace(gone.doc.content, { on: "revenue.compare", of: null })).toEqual({ status: "gone", block: "" });
    expect(refreshEditor(gone, changed).report.comments).toEqual(onFigure.comments);
    const back = withRestored(gone.doc.content, fresh, "revenue.compare");
    expect(commentPlace(back, { on: "revenue.compare", of: "revenue|declared" }).status).toBe("there");
  });

  it("may be about a figure in a table", () => {
    const table = fresh.doc.content.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("a report has tables");
    const figure = table.attrs.table.rows.flatMap((row) => row.cells.flat()).find((run) => run.type === "figure");
    if (figure?.type !== "figure") throw new Error("a table has figures");
    const anchor = { on: table.attrs.id, of: figure.of };
    expect(commentPlace(fresh.doc.content, anchor)).toEqual({ status: "there", block: table.attrs.id });
    expect(addComment(fresh, "c", anchor, "请核", officer).comments[0]?.quote).toBe(figure.text);
  });
});

describe("what was taken out", () => {
  it("is nothing in a fresh report", () => expect(deletedParts(fresh.doc.content, fresh)).toEqual([]));

  it("is listed by chapter and comes back where it stood", () => {
    const cut = withoutSentence(fresh, "loan.purpose", "loan.check");
    const [part] = deletedParts(cut.doc.content, fresh);
    expect(part).toMatchObject({ id: "loan.check", kind: "sentence" });
    expect(part?.text).toContain("用途的真实性");
    expect(withRestored(cut.doc.content, fresh, "loan.check")).toEqual(fresh.doc.content);
  });

  it("comes back whole, whatever was taken out and in whichever order", () => {
    const ids = fresh.doc.content.map((block) => block.attrs.id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (cut) => {
        const less = cut.reduce((report, id) => without(report, id), fresh);
        const parts = deletedParts(less.doc.content, fresh);
        const back = parts.reduce<readonly EditorBlock[]>((blocks, part) => withRestored(blocks, fresh, part.id), less.doc.content);
        expect(back).toEqual(fresh.doc.content);
      }),
      { numRuns: 30 },
    );
  });

  it("stays out when the figures change", () => {
    const less = without(fresh, "conclusion.advice");
    const { report } = refreshEditor(less, changed);
    expect(deletedParts(report.doc.content, freshReport(changed)).map((part) => part.id)).toContain("conclusion.advice");
  });
});

describe("the difference to the machine's draft", () => {
  it("is none in a fresh report, in every chapter of it", () => {
    const chapters = chapterDifferences(fresh, fresh);
    expect(chapters.map((one) => one.title)).toContain("经营与收入印证");
    expect(chapters.length).toBeGreaterThan(8);
    expect(countChanges(chapters)).toBe(0);
  });

  it("shows words put in and taken out in the chapter they stand in, and nothing for a new figure", () => {
    const report = edited(fresh, "revenue.summary", (text) => `经查，${text.slice(1)}`);
    const [chapter, ...others] = chapterDifferences(report, fresh).filter((one) => one.passages.length > 0);
    expect(others).toEqual([]);
    expect(chapter?.chapter).toBe("revenue");
    expect(chapter?.passages).toHaveLength(1);
    const updated = refreshEditor(report, changed).report;
    expect(countChanges(chapterDifferences(updated, freshReport(changed)))).toBe(1);
  });

  it("counts what was added and what was taken out", () => {
    const report = without(withHuman(fresh, "loan.purpose", "仓库已看过。", "own.1"), "conclusion.advice");
    const passages = chapterDifferences(report, fresh).flatMap((one) => one.passages);
    expect(passages.map(({ block, isGone }) => [block, isGone])).toEqual([
      ["own.1", false],
      ["conclusion.advice", true],
    ]);
    expect(passages[0]?.pieces).toEqual([{ kind: "inserted", text: "仓库已看过。" }]);
  });

  it("in words: taking out and putting in gives either text", () => {
    const text = fc.string({ unit: fc.constantFrom("收", "入", "a", "b", " ", "1", "2", "，"), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(tokensOf(before), tokensOf(after));
        const read = (leftOut: string) => pieces.flatMap((piece) => (piece.kind === leftOut ? [] : [piece.text])).join("");
        expect(read("inserted")).toBe(before);
        expect(read("deleted")).toBe(after);
      }),
    );
  });
});

describe("a figure a person answers for", () => {
  const stated = { id: "f1", kind: "amount", value: "265000.00", unit: "", why: "老板口述，看过账本", ...officer } as const;
  const figure = { of: humanAddress("f1"), form: "amount", text: "26.5 万元", isNoted: true } as const;
  const report: EditorReport = withHuman({ ...fresh, figures: [stated] }, "loan.purpose", "旺季月销 ", "own.1");
  paragraph(report, "own.1").content?.push({ type: "figure", attrs: figure });

  it("is written as its kind asks", () => {
    expect(humanFigureText(stated, "zh-CN")).toBe("26.5 万元");
    expect(humanFigureText({ kind: "percent", value: "0.35", unit: "" }, "zh-CN")).toBe("35.0%");
    expect(humanFigureText({ kind: "number", value: "1300.5", unit: "平方米" }, "zh-CN")).toBe("1,300.5 平方米");
    expect(humanFigureText({ kind: "text", value: "约三成", unit: "" }, "en")).toBe("约三成");
  });

  it("has a footnote that names who, when and why, and is not 待核", () => {
    expect(notesOf(editorToReport(report), assessment).map((note) => note.text)).toContain(
      "人工填写：李客户经理，2026-03-05 09:30，老板口述，看过账本。",
    );
    expect(pendingPlaces(report, fresh, assessment)).toEqual([]);
    expect(pendingPlaces({ ...report, figures: [] }, fresh, assessment)).toHaveLength(1);
  });

  it("outlives new figures and another language", () => {
    expect(textOf(refreshEditor(report, changed).report)).toContain("旺季月销 26.5 万元");
    expect(textOf(refreshEditor(report, changed, "en").report)).toContain("CNY 265,000");
  });
});

it("a refresh never loses a word a person wrote", () => {
  const editable = fresh.doc.content.filter((block) => block.type === "paragraph" && block.content?.some((node) => node.type === "text"));
  const words = fc.string({ unit: fc.constantFrom("查", "看", "问", "过", "约", "。", "，", " "), minLength: 1, maxLength: 12 });
  const act = fc.record({ at: fc.nat(editable.length - 1), words, how: fc.constantFrom("edit", "add", "lock", "cut") });
  const nexts = [changed, noFlags, smallAssessment((one) => (one.netting = null)), smallAssessment((one) => (one.ratios = []))];
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), fc.subarray(nexts, { minLength: 1 }), (acts, turns) => {
      let report: EditorReport = fresh;
      const written: string[] = [];
      const added: string[] = [];
      acts.forEach(({ at, words: said, how }, index) => {
        const id = editable[at]?.attrs.id ?? "";
        if (!report.doc.content.some((block) => block.attrs.id === id)) return;
        if (how === "cut" && !written.some((one) => one.startsWith(`${id} `))) report = without(report, id);
        if (how === "lock") report = lock(report, id);
        if (how === "edit") {
          report = edited(report, id, (text) => `〈${said}〉${text}`);
          written.push(`${id} 〈${said}〉`);
        }
        if (how === "add") {
          report = withHuman(report, id, `「${said}」`, `own.${index}`);
          added.push(`「${said}」`);
        }
      });
      const cut = new Set(fresh.built.filter((id) => !report.doc.content.some((block) => block.attrs.id === id)));
      for (const turn of turns) {
        const next = refreshEditor(report, turn);
        expect(parseEditorReport(JSON.stringify(next.report))).not.toBeNull();
        // A second look finds nothing new.
        expect(refreshEditor(next.report, turn).isUpdated).toBe(false);
        report = next.report;
      }
      const text = textOf(report);
      for (const one of written) expect(text).toContain(one.slice(one.indexOf(" ") + 1));
      for (const one of added) expect(text).toContain(one);
      for (const id of cut)
        if (turns.length === 1)
          expect(editable.some((block) => block.attrs.id === id) && report.doc.content.some((block) => block.attrs.id === id)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

describe("undo", () => {
  const own = (text: string, id: string): EditorBlock => ({
    type: "paragraph",
    attrs: { id, kind: "body" },
    content: [{ type: "text", text }],
  });
  const same = (a: EditorBlock, b: EditorBlock): boolean => a === b;
  const made = (before: readonly EditorBlock[], after: readonly EditorBlock[], history: EditHistory, joins = false): EditHistory => {
    const range = rangeBetween(before, after, same);
    return range === null
      ? history
      : recorded(history, { at: range.at, removed: [...range.removed], inserted: [...range.inserted] }, joins);
  };

  it("goes back through everything, stored and read again, and forward to the same text", () => {
    const change = fc.record({ at: fc.nat(30), text: fc.string({ maxLength: 6 }), how: fc.constantFrom("replace", "insert", "remove") });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 80 }), (changes) => {
        let history = emptyHistory;
        const texts: (readonly EditorBlock[])[] = [fresh.doc.content];
        for (const [index, { at, text, how }] of changes.entries()) {
          const before = texts.at(-1) ?? [];
          const after = [...before];
          if (how === "insert") after.splice(at, 0, own(text, `own.${index}`));
          else if (how === "remove") after.splice(at, 1);
          else after.splice(at, 1, own(text, `own.${index}`));
          history = made(before, after, history);
          texts.push(after);
        }
        history = parseHistory(historyText(history));
        let now: readonly EditorBlock[] = texts.at(-1) ?? [];
        for (let back = undone(history, now); back !== null; back = undone(history, now)) [now, history] = [back.blocks, back.history];
        expect(now).toEqual(texts[0]);
        for (let on = redone(history, now); on !== null; on = redone(history, now)) [now, history] = [on.blocks, on.history];
        expect(now).toEqual(texts.at(-1));
      }),
      { numRuns: 30 },
    );
  });

  it("takes typing that goes on as one step, and a new place as another", () => {
    const [a, ab, abc] = [own("a", "x"), own("ab", "x"), own("abc", "x")];
    let history = made([a], [ab], emptyHistory);
    history = made([ab], [abc], history, true);
    expect(history.past).toHaveLength(1);
    expect(undone(history, [abc])?.blocks).toEqual([a]);
    const [b, bb] = [own("b", "y"), own("bb", "y")];
    history = made([abc, b], [abc, bb], history, true);
    expect(history.past).toHaveLength(2);
  });

  it("never touches a text it does not fit", () => {
    const history = made([own("a", "x")], [own("b", "x")], emptyHistory);
    expect(undone(history, [own("c", "x")])).toBeNull();
    expect(undone(history, [])).toBeNull();
    expect(redone(history, [own("b", "x")])).toBeNull();
  });

  it("forgets the oldest steps first, and keeps at least fifty of ordinary typing", () => {
    let history = emptyHistory;
    for (let i = 0; i < KEPT_STEPS + 20; i++) history = made([own(`${i}`, "x")], [own(`${i + 1}`, "x")], history);
    expect(history.past).toHaveLength(KEPT_STEPS);
    expect(parseHistory(historyText(history)).past).toHaveLength(KEPT_STEPS);
    let long = emptyHistory;
    const page = "字".repeat(2000);
    for (let i = 0; i < 100; i++) long = made([own(page + i, "x")], [own(page + (i + 1), "x")], long);
    expect(historyText(long).length).toBeLessThan(610_000);
    expect(parseHistory(historyText(long)).past.length).toBeGreaterThanOrEqual(50);
    expect(undone(parseHistory(historyText(long)), [own(`${page}100`, "x")])?.blocks).toEqual([own(`${page}99`, "x")]);
  });

  it.each(["", "{", "[]", '{"version":1,"past":[{"at":0}],"future":[]}'])("is empty, and harms nothing, when stored as %j", (json) =>
    expect(parseHistory(json)).toEqual(emptyHistory),
  );
});
