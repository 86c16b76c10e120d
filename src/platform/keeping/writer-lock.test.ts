/** Who writes, told with a lock manager whose grants come when the test says so. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writerLock } from "./writer-lock.ts";

type Grant = (lock: object | null) => unknown;
interface Asked {
  readonly grant: Grant;
  readonly end: (error: Error) => void;
  isGranted: boolean;
}

let asked: Asked[];
const quiet = async (): Promise<void> => undefined;

/** Grants the oldest request that waits; answers whether there was one. */
function grantNext(): boolean {
  const next = asked.find(({ isGranted }) => !isGranted);
  if (!next) return false;
  next.isGranted = true;
  next.grant({});
  return true;
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal("navigator", {
    locks: {
      request: (_name: string, { signal }: { readonly signal?: AbortSignal }, grant: Grant) =>
        new Promise((_resolve, end) => {
          const one: Asked = { grant, end, isGranted: false };
          asked.push(one);
          signal?.addEventListener("abort", () => {
            // A request that has been granted is no longer given up.
            if (one.isGranted) return;
            asked = asked.filter((other) => other !== one);
            end(new DOMException("given up", "AbortError"));
          });
        }),
    },
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("two windows opened in the same moment: the second hears who writes as soon as it is decided, without a clock", async () => {
  const [first, second] = [writerLock(quiet), writerLock(quiet)];
  const listener = new BroadcastChannel("yardstick-writer");
  let questions = 0;
  const bothAsked = new Promise<void>((resolve) => {
    listener.onmessage = () => {
      if (++questions === 2) resolve();
    };
  });
  const answers = [first.take(), second.take()];
  // Both questions have been heard by everybody before there was anyone to answer; no timer ever runs out here.
  await bothAsked;
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  listener.close();
  expect(asked).toHaveLength(2);
  grantNext();
  expect(await Promise.all(answers)).toEqual([true, false]);
});

it("a writer that does not answer leaves the other a reader, after its patience", async () => {
  const lock = writerLock(quiet);
  const answer = lock.take();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await answer).toBe(false);
  expect(asked).toEqual([]);
});
