/** A manual as the build hands it over (scripts/manual/manual-plugin.ts). */
declare module "*.md" {
  export const pages: readonly import("./manual-page.ts").ManualPage[];
}
