/** `npm test`: every test, the browser's included, on a machine that had nothing but Node 20 and npm. Ends with "N passed, N failed". */
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, say } from "./ensure.mjs";
import { ensurePrograms, poppler } from "./office.mjs";
import { add, noTests, report, runSuite } from "./vitest.mjs";

ensureInstalled();
const browser = ensureBrowser();
// Without it the printed pages are not read, and the test of them says so.
ensurePrograms(poppler);
let total = runSuite("unit", []);

/** The browser tests, or one failure that says why there are none: a run without them is never green. */
function browserTests() {
  if (!browser) return { ...noTests, failed: 1 };
  try {
    ensureBuilt();
  } catch (error) {
    say(error.message);
    return { ...noTests, failed: 1 };
  }
  return runSuite("e2e", ["--config", "test/e2e/vitest.config.ts"], { CHROME_PATH: browser });
}

total = add(total, browserTests());
report(total);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
