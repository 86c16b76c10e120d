import { yearPeriod } from "../../../kernel/period.ts";
import { revenueParameters as P } from "../../../parameters/revenue.ts";
import type { Finding, RedFlagContext, RedFlagRule } from "../../define.ts";
import { finding } from "../../finding.ts";
import { words } from "./words.ts";

/** 业务模式变化: delivery platforms gain or lose a fifth of the takings between two years. A fact to understand, never a reason to refuse. */
const rule: RedFlagRule = {
  id: "revenue-channel-change",
  family: 9,
  nature: "weakness",
  find({ netting }: RedFlagContext): readonly Finding[] {
    if (netting === null) return [];
    const years = [...new Set(netting.channels.map((channel) => channel.year))]
      .sort((a, b) => a - b)
      .filter((year) => isCovered(netting.channels, year));
    const [before, now] = years.slice(-2);
    if (before === undefined || now === undefined || now !== before + 1) return [];
    const shareBefore = deliveryShare(netting.channels, before);
    const shareNow = deliveryShare(netting.channels, now);
    if (Math.abs(shareNow - shareBefore) <= P["channel-shift"].value) return [];
    return [
      finding(words({ before, now, shareBefore, shareNow }), {
        severity: "blue",
        evidence: ["bank"],
        period: yearPeriod(now),
        inputs: [netting.net],
      }),
    ];
  },
};

type Channels = NonNullable<RedFlagContext["netting"]>["channels"];

function isCovered(channels: Channels, year: number): boolean {
  return channels.some((channel) => channel.year === year && channel.months >= P["least-months"].value);
}

function deliveryShare(channels: Channels, year: number): number {
  const ofYear = channels.filter((channel) => channel.year === year);
  const total = ofYear.reduce((sum, channel) => sum + channel.amount, 0);
  const delivery = ofYear.filter((channel) => channel.channel === "delivery").reduce((sum, channel) => sum + channel.amount, 0);
  return total === 0 ? 0 : delivery / total;
}

export default rule;
