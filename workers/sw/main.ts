/**
 * The service worker: offline start, and the firewall of the page.
 * It answers the files of its release by GET and refuses everything else; there is no pass-through to the network.
 * It is the root of trust, since no policy binds it: keep it short, without dependencies, and read every line of a change.
 */
import { dropEarlierVersions, earlierFile, installFiles, storedFile } from "./files.ts";
import { cachePrefix, earlierAsset, fileFor } from "./gate.ts";
import type { PageMessage, UpdateAnswer } from "./messages.ts";
import type { Release } from "./release.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __RELEASE__: Release;

const release = __RELEASE__;
const scope = self.registration.scope;

self.addEventListener("install", (event) => {
  // No skipWaiting: a new version waits until the user asks for it.
  event.waitUntil(installFiles(release, scope));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const versions = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
      // Only the very first version takes over a page that is already open; after an update a page and its files stay of one version.
      if (versions.length === 1) await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const file = fileFor(event.request, scope, release);
  if (file) return event.respondWith(storedFile(file, release, scope));
  const earlier = earlierAsset(event.request, scope);
  event.respondWith(earlier ? earlierFile(earlier, scope) : Response.error());
});

async function update(): Promise<UpdateAnswer> {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length > 1) return { updating: false, otherTabs: tabs.length - 1 };
  await self.skipWaiting();
  return { updating: true, otherTabs: 0 };
}

self.addEventListener("message", (event) => {
  const message = event.data as PageMessage; // only pages of this origin can post here
  if (message === "started") event.waitUntil(dropEarlierVersions(release, scope));
  if (message === "update") event.waitUntil(update().then((answer) => event.ports[0]?.postMessage(answer)));
});
