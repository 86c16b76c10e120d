import type { IncomingMessage } from "node:http";

export interface Site {
  readonly origin: string;
  /** Address of the start page, with the trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}
export interface ServeOptions {
  readonly base?: string;
  readonly port?: number;
  readonly withHeaders?: boolean;
  readonly onRequest?: (request: IncomingMessage) => void;
}
export function headersFor(name: string): Record<string, string>;
export function loadSite(folder: string): Map<string, Buffer>;
export function serve(files: ReadonlyMap<string, Buffer>, options?: ServeOptions): Promise<Site>;
