/** What every browser test starts from: the built page on a loopback server, a browser, and a stranger who listens. */
import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { ensureBuilt } from "../../scripts/build.mjs";
import { loadSite, type ServeOptions, type Site, serve } from "../../scripts/serve.mjs";

let built: ReadonlyMap<string, Buffer> | undefined;

/** The files of the built page, built first when the sources have changed. */
export function builtFiles(): ReadonlyMap<string, Buffer> {
  built ??= loadSite(ensureBuilt());
  return built;
}

/** Serves the built page; `base: "/a/b/"` for a sub-path, `withHeaders: false` for a host that sends no policy. */
export function openSite(options: ServeOptions = {}): Promise<Site> {
  return serve(builtFiles(), options);
}

/** Path of the browser. Its absence fails the tests: a run that skipped them would look green and prove nothing. */
export function browserPath(): string {
  const found = findBrowser();
  if (found === null) throw new Error("No browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH.");
  return found;
}

export const browserArguments = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  // The browser's own calls home are none of the page's, and must not be possible either.
  "--disable-background-networking",
  "--disable-component-update",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), headless: true, args: browserArguments });
}

export interface Sink {
  readonly origin: string;
  /** "GET /page/img" for every request, "CONNECT" for every bare connection. */
  readonly seen: readonly string[];
  requests(): string[];
  clear(): void;
  close(): Promise<void>;
}

/** A foreign server that welcomes everything and notes it: the only oracle that cannot be talked round. */
export async function openSink(): Promise<Sink> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = http.createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(200, {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "*",
      "Content-Type": typeOf(request.url ?? ""),
    });
    response.end("");
  });
  server.on("connection", (socket) => {
    seen.push("CONNECT");
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("upgrade", (request, socket) => {
    seen.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    requests: () => seen.filter((entry) => entry !== "CONNECT"),
    clear: () => {
      seen.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Modules and stylesheets are only loaded under their own type. */
function typeOf(url: string): string {
  if (/script|import|module|worker/.test(url)) return "text/javascript";
  if (/style/.test(url)) return "text/css";
  if (/img|icon|css|poster|favicon/.test(url)) return "image/png";
  return "text/html";
}

export interface Witness {
  /** Policy violations, uncaught errors and console errors, as text. */
  readonly complaints: string[];
  /** Addresses of other origins the page tried to reach. */
  readonly foreign: string[];
}

/** Listens to a page from before its first script; call it before goto. */
export async function watch(page: Page, origin: string): Promise<Witness> {
  const witness: Witness = { complaints: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || /Content.Security.Policy|TrustedScript/i.test(message.text()))
      witness.complaints.push(message.text());
  });
  page.on("pageerror", (error) => witness.complaints.push(String(error)));
  await page.exposeFunction("__violation", (text: string) => witness.complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as unknown as { __violation(text: string): void }).__violation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== origin) witness.foreign.push(request.url());
  });
  return witness;
}

/** Waits until the first screen is drawn. */
export async function waitForShell(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.getElementById("opening") === null && (document.getElementById("app")?.childElementCount ?? 0) > 0,
  );
}

/** Waits until the service worker holds every file and answers for this page. */
export async function waitForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Leaves of the page tree of a PDF as the browser writes it. */
export function printedPages(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** Opens the page in a fresh profile. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await waitForShell(page);
  return page;
}
