import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { isOwnScript, removedConstructors } from "./own-script.ts";
import { trampoline } from "./trampoline.ts";

const origin = "https://bank.example";
const page = `${origin}/tools/yardstick/`;

describe("what may become code", () => {
  it.each([
    ["a relative file", "./sw.js", true],
    ["an absolute file of ours", `${origin}/tools/yardstick/assets/a.js`, true],
    ["a blob of ours", `blob:${origin}/5f0c7e2e-5a43-4f43-8a3a-1f0f0a9d7b11`, true],
    ["another origin", "https://sink.example/a.js", false],
    ["protocol-relative to another origin", "//sink.example/a.js", false],
    ["another port", "https://bank.example:8443/a.js", false],
    ["the same host without encryption", "http://bank.example/a.js", false],
    ["a blob of another origin", "blob:https://sink.example/5f0c7e2e", false],
    ["data", "data:text/javascript,1", false],
    ["javascript", "javascript:1", false],
    ["not an address", "https://", false],
  ])("%s", (_name, address, own) => {
    expect(isOwnScript(address, page, origin)).toBe(own);
  });
});

describe("the first lines of a worker", () => {
  /** Runs the text as a worker would, up to its import, which this realm has no loader for. */
  function run(): { global: Record<string, unknown>; createScriptURL: (text: string) => string | undefined } {
    let rules: { createScriptURL: (text: string) => string | undefined } | undefined;
    const global: Record<string, unknown> = {
      location: { origin },
      URL,
      postMessage: () => undefined,
      trustedTypes: {
        createPolicy: (name: string, given: typeof rules) => {
          expect(name).toBe("default");
          rules = given;
        },
      },
    };
    for (const name of removedConstructors) global[name] = class {};
    global["self"] = global;
    vm.runInNewContext(trampoline(`${page}assets/desk-worker-1.js`).replace("import(", "Promise.resolve("), global);
    if (!rules) throw new Error("no policy was made");
    return { global, createScriptURL: rules.createScriptURL };
  }

  it("removes the constructors no policy covers", () => {
    const { global } = run();
    expect(removedConstructors.filter((name) => name in global)).toEqual([]);
  });

  it("lets a worker start only our own files and blobs", () => {
    const { createScriptURL } = run();
    expect(createScriptURL(`${page}assets/b.js`)).toBe(`${page}assets/b.js`);
    expect(createScriptURL(`blob:${origin}/1`)).toBe(`blob:${origin}/1`);
    expect(createScriptURL("https://sink.example/b.js")).toBeUndefined();
    expect(createScriptURL("data:text/javascript,1")).toBeUndefined();
  });

  it("carries an address that tries to break out of its string as a string", () => {
    const address = `${page}a.js?");postMessage("x`;
    expect(trampoline(address)).toContain(`import(${JSON.stringify(address)})`);
  });
});
