/** The worker's copy of the sentinel: the Cache outlives a reset of the database (measured). */
const CACHE = "yardstick-sentinel";
const ADDRESS = "./sentinel";

export async function cachedSentinel(): Promise<string | null> {
  try {
    const found = await (await caches.open(CACHE)).match(new URL(ADDRESS, self.location.origin));
    return found ? await found.text() : null;
  } catch {
    return null;
  }
}

/** Kept as well as it goes: a Cache that refuses leaves the page's copy. */
export async function cacheSentinel(text: string): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(new URL(ADDRESS, self.location.origin), new Response(text));
  } catch {
    // The other copy stands, and the journal knows as much.
  }
}
