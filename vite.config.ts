import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { manual } from "./scripts/manual/manual-plugin.ts";
import { wall } from "./scripts/wall-plugin.ts";

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

export default defineConfig({
  root,
  // Relative addresses: one build works under any folder of any host.
  base: "./",
  define: { __APP_VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [manual(), wall()],
  build: {
    // The last Chromium on Windows 7, which bank counters still run.
    target: "chrome109",
    cssTarget: "chrome109",
    outDir: process.env["YARDSTICK_OUT"] ?? "dist",
    emptyOutDir: true,
    // The polyfill fetches, and connect-src refuses it.
    modulePreload: { polyfill: false },
    // Everything is a file with a hash the service worker can check.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    reportCompressedSize: false,
  },
  worker: {
    format: "es",
    rolldownOptions: {
      output: {
        // workers/desk/main.ts becomes assets/desk-worker-….js
        entryFileNames: (chunk) => `assets/${path.basename(path.dirname(chunk.facadeModuleId ?? "worker/main.ts"))}-worker-[hash].js`,
        chunkFileNames: "assets/[name]-[hash].js",
      },
    },
  },
  server: { host: "127.0.0.1", port: 5199, strictPort: false },
});
