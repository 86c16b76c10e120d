/** Looks at a database without making it: Dexie hides what the browser says of losses, and opening would make an empty one. */

export interface Probe {
  readonly existed: boolean;
  /** The browser's own word: "none", "partial", "total"; "" where it has none. */
  readonly dataLoss: string;
  /** Version as the browser counts it; Dexie's is a tenth. 0 when there was none. */
  readonly version: number;
  /** Why it could not be opened; null when it could. */
  readonly failure: string | null;
}

interface UpgradeEvent extends IDBVersionChangeEvent {
  /** Chromium only. */
  readonly dataLoss?: string;
}

export function probe(factory: IDBFactory, name: string): Promise<Probe> {
  return new Promise((resolve) => {
    let dataLoss = "none";
    let isNew = false;
    const request = factory.open(name);
    request.onupgradeneeded = (event) => {
      isNew = true;
      dataLoss = (event as UpgradeEvent).dataLoss ?? "";
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve({ existed: true, dataLoss: "none", version, failure: null });
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve({ existed: false, dataLoss, version: 0, failure: null });
      else resolve({ existed: true, dataLoss: "none", version: 0, failure: String(request.error) });
    };
    request.onblocked = () => undefined;
  });
}
