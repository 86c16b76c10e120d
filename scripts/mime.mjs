/** The types of the files a build may hold. A file of another type fails the build: IIS and others answer 404 for types they do not know. */
import path from "node:path";

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".txt", "text/plain; charset=utf-8"],
  [".wasm", "application/wasm"],
]);

/** The media type of a file by its name; throws for a type that plain hosts do not serve. */
export function mimeType(name) {
  const type = types.get(path.extname(name).toLowerCase());
  if (!type)
    throw new Error(`${name}: files of this type are not served by every static host; rename it or add its type to scripts/mime.mjs`);
  return type;
}
