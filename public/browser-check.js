/* Runs before the page, in any browser of the last fifteen years: no module, no new syntax. It only decides which sentence is shown. */
(() => {
  var state = "ok";
  // From file:// no module is loaded at all.
  if (location.protocol === "file:" || !window.isSecureContext || !window.crypto || !window.crypto.subtle) state = "insecure";
  // Chromium 109 has all of these; each was chosen because the product uses it.
  if (
    !("noModule" in document.createElement("script")) ||
    typeof window.structuredClone !== "function" ||
    typeof Array.prototype.findLast !== "function" ||
    typeof window.HTMLDialogElement !== "function" ||
    typeof window.DecompressionStream !== "function" ||
    !window.indexedDB ||
    !window.CSS ||
    !window.CSS.supports("selector(:has(*))")
  )
    state = "old";
  document.documentElement.setAttribute("data-browser", state);
  if (state !== "ok") {
    document.addEventListener("DOMContentLoaded", () => {
      var note = document.getElementById("browser-" + state);
      var opening = document.getElementById("opening");
      if (note) note.removeAttribute("hidden");
      if (opening) opening.setAttribute("hidden", "");
    });
  }
})();
