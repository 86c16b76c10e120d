/** `npm run verify`: what must hold before a change is handed over. Every step runs, so that one look shows all that is wrong. */
import { ensureBrowser } from "./browser.mjs";
import { dist, ensureBuilt } from "./build.mjs";
import { ensureInstalled, runBin, say } from "./ensure.mjs";
import { checkSize } from "./size.mjs";
import { add, noTests, report, runSuite } from "./vitest.mjs";

ensureInstalled();
const worlds = ["src/domain", "workers", "src/ui", "."];
let total = noTests;
const broken = [];

function step(name, isRight) {
  say(`\n── ${name}`);
  let right = false;
  try {
    right = isRight();
  } catch (error) {
    say(error.message);
  }
  if (!right) broken.push(name);
}

function suite(name, args, env) {
  const counted = runSuite(name, args, env);
  total = add(total, counted);
  return counted.failed === 0;
}

step("lint", () => runBin("@biomejs/biome/bin/biome", ["ci", "."]) === 0);
for (const world of worlds) step(`types: ${world}`, () => runBin("typescript/bin/tsc", ["--noEmit", "-p", `${world}/tsconfig.json`]) === 0);
step("architecture", () => suite("architecture", ["test/architecture"]));
step("unit and property tests", () => suite("unit", ["--exclude", "test/architecture/**"]));
step("build", () => ensureBuilt() === dist);
step("size budget", () => checkSize(dist));
step("browser tests", () => {
  const browser = ensureBrowser();
  return browser !== null && suite("e2e", ["--config", "test/e2e/vitest.config.ts"], { CHROME_PATH: browser });
});

say(broken.length === 0 ? "\nAll steps hold." : `\nNot in order: ${broken.join(", ")}`);
report(total);
process.exitCode = broken.length === 0 ? 0 : 1;
