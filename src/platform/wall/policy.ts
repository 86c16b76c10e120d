/** The wall in words: one file (policy.json) feeds the meta element, the service worker, the static server and the deployment notes. */
import policy from "./policy.json" with { type: "json" };

function directives(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** For the meta element: browsers ignore frame-ancestors and sandbox there, and say so on the console. */
export const metaPolicy: string = directives(policy.contentSecurityPolicy);

/** Every response carries these, worker scripts included: a worker takes its policy from its own script's headers. */
export const policyHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${metaPolicy}; ${directives(policy.headerOnlyContentSecurityPolicy)}`,
  ...policy.headers,
};

/**
 * sw.js alone is sent with this policy instead: under connect-src 'none' it could not fetch the files of a version (measured), and the page
 * would never open offline. It reaches its own origin only, and has one place that does (workers/sw/files.ts).
 */
export const serviceWorkerHeaders: Readonly<Record<string, string>> = {
  ...policyHeaders,
  "Content-Security-Policy": directives(policy.serviceWorkerContentSecurityPolicy),
};
