/** `npm run manual`: takes the pictures of docs/manual.zh-CN.md anew from the built page and removes those no longer taken. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/ensure.mjs";
import { palettePng } from "../../scripts/manual/palette-png.ts";
import { launch, openSite } from "./harness.ts";
import { pictureNames, takePictures } from "./manual-pictures.ts";

it("takes every picture of the manual", { timeout: 600_000 }, async () => {
  const folder = path.join(root, "docs/manual");
  const site = await openSite();
  const browser = await launch();
  const taken: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    await takePictures(browser, site.url, (name, png) => {
      const small = palettePng(png);
      writeFileSync(path.join(folder, `${name}.png`), small);
      console.error(`${name}: ${(small.length / 1024).toFixed(0)} KB`);
      taken.push(name);
    });
    expect(taken.sort()).toEqual([...pictureNames].sort());
    for (const file of readdirSync(folder)) if (!taken.includes(path.basename(file, ".png"))) rmSync(path.join(folder, file));
  } finally {
    await browser.close();
    await site.close();
  }
});
