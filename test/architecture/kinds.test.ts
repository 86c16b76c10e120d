/** One thing, one folder, one shape: every item of a kind is registered, has its words and has its test. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./files.ts";

const files = filesBelow("src/domain");

/** A kind is a folder with a registry; its items are what the registry names. */
const kinds = files.filter((file) => path.posix.basename(file) === "all.ts").map((file) => path.posix.dirname(file));

/** Folders with an index.ts, and files with a default export, directly below the kind. */
function items(kind: string): string[] {
  const folders = files.filter((file) => file.startsWith(`${kind}/`) && file.slice(kind.length + 1).split("/")[1] === "index.ts");
  const single = files.filter(
    (file) =>
      path.posix.dirname(file) === kind && !/\/(all|index|define)\.ts$|\.test\.ts$/.test(file) && /^export default /m.test(textOf(file)),
  );
  return [...folders.map((file) => path.posix.dirname(file)), ...single];
}

it("there are kinds", () => {
  expect(kinds.length).toBeGreaterThan(2);
});

describe.each(kinds)("%s", (kind) => {
  const registry = textOf(`${kind}/all.ts`);

  it("has items", () => {
    expect(items(kind).length + (registry.match(/from "\.\//g) ?? []).length).toBeGreaterThan(0);
  });

  it("registers every item", () => {
    const forgotten = items(kind).filter(
      (item) => !registry.includes(`"./${item.slice(kind.length + 1)}${item.endsWith(".ts") ? "" : "/index.ts"}"`),
    );
    expect(forgotten).toEqual([]);
  });

  const folders = items(kind).filter((item) => !item.endsWith(".ts"));

  it("has the words of every item beside it, in both languages", () => {
    const silent = folders.filter((item) => {
      const words = files
        .filter((file) => file.startsWith(`${item}/`) && /\/words(-[\w-]+)?\.ts$/.test(file))
        .map(textOf)
        .join("\n");
      return !words.includes("zh-CN") || !/\ben\b/.test(words);
    });
    expect(silent).toEqual([]);
  });

  it("has a test of every item: beside it, or one that names its folder", () => {
    const tests = filesBelow("src", "test").filter((file) => file.endsWith(".test.ts"));
    const named = (item: string): boolean =>
      tests.some((file) => file.startsWith(`${item}/`) || textOf(file).includes(`${item.slice("src/".length)}/`));
    expect(folders.filter((item) => !named(item))).toEqual([]);
  });
});
