/** What the build writes into the service worker: the files of this version, each with the hash it must have. */

export interface ReleaseFile {
  /** Relative to the folder of sw.js, with forward slashes: "index.html", "assets/desk-worker-1a2b3c4d.js". */
  readonly path: string;
  readonly sha256: string;
  readonly type: string;
}

export interface Release {
  /** Names the cache. Changes when any file or header changes. */
  readonly version: string;
  readonly files: readonly ReleaseFile[];
  readonly headers: Readonly<Record<string, string>>;
}
