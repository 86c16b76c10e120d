/** HTML to tags and text. Workers have no DOM parser, and tag soup from exports needs none: tables want only their own tags. */

export interface HtmlSink {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Their content is not text: skipped to the closing tag. */
const RAW = new Set(["script", "style", "textarea", "title", "xml", "noscript"]);

/** One run over the text; `step` is told the position now and then and may throw. */
export function tokenizeHtml(html: string, sink: HtmlSink, step: (position: number) => void): void {
  let at = 0;
  let nextStep = 0;
  while (at < html.length) {
    if (at >= nextStep) {
      step(at);
      nextStep = at + 1_000_000;
    }
    const tag = html.indexOf("<", at);
    if (tag < 0) {
      sink.text(html.slice(at));
      return;
    }
    if (tag > at) sink.text(html.slice(at, tag));
    at = readTag(html, tag, sink);
  }
}

function readTag(html: string, tag: number, sink: HtmlSink): number {
  const next = html.charCodeAt(tag + 1);
  if (next === 0x21 || next === 0x3f) return skipDeclaration(html, tag);
  const isClosing = next === 0x2f;
  let at = tag + (isClosing ? 2 : 1);
  const from = at;
  while (at < html.length && isNameCharacter(html.charCodeAt(at))) at++;
  if (at === from) {
    sink.text("<");
    return tag + 1;
  }
  const name = html.slice(from, at).toLowerCase();
  const end = tagEnd(html, at);
  if (isClosing) sink.close(name);
  else {
    const attributes = html.slice(at, end);
    sink.open(name, attributes);
    if (RAW.has(name) && !attributes.endsWith("/")) return skipRaw(html, name, end + 1);
  }
  return end + 1;
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x3a || code === 0x2d
  );
}

function tagEnd(html: string, from: number): number {
  let quote = 0;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if ((code === 0x22 || code === 0x27) && html.charCodeAt(at - 1) === 0x3d) quote = code;
    // A tag that swallows 64 KB has a quote that never closes; take it up again at the first ">".
    if (at - from > 65_536) return endOr(html, html.indexOf(">", from));
  }
  return endOr(html, html.indexOf(">", from));
}

function endOr(html: string, at: number): number {
  return at < 0 ? html.length : at;
}

function skipDeclaration(html: string, tag: number): number {
  if (html.startsWith("<!--", tag)) {
    const end = html.indexOf("-->", tag + 4);
    return end < 0 ? html.length : end + 3;
  }
  return endOr(html, html.indexOf(">", tag)) + 1;
}

function skipRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s>]`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index : html.length;
}

/** The value of one attribute, "" when absent. */
export function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? "";
}
