/** Programs that look at the exports from outside: LibreOffice and poppler. On a bare Debian machine root gets them installed. Plain Node. */
import { spawnSync } from "node:child_process";
import { run, say } from "./ensure.mjs";

export const poppler = { programs: ["pdftotext", "pdftoppm"], parts: [], packages: ["poppler-utils", "fonts-noto-cjk"] };
/** Debian's packages come apart: the writer alone opens no workbook, and says no more than "could not be loaded". */
export const office = {
  programs: ["soffice", ...poppler.programs],
  parts: ["libreoffice-calc"],
  packages: ["libreoffice-writer", "libreoffice-calc", ...poppler.packages],
};

const thisMachine = {
  has: (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined,
  hasPart: (name) => spawnSync("dpkg", ["-s", name], { stdio: "ignore" }).status === 0,
  isRoot: process.getuid?.() === 0,
  run: (command, args) => run(command, args, { env: { DEBIAN_FRONTEND: "noninteractive" }, stdoutToStderr: true }),
  say,
};

/** True when every program is there, installed first where that is possible; otherwise says what to install. */
export function ensurePrograms({ programs, parts, packages }, machine = thisMachine) {
  const lacking = () => [
    ...programs.filter((program) => !machine.has(program)),
    // Another system's packages are whole.
    ...(machine.has("dpkg") ? parts.filter((part) => !machine.hasPart(part)) : []),
  ];
  const before = lacking();
  if (before.length === 0) return true;
  if (machine.isRoot && machine.has("apt-get")) {
    machine.say(`Not here yet: ${before.join(", ")}. Installing …`);
    machine.run("apt-get", ["update", "-qq"]);
    machine.run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
    if (lacking().length === 0) return true;
  }
  machine.say(
    `Lacking: ${lacking().join(", ")}. As root: apt-get install ${packages.join(" ")} (other systems: libreoffice.org, poppler).`,
  );
  return false;
}
