/** A short slice of the long campaigns (`npm run soak`): the same code, a few rounds. */
import { describe, expect, it } from "vitest";
import { damageCampaign } from "../soak/damages.ts";
import { killCampaign } from "../soak/kills.ts";
import { quotaCampaign } from "../soak/quota.ts";

describe("P6 已保存的不会丢", () => {
  it("four kills at random moments lose nothing the page said was saved", async () => {
    const result = await killCampaign(4);
    expect(result).toMatchObject({ kills: 4, lost: 0, emptyStarts: 0, notes: [] });
    expect(result.acknowledged).toBeGreaterThan(0);
  }, 400_000);

  it("four damaged stores are noticed or whole, and everything comes back", async () => {
    // From the MANIFEST on: without it the browser can neither open nor delete what it has, and the store moves.
    const result = await damageCampaign(4, undefined, undefined, 3);
    expect(result).toMatchObject({ damages: 4, lost: 0, unnoticed: 0, emptyStarts: 0, notes: [] });
  }, 400_000);

  it("a disk full in the middle of work is said, and nothing the page said was saved is lost", async () => {
    const result = await quotaCampaign(1);
    expect(result).toMatchObject({ rounds: 1, lost: 0, silent: 0, emptyStarts: 0, notes: [] });
    expect(result.acknowledged).toBeGreaterThan(0);
  }, 400_000);
});
