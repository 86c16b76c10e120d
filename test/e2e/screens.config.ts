/** The photographs: not a test, therefore a run of its own. */
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

const config = mergeConfig(base, defineConfig({ test: { name: "screens" } }));
config["test"].include = ["test/e2e/photographs.ts"];
export default config;
