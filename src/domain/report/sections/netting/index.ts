/** From what came in to what trade brought in, reason by reason. */
import type { ReportSection } from "../../section.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "netting",
  title: words.title,
  isNumbered: true,
  isReady: ({ netting }) => netting !== null,
  lacking: words.lacking,
  build: (write) => {
    const { assessment, words: common, language } = write;
    const netting = assessment.netting;
    if (netting === null) return [];
    const reasons = Object.entries(netting.removed).filter(([, amount]) => Number(amount) !== 0);
    const dayName = (day: string | null) => (day === null ? write.text(words.unknownDay[language]) : write.name(day));
    const statistics: readonly (readonly [string, "percent" | "wan" | "times" | "count"])[] = [
      ["activeMonths", "count"],
      ["monthlyVariation", "times"],
      ["topFiveShare", "percent"],
      ["averageDailyBalance", "wan"],
      ["lowestBalance", "wan"],
      ["monthEndShare", "percent"],
    ];
    const shown = statistics.filter(([field]) => write.isKnown("netting", field));
    const wanNote = language === "zh-CN" ? "（万元）" : " (CNY ten thousand)";
    return [
      ...write.paragraph("netting.summary", [
        write.sentence("netting.summary", words.summary, {
          from: dayName(netting.from),
          to: dayName(netting.to),
          rows: write.bare(["netting", "rows"], "count"),
          gross: write.figure(["netting", "gross"], "amount"),
          net: write.figure(["netting", "net"], "amount"),
        }),
        netting.duplicates.length === 0
          ? null
          : write.sentence("netting.duplicates", words.duplicates, { count: write.count("duplicates") }),
        netting.pending.length === 0 ? null : write.sentence("netting.pending", words.pending, { count: write.count("pendingGroups") }),
      ]),
      ...write.table({
        id: "netting.waterfall",
        caption: words.caption[language],
        columns: [
          [words.item[language], 42],
          [words.amount[language], 24, "end"],
          [words.groups[language], 34],
        ],
        rows: [
          { total: [write.text(words.gross[language]), write.bare(["netting", "gross"], "wan"), write.text(words.counted[language])] },
          ...reasons.map(([reason]) => [
            write.sentence("", words.less, { reason: write.text(common.removals[reason] ?? reason) }).runs,
            write.figure(["netting", "removed", reason], "wan"),
            write.text(words.paired[language]),
          ]),
          { total: [write.text(words.net[language]), write.bare(["netting", "net"], "wan"), write.text(words.kept[language])] },
        ],
      }),
      write.heading("netting.stats-head", words.statsHead),
      ...write.table({
        id: "netting.stats",
        caption: words.statsCaption[language],
        look: "facts",
        columns: [
          [words.item[language], 60],
          [words.figure[language], 40, "end"],
        ],
        rows: shown.map(([field, form]) => [
          write.text((common.nettingFields[field] ?? field) + (form === "wan" ? wanNote : "")),
          write.bare(["netting", field], form),
        ]),
      }),
      ...(netting.counterparties.length === 0
        ? []
        : [
            write.heading("netting.parties-head", words.partiesHead),
            ...write.paragraph("netting.parties", [write.sentence("netting.parties", words.parties)]),
            ...write.table({
              id: "netting.parties-table",
              caption: words.partiesCaption[language],
              columns: [
                [words.party[language], 46],
                [words.inflow[language], 19, "end"],
                [words.outflow[language], 19, "end"],
                [words.share[language], 16, "end"],
              ],
              rows: netting.counterparties
                .slice(0, PARTIES)
                .map((party, index) => [
                  party.name === "" ? write.text(words.unnamed[language]) : write.name(party.name),
                  write.bare(["counterparty", String(index), "inflow"], "wan"),
                  write.bare(["counterparty", String(index), "outflow"], "wan"),
                  write.bare(["counterparty", String(index), "share"], "percent"),
                ]),
            }),
          ]),
    ];
  },
};

export default section;

/** Banks ask for the five largest. */
const PARTIES = 5;
