import { expect, it } from "vitest";
import { bytes } from "./bytes.ts";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1024, "1 KB"],
  [1_300_000_000, "1.2 GB"],
  [500 * 1024 * 1024, "500 MB"],
])("%d is %s", (count, text) => expect(bytes(count)).toBe(text));
