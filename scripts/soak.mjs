/** `npm run soak [name …]`: the long campaigns, one after another. Their short slices are part of `npm test`. */
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, runBin, say } from "./ensure.mjs";

/** One line a campaign: its name, and what is run with tsx. */
const campaigns = [
  ["kills", ["test/soak/run.ts", "kills", "200"]],
  ["damages", ["test/soak/run.ts", "damages", "50"]],
  ["quota", ["test/soak/run.ts", "quota", "20"]],
  ["bit-flips", ["test/soak/bit-flips.ts"]],
];

ensureInstalled();
const wanted = process.argv.slice(2);
const browser = ensureBrowser();
ensureBuilt();
const failed = [];
for (const [name, args] of campaigns) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`\n── ${name}`);
  if (runBin("tsx/dist/cli.mjs", args, { env: { CHROME_PATH: browser ?? "" } }) !== 0) failed.push(name);
}
say(failed.length === 0 ? "\nAll campaigns hold." : `\nNot in order: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 && browser !== null ? 0 : 1;
