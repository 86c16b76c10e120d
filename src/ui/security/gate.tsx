/** What may be shown: while the vault is locked nothing but the way to open it. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Shell } from "../shell.tsx";
import { loadSettings } from "../state/desk.ts";
import { keepingStatus } from "../state/keeping.ts";
import { words } from "../state/language.ts";
import { isLocking, isSettingUp, mayBeLocked, vaultState } from "./vault-state.ts";

const screens = {
  unlock: () => import("./unlock-screen.tsx").then((module) => module.UnlockScreen),
  overdue: () => import("./set-up.tsx").then((module) => module.SetUpScreen),
  setUp: () => import("./set-up.tsx").then((module) => module.SetUpDialog),
} as const;

export function Gate() {
  const state = vaultState.value;
  const isOpen = state?.kind === "unlocked" || (state?.kind === "open" && !state.isOverdue);
  useEffect(() => {
    if (isOpen) void loadSettings();
  }, [isOpen]);
  // Something is missing from the store: that is said first, and nothing can be read meanwhile.
  if (keepingStatus.value?.mode === "recovery") return <Shell />;
  if (isLocking.value || (state === null && mayBeLocked)) return <p aria-busy="true">{words.value.opening}</p>;
  if (state?.kind === "locked") return <Lazy key="unlock" of="unlock" />;
  if (state?.kind === "open" && state.isOverdue) return <Lazy key="overdue" of="overdue" />;
  return (
    <>
      <Shell />
      {isSettingUp.value && <Lazy key="set-up" of="setUp" />}
    </>
  );
}

function Lazy({ of }: { of: keyof typeof screens }) {
  const [found, setFound] = useState<{ readonly Screen: ComponentType } | null>(null);
  useEffect(() => void screens[of]().then((Screen) => setFound({ Screen })), [of]);
  return found ? <found.Screen /> : <p aria-busy="true">{words.value.opening}</p>;
}
