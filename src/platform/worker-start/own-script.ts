/** Which addresses may become code: files of our own origin, and blobs, which only our own origin can have made. */

/** `origin` is "https://bank.example"; `base` is where a relative address starts from. */
export function isOwnScript(address: string, base: string, origin: string): boolean {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return false;
  }
  // The origin of blob:https://bank.example/… is https://bank.example; data: and javascript: have none.
  return url.origin === origin && (url.protocol === "https:" || url.protocol === "http:" || url.protocol === "blob:");
}

/** Ways out that no directive of a policy closes everywhere. Removing them is a second wall, not a proof. */
export const removedConstructors = [
  "RTCPeerConnection",
  "webkitRTCPeerConnection",
  "RTCDataChannel",
  "RTCIceTransport",
  "WebTransport",
] as const;
