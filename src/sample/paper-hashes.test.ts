import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sampleFiles } from "./index.ts";
import { samplePaperHashes } from "./paper-hashes.ts";

it("names exactly the sample's papers: a changed sample would ask for a passphrase", async () => {
  const papers = (await sampleFiles()).map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));
  expect([...samplePaperHashes].sort()).toEqual(papers.sort());
});
