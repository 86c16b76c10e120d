/** `npm run screens`: photographs every screen into test-results/screens/{zh-CN,en}/{1366,zoom200}. See test/e2e/photographs.ts. */
import { ensureInstalled, root, runBin } from "./ensure.mjs";

ensureInstalled();
process.exitCode = runBin("vitest/vitest.mjs", ["run", "--config", `${root}/test/e2e/screens.config.ts`, ...process.argv.slice(2)]);
