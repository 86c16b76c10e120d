/**
 * Which modules of the page travel together. Left alone, the bundler makes a file of every few lines that two screens share, and a site
 * of a hundred tiny files is slower to fetch, to check and to hand on than one of sixty.
 */
import type { Rolldown } from "vite";

/** [P] Source bytes: what several screens share and is smaller than this joins its nearest neighbour; larger keeps a file of its own. */
const SMALL = 40_000;

export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // What the first screen needs stays one file, so that nothing shared below can grow the critical path.
  { name: "first", tags: ["$initial"], priority: 1 },
  { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: SMALL },
];

/** The bundler adds the screens that share a file to its name: too long to read, and it changes with every new screen. */
export function groupName(name: string): string {
  return name.replace(/~.*?(?=\.\w+$|$)/, "");
}
