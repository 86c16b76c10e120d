/** Locks when nobody has touched any window of the product for as long as the settings say. */
import { effect } from "@preact/signals";
import { importing } from "../state/importing.ts";
import { lockNow, onOthersActive, sayActive, vaultState } from "./vault-state.ts";

/** [P] How often it looks; the clock of the machine counts, so that sleep counts too. */
const LOOK_MS = 5_000;
/** [P] How often other windows are told that this one is in use. */
const TELL_MS = 10_000;

export function watchIdleness(): void {
  let last = Date.now();
  let told = 0;
  const touch = (): void => {
    // A machine that slept over the limit locks before the first key is taken for use.
    look();
    last = Date.now();
    if (last - told < TELL_MS) return;
    told = last;
    sayActive();
  };
  const look = (): void => {
    const state = vaultState.value;
    if (state?.kind !== "unlocked") return;
    // Files on their way in are work: nobody has to keep a finger on the mouse meanwhile.
    if (importing.value.length > 0) last = Date.now();
    if (Date.now() - last >= state.lockMinutes * 60_000) void lockNow();
  };
  onOthersActive(() => {
    last = Date.now();
  });
  for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"])
    addEventListener(kind, touch, { passive: true, capture: true });
  document.addEventListener("visibilitychange", look);
  let timer: ReturnType<typeof setInterval> | undefined;
  effect(() => {
    const isUnlocked = vaultState.value?.kind === "unlocked";
    clearInterval(timer);
    last = Date.now();
    if (isUnlocked) timer = setInterval(look, LOOK_MS);
  });
}
