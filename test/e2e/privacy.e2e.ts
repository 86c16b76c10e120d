/** Nothing leaves this computer: every way out is tried on purpose, and a foreign server listens. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, serve } from "../../scripts/serve.mjs";
import { trampoline } from "../../src/platform/worker-start/trampoline.ts";
import { attempt, type Channel, departures, pageChannels, workerChannels } from "./channels.ts";
import { builtFiles, launch, openPage, openSink, openSite, type Sink, waitForOffline } from "./harness.ts";

let browser: Browser;
let sink: Sink;

beforeAll(async () => {
  browser = await launch();
  sink = await openSink();
});
afterAll(async () => {
  await browser?.close();
  await sink?.close();
});

/** Long enough for a request to a server on the same machine to arrive; the control run shows that it is. */
const patience = 1_500;

function reached(place: string, channels: readonly Channel[]): string[] {
  const requests = sink.requests().filter((entry) => entry.includes(`/${place}/`));
  return channels
    .map((channel) => channel.name)
    .filter((name) => requests.some((entry) => new RegExp(`/${name}(-img)?(\\?|$)`).test(entry)));
}

async function tryInPage(page: Page, place: string): Promise<void> {
  for (const channel of pageChannels) await page.evaluate(attempt(channel, sink.origin, place));
  await page.waitForTimeout(patience);
}

/** Every departure in a page of its own, since it may be gone afterwards. */
async function tryDepartures(open: () => Promise<Page>, place: string): Promise<void> {
  for (const channel of departures) {
    const page = await open();
    // A page that navigates away loses the evaluation: that is the leak, and the sink has seen it.
    await page.evaluate(attempt(channel, sink.origin, place)).catch(() => undefined);
    await page.waitForTimeout(300);
    for (const other of page.context().pages()) await other.close();
  }
}

async function tryInWorkers(page: Page, place: string): Promise<number> {
  const workers = page.workers();
  for (const worker of workers) {
    for (const channel of workerChannels) await worker.evaluate(attempt(channel, sink.origin, place));
  }
  await page.waitForTimeout(patience);
  return workers.length;
}

const workerFiles = (): string[] => [...builtFiles().keys()].filter((name) => /^assets\/[\w-]+-worker-[\w-]{8}\.js$/.test(name));

/** Starts a worker of the product with the same first lines the product uses. */
async function startOwnWorker(page: Page, address: string): Promise<void> {
  const answer = await page.evaluate(async (text) => {
    const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })), { type: "module" });
    // Kept alive on the page, or it could be collected before it is asked.
    Object.assign(globalThis, { keptWorkers: [...((globalThis as { keptWorkers?: Worker[] }).keptWorkers ?? []), worker] });
    return new Promise((resolve) =>
      worker.addEventListener("message", (event) => {
        if ("workerStarted" in event.data) resolve(event.data);
      }),
    );
  }, trampoline(address));
  expect(answer).toEqual({ workerStarted: true });
}

describe("the control: without a policy the same attempts arrive", () => {
  let site: Site;
  beforeAll(async () => {
    const worker = Buffer.from("self.onmessage = () => {}");
    const start = Buffer.from(`<!doctype html><title>control</title><body><script>
      window.kept = [new Worker("classic.js"), new Worker("module.js", { type: "module" })];</script>`);
    site = await serve(
      new Map([
        ["index.html", start],
        ["classic.js", worker],
        ["module.js", worker],
      ]),
      { withHeaders: false },
    );
  });
  afterAll(() => site.close());

  it("every channel of the page reaches the sink", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await tryInPage(page, "control-page");
    expect(reached("control-page", pageChannels)).toEqual(pageChannels.map((channel) => channel.name));
    await context.close();
  });

  it("every departure reaches the sink", async () => {
    await tryDepartures(async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(site.url);
      return page;
    }, "control-departure");
    expect(reached("control-departure", departures)).toEqual(departures.map((channel) => channel.name));
  });

  it("every channel of a worker reaches the sink", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await expect.poll(() => page.workers().length).toBe(2);
    await tryInWorkers(page, "control-worker");
    expect(reached("control-worker", workerChannels)).toEqual(workerChannels.map((channel) => channel.name));
    await context.close();
  });
});

