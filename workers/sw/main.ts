/**
 * The service worker: offline start, and the firewall of the page.
 * It answers the files of its release by GET and refuses everything else; there is no pass-through to the network.
 * It is the root of trust, since no policy binds it: keep it short, without dependencies, and read every line of a change.
 */
import { dropEarlierVersions, earlierFile, installFiles, storedFile } from "./files.ts";
import { cachePrefix, earlierAsset, fileFor, ownPath } from "./gate.ts";
import type { PageMessage, UpdateAnswer } from "./messages.ts";
import type { Release } from "./release.ts";
import { fileOfVersion, noteStarted, versionForPage, versionOf } from "./versions.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __RELEASE__: Release;

const release = __RELEASE__;
const scope = self.registration.scope;

self.addEventListener("install", (event) => {
  // No skipWaiting: a new version waits until the user asks for it.
  event.waitUntil(installFiles(release, scope));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(claimIfFirst());
});

/** Only the very first version takes over a page that is already open; after an update a page and its files stay of one version. */
async function claimIfFirst(): Promise<void> {
  if ((await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope))).length === 1) await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  event.respondWith(answer(event));
});

async function answer({ request, clientId, resultingClientId }: FetchEvent): Promise<Response> {
  const file = fileFor(request, scope, release);
  if (request.mode === "navigate" && file) {
    const version = await versionForPage(resultingClientId, release.version, scope);
    return version === release.version ? storedFile(file, release, scope) : fileOfVersion(version, file.path, scope);
  }
  const path = ownPath(request, scope);
  const version = await versionOf(clientId, scope);
  // A page of another version is given that version's files and no others.
  if (version !== undefined && version !== release.version && path !== null) return fileOfVersion(version, path, scope);
  if (file) return storedFile(file, release, scope);
  const earlier = earlierAsset(request, scope);
  return earlier ? earlierFile(earlier, scope) : Response.error();
}

/** A page that runs under the newest version: from here on there is no way back to the one before, and none is needed. */
async function started(page: string): Promise<void> {
  if (((await versionOf(page, scope)) ?? release.version) !== release.version) return;
  await noteStarted(release.version, scope);
  await dropEarlierVersions(release, scope);
}

async function update(): Promise<UpdateAnswer> {
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length > 1) return { updating: false, otherTabs: tabs.length - 1 };
  await self.skipWaiting();
  return { updating: true, otherTabs: 0 };
}

self.addEventListener("message", (event) => {
  const message = event.data as PageMessage; // only pages of this origin can post here
  if (message === "started") event.waitUntil(started((event.source as Client | null)?.id ?? ""));
  if (message === "update") event.waitUntil(update().then((answer) => event.ports[0]?.postMessage(answer)));
});
