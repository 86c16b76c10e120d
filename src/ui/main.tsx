import "./boot/guards.ts";
// Before any component: the first style sheet fixes the order of the layers.
import "./styles/base.css";
import { render } from "preact";
import "./reading/reading-modes.ts";
import { startOffline } from "./boot/offline.ts";
import { Gate } from "./security/gate.tsx";
import { watchIdleness } from "./security/idle-lock.ts";
import { startVault } from "./security/vault-state.ts";

const root = document.getElementById("app");
// browser-check.js has already shown why the page cannot open; do not paint over it.
if (root && document.documentElement.dataset["browser"] === "ok") {
  root.replaceChildren();
  render(<Gate />, root);
  void startVault();
  watchIdleness();
  void startOffline();
}
