/** The pictures of the manual: not a test, therefore a run of its own. */
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

const config = mergeConfig(base, defineConfig({ test: { name: "manual" } }));
config["test"].include = ["test/e2e/manual-photographs.ts"];
export default config;
