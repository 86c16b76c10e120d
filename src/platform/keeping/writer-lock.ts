/** One tab writes, the others look on: a lock of the browser, and a word between tabs so that nobody waits for an answer that cannot come. */

const LOCK = "vault-writer";
const CHANNEL = "yardstick-writer";
/** [P] A page that has just been left lets go of its lock within a second. */
const PATIENCE_MS = 5000;

type Word = "who-writes" | "i-write" | "please-release" | "released";

export interface WriterLock {
  /** True when this worker may write. False as soon as another says that it does. */
  take(): Promise<boolean>;
  /** Asks the writer to finish and let go; one that does not answer loses the lock. Resolves when it is free. */
  takeOver(): Promise<void>;
}

/** `finish` is called when another takes over: it resolves when nothing more will be written. */
export function writerLock(finish: () => Promise<void>): WriterLock {
  const channel = new BroadcastChannel(CHANNEL);
  let release: (() => void) | null = null;
  const say = (word: Word): void => channel.postMessage(word);
  channel.addEventListener("message", (event: MessageEvent<Word>) => {
    if (release === null) return;
    if (event.data === "who-writes") say("i-write");
    if (event.data === "please-release") void letGo();
  });

  async function letGo(): Promise<void> {
    await finish();
    release?.();
    release = null;
    say("released");
  }

  function heard(word: Word, within: number): Promise<boolean> {
    return new Promise((resolve) => {
      const listen = (event: MessageEvent<Word>): void => {
        if (event.data === word) end(true);
      };
      const end = (isHeard: boolean): void => {
        clearTimeout(timer);
        channel.removeEventListener("message", listen);
        resolve(isHeard);
      };
      const timer = setTimeout(() => end(false), within);
      channel.addEventListener("message", listen);
    });
  }

  function hold(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      navigator.locks
        .request(LOCK, options, (lock) => {
          if (lock === null) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((done) => {
            release = done;
            // Whoever asked while this was being decided could not be answered then.
            say("i-write");
            resolve(true);
          });
        })
        .catch(() => {
          // Given up while waiting, or taken away by another tab while held.
          const held = release !== null;
          release = null;
          if (held) void finish();
          resolve(false);
        });
    });
  }

  return {
    async take() {
      if (!("locks" in navigator)) return true;
      const waiting = new AbortController();
      const granted = hold({ signal: waiting.signal });
      const other = heard("i-write", PATIENCE_MS);
      say("who-writes");
      const first = await Promise.race([granted, other.then(() => null)]);
      if (first !== null) return first;
      waiting.abort();
      return granted;
    },
    async takeOver() {
      const released = heard("released", PATIENCE_MS);
      say("please-release");
      if (!(await released)) await hold({ steal: true });
    },
  };
}
