/**
 * The first lines of every worker.
 * A worker started by its address takes its policy from that file's response headers, and a plain static host sends none: measured,
 * such a worker reached a foreign server by ten channels under a page that allowed nothing. A blob worker inherits the page's policy,
 * and so does all it imports. So every worker is a blob of these few lines, which then import the real file.
 */
import { removedConstructors } from "./own-script.ts";

/** What a worker posts once its code has run and it listens; a message sent earlier could be lost. */
export interface WorkerStarted {
  readonly workerStarted: true;
}
export interface WorkerNotStarted {
  readonly workerStarted: false;
  readonly reason: string;
}

/** Text of the blob. `address` is absolute. Policies are per realm: without its own `default` a worker could start no further worker. */
export function trampoline(address: string): string {
  return `
for (const name of ${JSON.stringify(removedConstructors)}) delete self[name];
if (self.trustedTypes) self.trustedTypes.createPolicy("default", {
  createScriptURL(text) {
    const url = new URL(text, self.location.origin);
    return url.origin === self.location.origin && /^(https?|blob):$/.test(url.protocol) ? text : undefined;
  },
});
import(${JSON.stringify(address)}).then(
  () => self.postMessage({ workerStarted: true }),
  (error) => self.postMessage({ workerStarted: false, reason: String(error) }),
);
`;
}
