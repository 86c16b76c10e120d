/** Registration of the service worker, the badge 离线可用 / 未缓存, and the offer of an update. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { PageMessage, UpdateAnswer } from "../../../workers/sw/messages.ts";

/** "unavailable": the address or the browser allows no service worker. */
export type OfflineState = "unavailable" | "not-cached" | "caching" | "ready";

const state = signal<OfflineState>("not-cached");
const waiting = signal<ServiceWorker | null>(null);

/** Whether this page opens without a network. */
export const offlineState: ReadonlySignal<OfflineState> = computed(() => state.value);
/** A newer version is stored and waits for the user's word. */
export const isUpdateReady: ReadonlySignal<boolean> = computed(() => waiting.value !== null);

function post(worker: ServiceWorker, message: PageMessage, ports: MessagePort[] = []): void {
  worker.postMessage(message, ports);
}

/** Starts the waiting version; every tab reloads when it has taken over. Call it when nothing is unsaved. */
export function applyUpdate(): Promise<UpdateAnswer> {
  const worker = waiting.value;
  if (!worker) return Promise.resolve({ updating: false, otherTabs: 0 });
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event: MessageEvent<UpdateAnswer>) => resolve(event.data);
    post(worker, "update", [port2]);
  });
}

function follow(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (worker.state === "installed" && registration.active) waiting.value = worker;
    if (worker.state === "activated") state.value = "ready";
    if (worker.state === "redundant" && waiting.value === worker) waiting.value = null;
    if (worker.state === "redundant" && !registration.active) state.value = "not-cached";
  };
  worker.addEventListener("statechange", look);
  look();
}

/** Registers sw.js beside the page, under whatever folder it lies. Never throws: without it the page works, only not offline. */
export async function startOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) {
    state.value = "unavailable";
    return;
  }
  const wasControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    // The first version taking over a fresh page changes nothing in it; an update does.
    if (wasControlled) location.reload();
  });
  if (navigator.serviceWorker.controller) post(navigator.serviceWorker.controller, "started");
  try {
    state.value = "caching";
    const registration = await navigator.serviceWorker.register("./sw.js", { scope: "./", updateViaCache: "none" });
    if (registration.active) state.value = "ready";
    for (const worker of [registration.installing, registration.waiting, registration.active]) {
      if (worker) follow(worker, registration);
    }
    registration.addEventListener("updatefound", () => {
      if (registration.installing) follow(registration.installing, registration);
    });
  } catch {
    state.value = navigator.serviceWorker.controller ? "ready" : "not-cached";
  }
}
