/** Reader workers: one for each file, thrown away afterwards; a hostile file takes only its own worker with it. */
import readerUrl from "../../../workers/reader/main.ts?worker&url";
import type { ReaderApi } from "../../app/desk/reader-types.ts";
import { type CallOptions, type Client, client } from "../../platform/rpc/client.ts";
import { startWorker } from "../../platform/worker-start/start-worker.ts";

/** A file that shows no sign of life for this long is ended: not a limit on how long a large file may take. */
export const PATIENCE_MS = 20_000;

export async function startReader(): Promise<Client<ReaderApi>> {
  const worker = await startWorker(new URL(readerUrl, import.meta.url), "reader");
  return client<ReaderApi>(worker, worker);
}

/** Runs one call in a reader of its own. A cancel ends the worker at once: a busy reader could not hear it. */
export async function inFreshReader<K extends keyof ReaderApi & string>(
  method: K,
  args: Parameters<ReaderApi[K]>,
  options: CallOptions,
): Promise<Awaited<ReturnType<ReaderApi[K]>>> {
  const reader = await startReader();
  const stop = (): void => reader.close("CANCELLED", "cancelled");
  options.signal?.addEventListener("abort", stop, { once: true });
  try {
    // The client's own type for a call is a conditional over the api's function; for one fixed method it is exactly this.
    return await (reader.call(method, args as never, { ...options, patience: PATIENCE_MS }) as ReturnType<ReaderApi[K]>);
  } finally {
    options.signal?.removeEventListener("abort", stop);
    reader.close();
  }
}
