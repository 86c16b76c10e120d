/** A saved mail (.eml) or a page saved as one file (.mht) to its parts. Source: RFC 2045–2047, RFC 5322, as far as bills need them. */

export interface MailPart {
  readonly type: string;
  /** Name of an attachment, "" for what is shown in the mail itself. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Parts in parts: a mail forwarded as an attachment of a mail is deep enough. */
const DEEPEST = 6;
const MOST_PARTS = 500;

/** Header lines first, one of them saying that the rest is MIME. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 8_192));
  return (
    /^(?:[\w-]+:[^\n]*\r?\n|[ \t][^\n]*\r?\n)+/.test(head) &&
    /^(?:mime-version|content-type):/im.test(head) &&
    /^content-type:\s*(?:multipart|text)\//im.test(head)
  );
}

export function mailParts(bytes: Uint8Array): MailPart[] {
  const found: MailPart[] = [];
  collect(latin1(bytes), 0, found);
  return found;
}

/** One character a byte, so that parts keep their own encodings; "latin1" of the platform is another code page from 0x80 to 0x9f. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join("");
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function collect(part: string, depth: number, found: MailPart[]): void {
  if (depth > DEEPEST || found.length >= MOST_PARTS) return;
  const blank = /\r?\n\r?\n/.exec(part);
  const end = blank?.index ?? part.length;
  const headers = readHeaders(part.slice(0, end));
  const body = blank ? part.slice(end + blank[0].length) : "";
  const contentType = headers.get("content-type") ?? "text/plain";
  const type = /^[^;\s]+/.exec(contentType)?.[0]?.toLowerCase() ?? "";
  const boundary = parameter(contentType, "boundary");
  if (type.startsWith("multipart/") && boundary !== "") {
    // The text before the first boundary and after the last one is for programs that know no MIME.
    const inner = `\n${body}`.split(`\n--${boundary}`);
    for (const piece of inner.slice(1)) if (!piece.startsWith("--")) collect(piece.replace(/^[ \t]*\r?\n/, ""), depth + 1, found);
    return;
  }
  const fileName = parameter(headers.get("content-disposition") ?? "", "filename") || parameter(contentType, "name");
  found.push({ type, fileName: decodeWords(fileName), bytes: decodeBody(body, headers.get("content-transfer-encoding") ?? "") });
}

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function parameter(header: string, name: string): string {
  const found = new RegExp(`;\\s*${name}(\\*?)\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(header);
  const value = found?.[2] ?? found?.[3] ?? "";
  const extended = found?.[1] === "*" ? /^([\w-]+)'[^']*'(.*)$/.exec(value) : null;
  if (extended === null) return value;
  const raw = (extended[2] ?? "").replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeAs(extended[1] ?? "", bytesOf(raw));
}

/** `=?gb18030?B?…?=` in names. */
function decodeWords(text: string): string {
  return text.replace(/=\?([\w-]+)\?([BbQq])\?([^?]*)\?=\s*/g, (_, charset: string, encoding: string, body: string) =>
    decodeAs(charset, encoding.toUpperCase() === "B" ? decodeBase64(body) : decodeQuoted(body.replaceAll("_", " "))),
  );
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const kind = encoding.trim().toLowerCase();
  if (kind === "base64") return decodeBase64(body);
  return kind === "quoted-printable" ? decodeQuoted(body) : bytesOf(body);
}

function decodeQuoted(text: string): Uint8Array {
  return bytesOf(
    text.replace(/[ \t]*=\r?\n/g, "").replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function decodeBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, "");
  // One character left over holds less than a byte: the mail was cut there.
  return bytesOf(atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean));
}
