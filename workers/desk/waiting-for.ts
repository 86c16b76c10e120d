/** The same functions, each beginning only when `ready` has come. */
// biome-ignore lint/suspicious/noExplicitAny: any object of async functions; the type goes through unchanged.
export function waitingFor<T extends { [K in keyof T]: (...args: any[]) => Promise<unknown> }>(ready: Promise<unknown>, api: T): T {
  const waiting = Object.entries<(...args: unknown[]) => Promise<unknown>>(api).map(([name, run]) => [
    name,
    async (...args: unknown[]) => {
      await ready;
      return run(...args);
    },
  ]);
  return Object.fromEntries(waiting) as T; // the same names, the same arguments, the same answers
}
