/** Saves a while after the last keystroke, and at once when the screen goes away: nothing is lost on reload. */
const QUIET_MS = 700;

export interface SaveLater {
  touch(): void;
  flush(): void;
}

export function saveLater(save: () => void): SaveLater {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  return {
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
    },
    flush,
  };
}
