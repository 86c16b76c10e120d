/** One campaign from the command line: `tsx test/soak/run.ts kills 200 [minutes [first]]`; `first`: the damage to begin with. Ends with its figures as one line of JSON. */
import { damageCampaign } from "./damages.ts";
import { killCampaign } from "./kills.ts";
import { quotaCampaign } from "./quota.ts";

const campaigns = { kills: killCampaign, damages: damageCampaign, quota: quotaCampaign } as const;
const [name = "", count = "1", minutes = "1000", first = "0"] = process.argv.slice(2);
const run = campaigns[name as keyof typeof campaigns];
if (!run) throw new Error(`no such campaign: ${name}; there are ${Object.keys(campaigns).join(", ")}`);
const result = await run(Number(count), (line) => console.error(line), Date.now() + Number(minutes) * 60_000, Number(first));
console.log(JSON.stringify({ campaign: name, ...result }));
process.exitCode =
  result.lost + result.emptyStarts + ("unnoticed" in result ? result.unnoticed : 0) + ("silent" in result ? result.silent : 0) === 0
    ? 0
    : 1;
