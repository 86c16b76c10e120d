/** Lets a screen import docs/manual.*.md: its pages as data, its pictures as files of the build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { pngSize } from "./png-size.ts";
import { readManual } from "./read-manual.ts";

export function manual(): Plugin {
  return {
    name: "yardstick-manual",
    enforce: "pre",
    load(id) {
      if (!/\/docs\/manual\.[\w-]+\.md$/.test(id)) return null;
      const pictures: string[] = [];
      const pages = readManual(readFileSync(id, "utf8"), (address) => {
        if (!pictures.includes(address)) pictures.push(address);
        const file = path.join(path.dirname(id), address);
        this.addWatchFile(file);
        return pngSize(readFileSync(file));
      });
      const imports = pictures.map((address, at) => `import picture${at} from ${JSON.stringify(`./${address}`)};`);
      // Only addresses of pictures stand alone under this name.
      const data = JSON.stringify(pages).replace(
        /"address":"([^"]+)"/g,
        (_, address: string) => `"address":picture${pictures.indexOf(address)}`,
      );
      return { code: `${imports.join("\n")}\nexport const pages = ${data};\n`, moduleType: "js" };
    },
  };
}
