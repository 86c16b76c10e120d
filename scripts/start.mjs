/** `npm start`: installs what is missing, builds, serves on this computer only, and opens the page. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, say } from "./ensure.mjs";
import { loadSite, serve } from "./serve.mjs";

const FIRST_PORT = 8173;
const PORTS_TRIED = 50;

async function serveOnFreePort(files) {
  const first = Number(process.env.PORT) || FIRST_PORT;
  for (let port = first; port < first + PORTS_TRIED; port++) {
    try {
      return await serve(files, { port });
    } catch (error) {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${first + PORTS_TRIED - 1}; name another one in PORT.`);
}

/** The command that opens an address on this desktop, or null when there is none. */
function opener() {
  if (process.env.CI || process.env.YARDSTICK_NO_OPEN) return null;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return null;
  const found = (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, "xdg-open"))
    .find(existsSync);
  return found ? [found] : null;
}

try {
  ensureInstalled();
  const site = await serveOnFreePort(loadSite(ensureBuilt()));
  console.log(`\n一把尺已启动，请用 Chrome 或 Edge 打开 / open in Chrome or Edge:\n\n  ${site.url}\n\n按 Ctrl+C 结束 / Ctrl+C stops it.`);
  const command = opener();
  if (command) {
    const child = spawn(command[0], [...command.slice(1), site.url], { stdio: "ignore", detached: true });
    // The address is printed anyway; a desktop that cannot open it is no failure.
    child.on("error", () => {});
    child.unref();
  }
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