interface Placement {
  readonly name: string;
  readonly base: string;
  readonly withHeaders: boolean;
  readonly withServiceWorker: boolean;
  /** Known to be open, and said so in docs/adr/0011: nothing else may be. */
  readonly knownOpen: readonly string[];
}

const placements: readonly Placement[] = [
  // A sandbox stands only in a header: until the service worker adds it, a link outside of the document can open a new tab.
  { name: "meta-only-first-visit", base: "/", withHeaders: false, withServiceWorker: false, knownOpen: ["loose-anchor"] },
  { name: "meta-only-sub-path", base: "/a/b/", withHeaders: false, withServiceWorker: true, knownOpen: [] },
  { name: "headers", base: "/", withHeaders: true, withServiceWorker: false, knownOpen: [] },
];

describe.each(placements)("the built page, $name", ({ name, base, withHeaders, withServiceWorker, knownOpen }) => {
  let site: Site;
  const own: string[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    site = await openSite({ base, withHeaders, onRequest: (request) => own.push(`${request.method} ${request.url}`) });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await site.close();
  });

  async function open(): Promise<Page> {
    const context = await browser.newContext({ serviceWorkers: withServiceWorker ? "allow" : "block" });
    contexts.push(context);
    const page = await openPage(context, site.url);
    if (withServiceWorker) {
      await waitForOffline(page);
      // The second load is the one the service worker answered, headers included.
      await page.goto(site.url);
      await waitForOffline(page);
    }
    return page;
  }

  it("lets nothing out of the page", async () => {
    sink.clear();
    const page = await open();
    await tryInPage(page, name);
    expect(sink.requests()).toEqual([]);
  });

  it("cannot be led away", async () => {
    sink.clear();
    await tryDepartures(open, name);
    expect(reached(name, departures).filter((channel) => !knownOpen.includes(channel))).toEqual([]);
  });

  it("lets nothing out of any worker", async () => {
    sink.clear();
    const page = await open();
    const files = workerFiles();
    expect(files.length, "the build holds workers").toBeGreaterThan(0);
    for (const file of files) await startOwnWorker(page, site.url + file);
    // These, and whichever the page has started by itself.
    expect(await tryInWorkers(page, name)).toBeGreaterThanOrEqual(files.length);
    expect(sink.requests()).toEqual([]);
  });

  it("sends nothing to its own host either", async () => {
    const page = await open();
    own.length = 0;
    const ownOrigin = JSON.stringify(site.origin);
    await page.evaluate(
      `fetch(${ownOrigin} + "/collect?secret=1").catch(() => {}); fetch(${ownOrigin} + "/collect", { method: "POST", body: "1" }).catch(() => {})`,
    );
    for (const file of workerFiles()) await startOwnWorker(page, site.url + file);
    for (const worker of page.workers()) await worker.evaluate(`fetch(${ownOrigin} + "/collect?secret=1").catch(() => {})`);
    await page.waitForTimeout(patience);
    expect(own.filter((entry) => entry.includes("collect"))).toEqual([]);
  });

  it("still lets workers compute: WebAssembly compiles", async () => {
    const page = await open();
    const [file] = workerFiles();
    if (file === undefined) throw new Error("the build holds no worker");
    await startOwnWorker(page, site.url + file);
    const [worker] = page.workers();
    expect(
      await worker?.evaluate("WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).then((m) => m instanceof WebAssembly.Module)"),
    ).toBe(true);
  });

  it("has no way to open a peer connection", async () => {
    const page = await open();
    expect(
      await page.evaluate(`["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport"].filter((name) => name in globalThis)`),
    ).toEqual([]);
    expect(await page.evaluate(`"sendBeacon" in navigator`)).toBe(false);
  });
});
