/** Finds the browser the end-to-end tests drive; on a bare Debian machine installs one. Plain Node. */
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { run, say } from "./ensure.mjs";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];
const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [path.join(folder, "Google/Chrome/Application/chrome.exe"), path.join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [];
  }),
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of an installed Chrome, Chromium or Edge, or null. CHROME_PATH wins, and must then be right. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...(places[process.platform] ?? []), ...onPath].find(isExecutable) ?? null;
}

/** The browser's path; installs Debian's chromium and a Chinese font when root. Null, with the reason said, when none can be had. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    say(`CHROME_PATH names ${process.env.CHROME_PATH}, but there is no such file.`);
    return null;
  }
  const isRoot = process.getuid?.() === 0;
  if (process.platform === "linux" && isRoot && existsSync("/usr/bin/apt-get")) {
    say("No browser found; installing chromium and a Chinese font …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], { env, stdoutToStderr: true });
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { env, stdoutToStderr: true });
    const installed = findBrowser();
    if (installed) return installed;
  }
  say(
    "The end-to-end tests need a browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH (on Debian: apt install chromium fonts-noto-cjk).",
  );
  return null;
}
