/** How the page is read: size of the text, light or dark. Kept on this computer; the page follows at once. */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";

export const textSizes = ["normal", "large"] as const;
export type TextSize = (typeof textSizes)[number];
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const SIZE = "yardstick.text-size";
const THEME = "yardstick.theme";

const size = signal<TextSize>(textSizes.find((known) => known === localStorage.getItem(SIZE)) ?? "normal");
const chosen = signal<Theme>(themes.find((known) => known === localStorage.getItem(THEME)) ?? "system");
const wantsDark = matchMedia("(prefers-color-scheme: dark)");
const isSystemDark = signal(wantsDark.matches);
wantsDark.addEventListener("change", (event) => (isSystemDark.value = event.matches));

export const textSize: ReadonlySignal<TextSize> = computed(() => size.value);
export const theme: ReadonlySignal<Theme> = computed(() => chosen.value);

export function chooseTextSize(next: TextSize): void {
  size.value = next;
  localStorage.setItem(SIZE, next);
}

export function chooseTheme(next: Theme): void {
  chosen.value = next;
  localStorage.setItem(THEME, next);
}

// The style sheets read these two words; paper stays white (tokens.css).
effect(() => {
  const { dataset } = document.documentElement;
  dataset["text"] = size.value;
  dataset["theme"] = chosen.value === "system" ? (isSystemDark.value ? "dark" : "light") : chosen.value;
});
