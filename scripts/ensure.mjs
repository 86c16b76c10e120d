/** Makes sure the packages of package-lock.json are installed. Plain Node, because it runs before anything is installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Messages go to standard error: the standard output of `assess` is one JSON document and nothing else. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** Why an installation is needed, or null. npm notes what it installed in node_modules/.package-lock.json. */
export function staleReason(folder = root) {
  const wanted = packagesOf(path.join(folder, "package-lock.json"));
  const present = packagesOf(path.join(folder, "node_modules/.package-lock.json"));
  if (!wanted) return "package-lock.json is missing";
  if (!present) return "nothing is installed yet";
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === "" || entry.link) continue;
    const found = present[name];
    // Optional packages are for other processors and systems.
    if (!found && !entry.optional && !entry.devOptional) return `${name} is missing`;
    if (found && found.version !== entry.version) return `${name} is ${found.version}, wanted ${entry.version}`;
  }
  return null;
}

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Node ${process.versions.node} is too old: Node 20.19 or later is needed (https://nodejs.org).`);
  process.exit(1);
}

/** Runs a program in the project folder; its standard output joins our standard error when `quiet` is asked for. */
export function run(command, args, { env = {}, cwd = root, stdoutToStderr = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["inherit", stdoutToStderr ? 2 : "inherit", "inherit"],
    shell: process.platform === "win32" && !command.includes(path.sep),
  });
  if (result.error) say(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

export function ensureInstalled() {
  checkNode();
  const reason = staleReason();
  if (!reason) return;
  say(`Installing packages (${reason}) …`);
  // Install scripts are not needed by any package of ours, and a swapped package could hide in one.
  const status = run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { stdoutToStderr: true });
  if (status === 0 && staleReason() === null) return;
  say("The packages could not be installed. Check the network or the npm registry setting, then try again.");
  process.exit(1);
}

/** The script of an installed package, to be started with this very Node. */
export function bin(relative) {
  return path.join(root, "node_modules", relative);
}

/** Runs a script of an installed package. */
export function runBin(relative, args, options) {
  return run(process.execPath, [bin(relative), ...args], options);
}
