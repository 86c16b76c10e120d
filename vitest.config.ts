/** Unit, property, case and architecture tests. The browser tests have their own: test/e2e/vitest.config.ts. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "workers/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**", ".cache/**"],
    environment: "node",
    // Two cores are what a small machine has; more workers only fight for memory.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that leans on another one's leftovers is found at once.
    sequence: { shuffle: false },
    passWithNoTests: false,
  },
});
