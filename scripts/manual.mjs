/** `npm run manual`: takes the pictures of docs/manual.zh-CN.md anew. See test/e2e/manual-pictures.ts. */
import { ensureInstalled, root, runBin } from "./ensure.mjs";

ensureInstalled();
process.exitCode = runBin("vitest/vitest.mjs", ["run", "--config", `${root}/test/e2e/manual.config.ts`]);
