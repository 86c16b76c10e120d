import "./boot/guards.ts";
// Before any component: the first style sheet fixes the order of the layers.
import "./styles/base.css";
import { render } from "preact";
import "./reading/reading-modes.ts";
import { startOffline } from "./boot/offline.ts";
import { Shell } from "./shell.tsx";
import { loadSettings } from "./state/desk.ts";

const root = document.getElementById("app");
// browser-check.js has already shown why the page cannot open; do not paint over it.
if (root && document.documentElement.dataset["browser"] === "ok") {
  root.replaceChildren();
  render(<Shell />, root);
  void loadSettings();
  void startOffline();
}
