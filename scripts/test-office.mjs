/**
 * `npm run test:office`: the exports as LibreOffice opens them. Makes a report, a bank's template filled and a working paper of the sample,
 * turns them into PDF and back into text, and checks that every number is still there; pages to look at are left in test-results/office.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureInstalled, root } from "./ensure.mjs";
import { ensurePrograms, office } from "./office.mjs";

ensureInstalled();
const out = path.join(root, "test-results", "office");
if (!ensurePrograms(office)) process.exit(1);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
execFileSync(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "test/report/office-files.ts"), out], {
  stdio: "inherit",
});
const profile = `-env:UserInstallation=file://${path.join(tmpdir(), `office-${process.pid}`)}`;
const convert = (format, file, folder = out) =>
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file], { stdio: "pipe" });
const expected = JSON.parse(readFileSync(path.join(out, "expected.json"), "utf8"));
const wrong = [];
let held = 0;
function check(what, isRight) {
  if (isRight) held++;
  else wrong.push(what);
}

const squeezed = (text) => text.replace(/\s+/g, "");
for (const name of ["report", "template"]) {
  const file = path.join(out, `${name}.docx`);
  convert("pdf", file);
  execFileSync("pdftoppm", ["-r", "60", "-png", path.join(out, `${name}.pdf`), path.join(out, name)]);
  const text = squeezed(execFileSync("pdftotext", ["-layout", path.join(out, `${name}.pdf`), "-"]).toString());
  const plain = squeezed(execFileSync("pdftotext", [path.join(out, `${name}.pdf`), "-"]).toString());
  for (const figure of expected[name].figures)
    check(`${name}: ${figure} is not on paper`, text.includes(squeezed(figure)) || plain.includes(squeezed(figure)));
  for (const heading of expected[name].headings) check(`${name}: the heading ${heading} is lost`, text.includes(squeezed(heading)));
  check(`${name}: pages are not numbered`, name !== "report" || /第1页共\d+页/.test(text));
  const again = path.join(out, "again");
  mkdirSync(again, { recursive: true });
  convert("docx", file, again);
  const xml = (part) => spawnSync("unzip", ["-p", path.join(again, `${name}.docx`), part]).stdout.toString();
  const body = xml("word/document.xml");
  const notes = (body.match(/<w:footnoteReference /g) ?? []).length;
  check(`${name}: ${notes} footnotes after a round trip, ${expected[name].footnotes} before`, notes === expected[name].footnotes);
  const tables = (body.match(/<w:tbl>/g) ?? []).length;
  check(`${name}: ${tables} tables after a round trip, ${expected[name].tables} before`, tables === expected[name].tables);
  const headings = (xml("word/styles.xml").match(/<w:name w:val="heading 1"/gi) ?? []).length;
  check(`${name}: headings are no longer headings`, headings > 0);
  check(`${name}: a field was born`, !/DDEAUTO|fldSimple/.test(body));
}

const book = path.join(out, "working-paper.xlsx");
convert("pdf", book);
execFileSync("pdftoppm", ["-r", "50", "-png", "-l", "24", path.join(out, "working-paper.pdf"), path.join(out, "working-paper")]);
// Every sheet as a table of its own: -1 is "all sheets" to the filter.
convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", book);
const sheets = readdirSync(out).filter((file) => file.startsWith("working-paper-") && file.endsWith(".csv"));
const csv = Object.fromEntries(sheets.map((file) => [file.slice("working-paper-".length, -4), readFileSync(path.join(out, file), "utf8")]));
check(`sheets: ${sheets.length} of ${expected.book.sheets.length}`, sheets.length === expected.book.sheets.length);
for (const { sheet, numbers } of expected.book.numbers) {
  const cells = new Set((csv[sheet] ?? "").split(/[,\r\n]/));
  for (const number of numbers) check(`${sheet}: ${number} is lost`, cells.has(number));
}
for (const text of expected.book.texts)
  check(
    `a text became something else: ${text}`,
    Object.values(csv).some((sheet) => sheet.includes(text)),
  );
check("a formula was born", !Object.values(csv).some((sheet) => /#NAME\?|#REF!|#VALUE!|Err:\d/.test(sheet)));

for (const line of wrong) console.log(`  ${line}`);
console.log(`Pages to look at: ${path.relative(root, out)}`);
console.log(`${held} passed, ${wrong.length} failed`);
process.exitCode = wrong.length === 0 ? 0 : 1;
