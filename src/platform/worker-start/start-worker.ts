import { isOwnScript } from "./own-script.ts";
import { trampoline, type WorkerNotStarted, type WorkerStarted } from "./trampoline.ts";

/** [P] Loading a worker's code from the cache takes well under a second; on an old laptop under load a few. */
const START_LIMIT_MS = 30_000;

/** A worker's code that could not be loaded or threw while it ran: the caller shows a sentence and offers to reload. */
export class WorkerStartError extends Error {
  override readonly name = "WorkerStartError";
}

function isStartMessage(data: unknown): data is WorkerStarted | WorkerNotStarted {
  return typeof data === "object" && data !== null && "workerStarted" in data;
}

/**
 * Starts a module worker under the page's policy and resolves when its code has run and it listens.
 * Works in the page and inside a worker. `url` is absolute and of our own origin; give it from `import x from "…/main.ts?worker&url"`.
 */
export function startWorker(url: URL, name = ""): Promise<Worker> {
  if (!isOwnScript(url.href, url.href, location.origin)) return Promise.reject(new WorkerStartError(`not our own file: ${url.href}`));
  const boot = URL.createObjectURL(new Blob([trampoline(url.href)], { type: "text/javascript" }));
  const worker = new Worker(boot, { type: "module", name });
  return new Promise((resolve, reject) => {
    const settle = (failure: string | null): void => {
      clearTimeout(timer);
      worker.removeEventListener("message", onMessage);
      worker.removeEventListener("error", onError);
      URL.revokeObjectURL(boot);
      if (failure === null) {
        resolve(worker);
        return;
      }
      worker.terminate();
      reject(new WorkerStartError(failure));
    };
    const onMessage = (event: MessageEvent<unknown>): void => {
      if (!isStartMessage(event.data)) return;
      event.stopImmediatePropagation();
      settle(event.data.workerStarted ? null : event.data.reason);
    };
    const onError = (event: ErrorEvent): void => settle(event.message || "the worker could not be started");
    const timer = setTimeout(() => settle("the worker did not start in time"), START_LIMIT_MS);
    worker.addEventListener("message", onMessage);
    worker.addEventListener("error", onError);
  });
}
