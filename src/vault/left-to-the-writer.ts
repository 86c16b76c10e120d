import { StoreError } from "../ports/store-error.ts";

/** Keeping the vault in order, in a window that may only look on, is left to the window that writes. False when it was. */
export async function leftToTheWriter(action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.code === "READ_ONLY") return false;
    throw error;
  }
}
