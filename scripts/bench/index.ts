/** The benchmark table: every row a measurement of this run, ratios against a peer timed beside it. Nothing here passes or fails. */
import { measureAssessment } from "./assessment.ts";
import { measureCsvImport, measureXlsxImport } from "./import.ts";
import { measureNetting } from "./netting.ts";
import { measurePage } from "./page.ts";
import { measurePaste } from "./paste.ts";
import { measureRows } from "./rows.ts";
import { measureStore } from "./store.ts";
import { measureVault } from "./vault.ts";

interface Row {
  readonly work: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
}

const rows: Row[] = [];
function add(...found: Row[]): void {
  for (const row of found) {
    rows.push(row);
    console.error(`${row.work}: ${row.ours} ${row.ratio ? `(${row.ratio})` : ""}`);
  }
}

for (const [measured, cpuTarget] of [
  [measureXlsxImport(), "CPU ≤ 0.3, memory ≤ 0.8"],
  [measureCsvImport(), "CPU ≤ 1.5"],
] as const) {
  add({
    work: measured.work,
    ours: `${measured.oursCpuMs} ms CPU, ${measured.oursPeakMb} MB`,
    peer: `${measured.peer}: ${measured.peerCpuMs} ms, ${measured.peerPeakMb} MB`,
    ratio: `CPU ${measured.cpuRatio}, memory ${measured.memoryRatio}`,
    target: cpuTarget,
  });
}
for (const measured of await measureNetting()) add(measured);
for (const measured of measureRows()) add(measured);
for (const measured of await measureAssessment())
  add({ work: measured.work, ours: `${measured.cpuMs} ms CPU`, peer: measured.size, ratio: "", target: "reported" });
const store = await measureStore();
add({
  work: store.work,
  ours: `${store.oursMs.write} + ${store.oursMs.read} ms`,
  peer: `${store.peer}: ${store.peerMs.write} + ${store.peerMs.read} ms`,
  ratio: String(store.ratio),
  target: "≤ 0.05",
});
const vault = await measureVault();
add(
  { work: "unlock the vault (Argon2id 64 MiB, 3 passes)", ours: `${vault.unlockMs} ms`, peer: "", ratio: "", target: "≤ 1500 ms" },
  {
    work: "load a workbench of 200 cases, sealed",
    ours: `${vault.workbenchMs.sealed} ms`,
    peer: `the same store unsealed: ${vault.workbenchMs.plain} ms`,
    ratio: String(vault.workbenchRatio),
    target: "≤ 1.2",
  },
  {
    work: "seal and open a page of 4 MB (AES-256-GCM)",
    ours: `${vault.pageMs.sealed} ms`,
    peer: `copied twice: ${vault.pageMs.copied} ms`,
    ratio: "",
    target: "reported",
  },
);
const page = await measurePage();
add(
  { work: page.work, ours: `${page.sampleToVerdictMs} ms`, peer: "", ratio: "", target: "reported" },
  {
    work: "longest task of the page meanwhile",
    ours: `${page.longestTaskMs} ms (${page.longTasks} over 50 ms)`,
    peer: "",
    ratio: "",
    target: "aim ≤ 50 ms",
  },
  { work: "JavaScript on the critical path", ours: `${page.criticalPathKb} KB gzip`, peer: "", ratio: "", target: "≤ 100 KB" },
);
const pasted = await measurePaste();
add({
  work: pasted.work,
  ours: `preview ${pasted.previewMs}, keeping ${pasted.keepMs}, undo ${pasted.undoMs} ms`,
  peer: "",
  ratio: "",
  target: "aim ≤ 200 ms",
});

console.log("| work | ours | peer in the same run | ratio | target |\n| --- | --- | --- | --- | --- |");
for (const row of rows) console.log(`| ${row.work} | ${row.ours} | ${row.peer || "–"} | ${row.ratio || "–"} | ${row.target} |`);
