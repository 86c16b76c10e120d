import {
  type Api,
  BUG,
  type CallContext,
  type CallMessage,
  CANCELLED,
  type CancelMessage,
  RemoteError,
  type Wire,
  type WireError,
} from "./wire.ts";

/** Values whose buffers may be moved instead of copied: an api marks its own answer with `handOver`. */
const handedOver = new WeakMap<object, Transferable[]>();

export function handOver<T extends object>(value: T, buffers: Transferable[]): T {
  handedOver.set(value, buffers);
  return value;
}

/** Answers calls on a wire from an object of async functions. The call's context (signal, progress) is the factory's argument. */
export function serve(apiFor: (context: CallContext) => Api, wire: Wire): void {
  const running = new Map<number, AbortController>();
  wire.addEventListener("message", (event: MessageEvent<CallMessage | CancelMessage>) => {
    const message = event.data;
    if ("cancel" in message) running.get(message.cancel)?.abort(new RemoteError({ code: CANCELLED, message: "cancelled" }));
    else if ("call" in message) void answer(message);
  });

  async function answer({ call, method, args }: CallMessage): Promise<void> {
    const controller = new AbortController();
    running.set(call, controller);
    const context: CallContext = { signal: controller.signal, progress: (fraction) => wire.postMessage({ progress: call, fraction }, []) };
    try {
      const run = apiFor(context)[method];
      if (!run) throw new RangeError(`no such call: ${method}`);
      const value = await run(...args);
      const moved = typeof value === "object" && value !== null ? (handedOver.get(value) ?? []) : [];
      wire.postMessage({ done: call, value }, moved);
    } catch (error) {
      wire.postMessage({ failed: call, error: wireError(error) }, []);
    } finally {
      running.delete(call);
    }
  }
}

function wireError(error: unknown): WireError {
  if (error instanceof RemoteError) return { code: error.code, message: error.message, data: error.data };
  // Expected refusals of other floors carry a code of their own.
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return { code: error.code, message: error.message, ...("data" in error ? { data: error.data } : {}) };
  return { code: BUG, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
