import {
  type Api,
  CANCELLED,
  type ErrorMessage,
  NO_PROGRESS,
  type ProgressMessage,
  RemoteError,
  type ValueMessage,
  type Wire,
  WORKER_DIED,
} from "./wire.ts";

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (fraction: number) => void;
  readonly transfer?: Transferable[];
  /** A question that is answered when something happens, not when something is done. */
  readonly isStanding?: boolean;
  /** End the worker after this long without an answer or progress, in milliseconds. */
  readonly patience?: number;
}

/** Calls on a far api, each typed as the api's own function. */
export interface Client<A extends object> {
  call<K extends keyof A & string>(
    method: K,
    args: A[K] extends (...args: infer P) => unknown ? P : never,
    options?: CallOptions,
  ): A[K] extends (...args: never[]) => infer R ? R : never;
  /** Calls that have not been answered yet, standing ones apart. */
  running(): number;
  /** Rejects every open call with the code; later calls are rejected too. */
  close(code?: string, reason?: string): void;
}

interface Open {
  resolve(value: unknown): void;
  reject(error: RemoteError): void;
  progress(fraction: number): void;
}

/** `worker`, when given, is ended when a call runs out of patience, and its death rejects every open call. */
export function client<A extends object = Api>(wire: Wire, worker?: Worker): Client<A> {
  const open = new Map<number, Open>();
  let standing = 0;
  let next = 1;
  let closed: RemoteError | null = null;

  wire.addEventListener("message", (event: MessageEvent<ProgressMessage | ValueMessage | ErrorMessage>) => {
    const message = event.data;
    if ("progress" in message) open.get(message.progress)?.progress(message.fraction);
    else if ("done" in message) open.get(message.done)?.resolve(message.value);
    else if ("failed" in message) open.get(message.failed)?.reject(new RemoteError(message.error));
  });
  worker?.addEventListener("error", (event) => close(WORKER_DIED, event.message || "the worker stopped"));
  worker?.addEventListener("messageerror", () => close(WORKER_DIED, "an answer could not be read"));

  function close(code = WORKER_DIED, reason = "the worker was ended"): void {
    if (closed) return;
    closed = new RemoteError({ code, message: reason });
    worker?.terminate();
    for (const call of [...open.values()]) call.reject(closed);
  }

  function call(method: string, args: readonly unknown[], options: CallOptions = {}): Promise<unknown> {
    if (closed) return Promise.reject(closed);
    if (options.signal?.aborted) return Promise.reject(new RemoteError({ code: CANCELLED, message: "cancelled" }));
    const id = next++;
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const watch = (): void => {
        clearTimeout(timer);
        if (options.patience)
          timer = setTimeout(() => close(NO_PROGRESS, `${method}: no sign of life for ${options.patience} ms`), options.patience);
      };
      const cancel = (): void => wire.postMessage({ cancel: id }, []);
      const end = (): void => {
        clearTimeout(timer);
        options.signal?.removeEventListener("abort", cancel);
        open.delete(id);
        if (options.isStanding) standing--;
      };
      if (options.isStanding) standing++;
      open.set(id, {
        resolve(value) {
          end();
          resolve(value);
        },
        reject(error) {
          end();
          reject(error);
        },
        progress(fraction) {
          watch();
          options.progress?.(fraction);
        },
      });
      options.signal?.addEventListener("abort", cancel, { once: true });
      watch();
      wire.postMessage({ call: id, method, args }, options.transfer ?? []);
    });
  }

  // The one cast of the file: `call` is typed loosely inside and exactly outside, from the api object itself.
  return { call: call as unknown as Client<A>["call"], running: () => open.size - standing, close };
}
