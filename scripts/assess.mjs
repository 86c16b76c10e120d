/** `npm run -s assess -- <folder>`: the assessment of papers on the command line. Standard output is the JSON document alone. */
import { ensureInstalled, root, runBin } from "./ensure.mjs";

ensureInstalled();
// npm runs scripts in the project folder; the paths were meant from where the command was typed.
const cwd = process.env.npm_lifecycle_event === "assess" ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
process.exitCode = runBin(
  "tsx/dist/cli.mjs",
  ["--tsconfig", `${root}/tsconfig.json`, `${root}/scripts/assess.ts`, ...process.argv.slice(2)],
  { cwd },
);
