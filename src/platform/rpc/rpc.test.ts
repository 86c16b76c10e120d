import { afterEach, describe, expect, it } from "vitest";
import { client } from "./client.ts";
import { serve } from "./serve.ts";
import { type CallContext, CANCELLED, NO_PROGRESS, RemoteError, type Wire, WORKER_DIED } from "./wire.ts";

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

function api({ signal, progress }: CallContext) {
  return {
    add: async (a: number, b: number) => a + b,
    refuse: async (): Promise<void> => {
      throw new RemoteError({ code: "no-such-case", message: "no", data: { id: 7 } });
    },
    crash: async (): Promise<void> => {
      throw new TypeError("a bug");
    },
    count: async (to: number) => {
      for (let i = 1; i <= to; i++) progress(i / to);
      return to;
    },
    never: () => new Promise<void>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  };
}

function pair() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  port1.start();
  port2.start();
  // A MessagePort of Node has the same three methods; its listener types differ from the browser's.
  serve(api, port2 as unknown as Wire);
  return client<ReturnType<typeof api>>(port1 as unknown as Wire);
}

describe("calls to a worker", () => {
  it("answer with the value", async () => {
    await expect(pair().call("add", [2, 3])).resolves.toBe(5);
  });
  it("keep an error's code and data", async () => {
    await expect(pair().call("refuse", [])).rejects.toMatchObject({ code: "no-such-case", data: { id: 7 } });
  });
  it("say BUG for what was thrown unexpectedly", async () => {
    await expect(pair().call("crash", [])).rejects.toMatchObject({ code: "BUG" });
  });
  it("report progress in order", async () => {
    const seen: number[] = [];
    await pair().call("count", [4], { progress: (fraction) => seen.push(fraction) });
    expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  });
  it("end when cancelled", async () => {
    const controller = new AbortController();
    const call = pair().call("never", [], { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: CANCELLED });
  });
  it("end when nothing is heard for too long", async () => {
    await expect(pair().call("never", [], { patience: 20 })).rejects.toMatchObject({ code: NO_PROGRESS });
  });
  it("all end when the worker dies, and later calls too", async () => {
    const far = pair();
    const calls = [far.call("never", []), far.call("never", [])];
    far.close();
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: WORKER_DIED });
    await expect(far.call("add", [1, 1])).rejects.toMatchObject({ code: WORKER_DIED });
  });
});
