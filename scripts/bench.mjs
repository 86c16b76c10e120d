/** `npm run bench`: the table of measured work, in ratios against a peer in the same run. */
import { ensureInstalled, root, runBin } from "./ensure.mjs";

ensureInstalled();
process.exitCode = runBin("tsx/dist/cli.mjs", [
  "--tsconfig",
  `${root}/tsconfig.json`,
  `${root}/scripts/bench/index.ts`,
  ...process.argv.slice(2),
]);
