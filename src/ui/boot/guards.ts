/**
 * Imported first by the page: nothing of ours has run before this.
 * The policy (Content-Security-Policy) does the work; these close what it leaves open, and each is a second wall, not a proof.
 */
import { isOwnScript, removedConstructors } from "../../platform/worker-start/own-script.ts";

interface ScriptPolicyFactory {
  createPolicy(name: "default", rules: { createScriptURL(text: string): string | undefined }): unknown;
}
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
}

/** Newer than the baseline's type library; Chromium has both since 102 and 83. */
const page = globalThis as unknown as { readonly trustedTypes?: ScriptPolicyFactory; readonly navigation?: EventTarget };

function allowOnlyOwnScripts(): void {
  // No createHTML and no createScript: every HTML or script sink throws.
  page.trustedTypes?.createPolicy("default", {
    createScriptURL: (text) => (isOwnScript(text, document.baseURI, location.origin) ? text : undefined),
  });
}

function removeWaysOut(): void {
  for (const name of removedConstructors) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(globalThis, "fetchLater");
  Reflect.deleteProperty(Navigator.prototype, "sendBeacon");
  // Chromium knows no permission policy of this name, so it is taken away here.
  Reflect.deleteProperty(Navigator.prototype, "bluetooth");
}

/** The sandbox that forbids new windows stands only in a header; a page from a plain host has it after the first visit. */
function openNoWindows(): void {
  Reflect.defineProperty(globalThis, "open", { value: () => null, configurable: false, writable: false });
  const stop = (event: Event): void => {
    for (const target of event.composedPath()) {
      const isLink = target instanceof HTMLAnchorElement || target instanceof HTMLAreaElement;
      if (isLink && target.href !== "" && new URL(target.href).origin !== location.origin) event.preventDefault();
    }
  };
  addEventListener("click", stop, { capture: true });
  addEventListener("auxclick", stop, { capture: true });
}

/** location.href = "https://elsewhere/?secret" is navigation, which no directive covers. */
function stayOnThisOrigin(): void {
  page.navigation?.addEventListener("navigate", (event) => {
    const { url } = (event as NavigateEvent).destination;
    const target = new URL(url);
    // A download of a blob and printing to about:blank carry nothing out.
    if (target.origin !== location.origin && target.protocol !== "about:") event.preventDefault();
  });
}

allowOnlyOwnScripts();
removeWaysOut();
openNoWindows();
stayOnThisOrigin();
