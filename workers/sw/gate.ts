/** Which requests are answered at all. Pure, so that a table of cases can be held against it. */
import type { Release, ReleaseFile } from "./release.ts";

export interface Asked {
  readonly method: string;
  readonly url: string;
}

/**
 * The file that answers a request, or null: then the answer is a network error, whoever asks and whatever for.
 * Only GET, only this folder, only files of the release; the query is dropped, so it can carry nothing out.
 */
export function fileFor(asked: Asked, scope: string, release: Release): ReleaseFile | null {
  const path = ownPath(asked, scope);
  return release.files.find((file) => file.path === path) ?? null;
}

/** Where in this folder a GET request points; null for everything else. */
export function ownPath(asked: Asked, scope: string): string | null {
  if (asked.method !== "GET") return null;
  const url = new URL(asked.url);
  const base = new URL(scope);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  return url.pathname.slice(base.pathname.length) || "index.html";
}

/** A hashed file of an earlier version, wanted by a tab that was opened before the update. Never index.html. */
export function earlierAsset(asked: Asked, scope: string): string | null {
  if (asked.method !== "GET") return null;
  const url = new URL(asked.url);
  return url.href.startsWith(`${scope}assets/`) ? `${url.origin}${url.pathname}` : null;
}

/** Several copies may live under one origin, each in its own folder: the scope keeps their caches apart. */
export function cachePrefix(scope: string): string {
  return `yardstick ${new URL(scope).pathname} `;
}
