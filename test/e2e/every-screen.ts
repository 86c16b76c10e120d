/**
 * Every screen and dialog of the product, in the order an officer meets them. axe looks at each (accessibility.e2e.ts) and so does the
 * photographer (photographs.ts, `npm run screens`). A new screen or dialog is one line in a route under screens/: its name, and how one comes to it.
 */
import { keepingRoute } from "./screens/keeping.ts";
import { modesRoute } from "./screens/modes.ts";
import { papersRoute } from "./screens/papers.ts";
import { renewalRoute } from "./screens/renewal.ts";
import { reportRoute } from "./screens/report.ts";
import { sampleRoute } from "./screens/sample.ts";
import { settingsRoute } from "./screens/settings.ts";
import { vaultRoute } from "./screens/vault.ts";
import type { Stop } from "./screens/visit.ts";

/** Each route begins on an empty workbench in a fresh profile. */
export const routes: Readonly<Record<string, readonly Stop[]>> = {
  papers: papersRoute,
  sample: sampleRoute,
  report: reportRoute,
  renewal: renewalRoute,
  settings: settingsRoute,
  vault: vaultRoute,
  keeping: keepingRoute,
  modes: modesRoute,
};
