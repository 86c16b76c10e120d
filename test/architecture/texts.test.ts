/** House rules that can be read off the text of a file. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { shared } from "../shared.ts";
import { codeOf, filesBelow, projectRoot, sources, textOf } from "./files.ts";

const shipped = sources("src", "workers").filter((file) => !/\.test\.tsx?$/.test(file));
const all = [...sources("src", "workers", "test", "scripts"), "vite.config.ts", "vitest.config.ts"];

/** Files whose code, comments and strings left out, matches. */
function using(files: readonly string[], forbidden: RegExp): string[] {
  return files.flatMap((file) => {
    const match = forbidden.exec(codeOf(file));
    return match ? [`${file}: ${match[0]}`] : [];
  });
}

describe("the texts", () => {
  it("are there to be read", () => {
    expect(shipped.length).toBeGreaterThan(60);
    expect(codeOf("src/domain/kernel/evidence.ts")).toContain("export function derive");
  });

  it("stay short: above 400 lines a file says why, in a comment that begins with 'Long on purpose:'", () => {
    const long = all.filter((file) => textOf(file).split("\n").length > 400 && !/Long on purpose:/.test(textOf(file)));
    expect(long).toEqual([]);
  });

  it("leave nothing for later", () => {
    const marker = new RegExp(["TO", "DO|FIX", "ME|XX", "X\\b"].join(""));
    expect(all.filter((file) => marker.test(textOf(file)))).toEqual([]);
  });

  it("are kebab-case, and none is called utils", () => {
    const odd = all.filter((file) => {
      const name = path.basename(file).replace(/(\.(test|e2e|config|module))?(\.d)?\.\w+$/, "");
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !/^zh-CN$/.test(name);
    });
    expect(odd).toEqual([]);
    expect(all.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });

  it("silence no compiler", () => {
    expect(all.filter((file) => new RegExp(["@ts-", "(ignore|nocheck)"].join("")).test(textOf(file)))).toEqual([]);
  });
});

describe("the domain", () => {
  const domain = shipped.filter((file) => file.startsWith("src/domain/"));

  it("asks neither clock nor dice, and waits for nothing", () => {
    expect(
      using(domain, /\bMath\.random\b|\bnew Date\b|\bDate\.now\b|\basync\b|\bawait\b|\bnew Promise\b|\bIntl\.DateTimeFormat\(\)/),
    ).toEqual([]);
  });
});

describe("the page", () => {
  it("has no HTML sink and evaluates no text", () => {
    const sinks =
      /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write|dangerouslySetInnerHTML|createContextualFragment|\beval\(|new Function\(/;
    expect(using(shipped, sinks)).toEqual([]);
  });

  it("starts workers by the one factory", () => {
    const own = "src/platform/worker-start/";
    expect(
      using(
        shipped.filter((file) => !file.startsWith(own)),
        /new (Shared)?Worker\(/,
      ),
    ).toEqual([]);
  });

  it("runs the guards before any other code of ours", () => {
    expect(/^import [^\n]*$/m.exec(textOf("src/ui/main.tsx"))?.[0]).toBe('import "./boot/guards.ts";');
  });

  it("names a worker's code only by its address", () => {
    const loaded = shipped.filter((file) => /from "[^"]*workers\/[^"]*\/main\.ts(\?(?!worker&url")[^"]*)?"/.test(textOf(file)));
    expect(loaded).toEqual([]);
  });

  it("reaches the network in one place: the service worker's list of files", () => {
    const places = using(shipped, /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon\(/);
    expect(places).toEqual(["workers/sw/files.ts: fetch("]);
  });

  it("has a service worker short enough to be read whole, with no dependency", () => {
    const parts = shipped.filter((file) => file.startsWith("workers/sw/"));
    expect(parts.reduce((sum, file) => sum + textOf(file).split("\n").length, 0)).toBeLessThan(250);
    expect(parts.filter((file) => /from "(?!\.\/)/.test(textOf(file)))).toEqual([]);
  });

  it("uses nothing younger than Chromium 109", () => {
    const younger =
      /\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|difference|intersection)\(|Array\.fromAsync|Promise\.(withResolvers|try)\b|(Object|Map)\.groupBy|\bTemporal\.|URL\.(canParse|parse)\(|AbortSignal\.any\(|structuredClone\([^)]*transferInPlace/;
    expect(using(shipped, younger)).toEqual([]);
  });
});

describe.skipIf(!shared)("the project's papers", () => {
  it("are of its own making: no file is a copy of a shared one", () => {
    const digest = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
    const given = new Map<string, string>();
    for (const entry of readdirSync(shared ?? "", { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile()) given.set(digest(readFileSync(file)), entry.name);
    }
    expect(given.size).toBeGreaterThan(10);
    const copies = filesBelow("src", "workers", "test", "public", "docs", "scripts").filter((file) => {
      const bytes = readFileSync(path.join(projectRoot, file));
      return bytes.length > 0 && given.has(digest(bytes));
    });
    expect(copies).toEqual([]);
  });
});
