/**
 * Which floor may import which (docs/architecture.md). The table below is the whole law; test/architecture runs it over the sources
 * and over planted violations, and fails when it saw no modules.
 */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

/** A floor, and all that its files may import. Its own tests are free. */
const floors = {
  domain: { from: "^src/domain/", may: ["^src/domain/", packages("valibot")] },
  ports: { from: "^src/ports/", may: ["^src/(ports|domain)/"] },
  storage: { from: "^src/storage/", may: ["^src/(storage|ports|domain)/", packages("dexie", "valibot")] },
  vault: { from: "^src/vault/", may: ["^src/(vault|ports|domain)/", packages("hash-wasm", "sm-crypto-v2", "valibot")] },
  platform: {
    from: "^src/platform/",
    may: [
      "^src/(platform|ports|domain)/",
      packages("@e965/xlsx", "@zip.js/zip.js", "fflate", "docx", "docxtemplater", "pizzip", "valibot"),
    ],
  },
  app: { from: "^src/app/", may: ["^src/(app|ports|domain)/", packages("valibot")] },
  workers: { from: "^workers/", may: ["^workers/", "^src/(app|ports|domain|storage|vault|platform|sample)/"] },
  sample: { from: "^src/sample/", may: ["^src/(sample|domain)/"] },
  locales: { from: "^src/locales/", may: ["^src/(locales|domain)/"] },
  ui: {
    from: "^src/ui/",
    may: [
      "^src/(ui|locales|domain|app|ports|sample)/",
      "^docs/manual\\.[a-zA-Z-]+\\.md$",
      "^src/platform/(rpc|worker-start|wall|docx|machine)/",
      "^workers/[^/]+/(api|messages|main)\\.ts",
      packages("preact", "@preact/signals", "prosemirror-[a-z]+", "docx", "fflate", "valibot"),
    ],
  },
};

const tests = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    ...Object.entries(floors).map(([floor, { from, may }]) => ({
      name: `${floor}-imports`,
      comment: `${floor} may import only: ${may.join(", ")}`,
      severity: "error",
      from: { path: from, pathNot: tests },
      to: { pathNot: may },
    })),
    {
      name: "screens-know-the-types-of-use-cases-only",
      comment: "A screen asks a worker through its typed client; the use case itself runs there.",
      severity: "error",
      from: { path: "^src/ui/", pathNot: tests },
      to: { path: "^(src/(app|ports)/|workers/[^/]+/api\\.ts)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "kernel-stands-alone",
      comment: "The kernel is what everything else rests on.",
      severity: "error",
      from: { path: "^src/domain/kernel/", pathNot: tests },
      to: { path: "^src/", pathNot: "^src/domain/kernel/" },
    },
    {
      name: "papers-do-not-know-judgements",
      comment: "Reading a paper is one thing, judging it another.",
      severity: "error",
      from: { path: "^src/domain/documents/", pathNot: tests },
      to: { path: "^src/domain/", pathNot: "^src/domain/(kernel|documents|parameters)/" },
    },
    {
      name: "items-do-not-import-their-siblings",
      comment: "What two items share is a ratio or belongs to the kind's own files.",
      severity: "error",
      from: { path: "^src/domain/(checks|red-flags|ratios|limit|rules)/([^/]+)/", pathNot: tests },
      to: { path: "^src/domain/$1/[^/]+/", pathNot: "^src/domain/$1/$2/" },
    },
    {
      name: "platform-parts-stand-apart",
      comment: "Storage, vault and platform are put together in workers/, not by each other.",
      severity: "error",
      from: { path: "^src/(storage|vault|platform)/", pathNot: tests },
      to: { path: "^src/(storage|vault|platform)/", pathNot: "^src/$1/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: { path: "^(src|workers)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "tests-are-not-imported",
      comment: "What ships knows nothing of tests and scripts.",
      severity: "error",
      from: { path: "^(src|workers)/", pathNot: tests },
      to: { path: ["^(test|scripts)/", tests] },
    },
    {
      name: "no-node-in-the-browser",
      comment: "src and workers run in a browser.",
      severity: "error",
      from: { path: "^(src|workers)/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "what-ships-is-a-dependency",
      comment: "A development dependency in shipped code would be missing from docs/dependencies.md.",
      severity: "error",
      from: { path: "^(src|workers)/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolved",
      comment: "A misspelt import that resolves to nothing would pass every other rule.",
      severity: "error",
      from: { path: "^(src|workers)/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "browser", "types", "default"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".json", ".d.ts"],
      mainFields: ["module", "main", "types"],
    },
  },
};
