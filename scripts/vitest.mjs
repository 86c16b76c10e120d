/** Runs the test suites and counts, so that unit tests and browser tests end in one line. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root, runBin, say } from "./ensure.mjs";

export const noTests = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };

export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    skippedNames: [...a.skippedNames, ...b.skippedNames],
  };
}

/** Counts a JSON report. A file that could not even be loaded holds no test, and is a failure all the same. */
export function count(report, status) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const skippedNames = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status !== "passed" && test.status !== "failed")
      .map((test) => `${path.relative(root, file.name)}: ${test.fullName}`),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  // Everything green and yet a bad exit: an error outside of any test.
  return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1), skipped: skippedNames.length, skippedNames };
}

/** Runs one suite; `config` is a path from the project folder. */
export function runSuite(name, args, env = {}) {
  const file = path.join(root, "test-results", `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const status = runBin("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args], {
    env,
  });
  if (!existsSync(file)) {
    say(`${name}: the test runner ended without a report.`);
    return { ...noTests, failed: 1 };
  }
  return count(JSON.parse(readFileSync(file, "utf8")), status);
}

/** The last words of a test run; the very last line is the count. */
export function report(total) {
  if (total.skipped > 0) {
    console.log("\nSkipped:");
    for (const name of total.skippedNames) console.log(`  ${name}`);
    console.log(`${total.skipped} skipped`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
}
