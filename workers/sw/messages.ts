/** What the page may say to the service worker. */

/** "started": the page runs under this version. "update": the user wants the waiting version now; the answer comes by port. */
export type PageMessage = "started" | "update";

export interface UpdateAnswer {
  readonly updating: boolean;
  /** The update waits while other tabs are open: half of a version would be worse than an old one. */
  readonly otherTabs: number;
}
