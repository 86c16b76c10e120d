/** The front page: what an approver must know before reading on. */
import { profileWith } from "../../../profile/profile.ts";
import type { Run, Sentence } from "../../report.ts";
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "profile",
  title: words.title,
  isNumbered: false,
  isReady: (assessment) => assessment.documents.length > 0 || assessment.facts.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common } = write;
    const { borrower } = assessment.case;
    const t = (key: keyof typeof words) => write.text(words[key][write.language]);
    const pair = (left: readonly string[], right: readonly string[], form: "amount" | "percent") => [
      write.figure(left, form),
      t("slash"),
      write.figure(right, form),
    ];
    const loan = write.isKnown("case", "amount")
      ? write.sentence("profile.loan", words.loan, {
          amount: write.bare(["case", "amount"], "amount"),
          months: write.bare(["case", "months"], "count"),
        }).runs
      : [write.unknown()];
    const flags = write.sentence("profile.flags", words.flagCount, { red: write.count("redFlags"), amber: write.count("amberFlags") }).runs;
    const industry = borrower?.industry === undefined ? undefined : common.industries[borrower.industry];
    const trade = [industry, borrower?.region].filter((part) => part !== undefined && part !== "");
    const missing = assessment.verdict.missing;
    const worries = assessment.redFlags.filter((flag) => flag.status === "open" && flag.severity !== "blue").slice(0, WORRIES);
    return [
      ...write.table({
        id: "profile.table",
        caption: words.caption[write.language],
        look: "facts",
        columns: [
          [words.item[write.language], 28],
          [words.content[write.language], 72],
        ],
        rows: [
          [t("who"), borrower?.name ? write.name(borrower.name) : write.unknown()],
          [t("trade"), trade.length > 0 ? write.list(trade.map(String)) : write.unknown()],
          [t("asks"), loan],
          { total: [t("verdict"), write.text(common.levels[assessment.verdict.level] ?? "")] },
          [t("revenue"), pair(["revenue", "declared"], ["revenue", "corroborated"], "amount")],
          [t("rates"), pair(["revenue", "deviationRate"], ["revenue", "inflationRate"], "percent")],
          [t("net"), write.figure(["netting", "net"], "amount")],
          [t("equity"), pair(["equity", "expected"], ["equity", "actual"], "amount")],
          [t("flags"), flags],
          [t("reliability"), write.figure(["assessment", "reliability"], "percent", false)],
          [t("missing"), missing.length > 0 ? write.list(missing) : t("none")],
        ],
      }),
      ...write.table({
        id: "profile.approver",
        caption: words.approver[write.language],
        look: "facts",
        columns: [
          [words.item[write.language], 18],
          [words.content[write.language], 82],
        ],
        rows: profileWith(write, "approver").map((block) => [write.text(block.title), runsIn(block.sentences, write.language)]),
      }),
      ...write.paragraph(
        "profile.plain",
        profileWith(write, "plain").flatMap((block) => [...block.sentences]),
      ),
      ...(worries.length === 0 ? [] : [write.heading("profile.worries", words.worry)]).map((block) =>
        block.type === "heading" ? { ...block, isNumbered: false } : block,
      ),
      ...worries.flatMap((flag) =>
        write.paragraph(
          `profile.worry.${flag.id}`,
          [
            {
              id: `profile.worry.${flag.id}`,
              state: "machine",
              runs: [
                write.said(`flag|${flag.id}|title`, flag.title),
                write.text(write.language === "zh-CN" ? "：" : ": "),
                write.said(`flag|${flag.id}|why`, flag.why),
              ],
            },
          ],
          "bullet",
        ),
      ),
    ];
  },
};

export default section;

/** A cell holds sentences one after the other. */
function runsIn(sentences: readonly Sentence[], language: "zh-CN" | "en"): Run[] {
  return sentences.flatMap((sentence, index) =>
    index > 0 && language === "en" ? [{ type: "text", text: " " } as const, ...sentence.runs] : [...sentence.runs],
  );
}

/** A front page with more worries than this is no front page. */
const WORRIES = 3;
