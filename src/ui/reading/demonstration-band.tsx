/** Nobody should mistake a demonstration for the case itself. */
import { findingWords } from "../command/words.ts";
import { Button } from "../components/controls.tsx";
import { Icon } from "../components/icon.tsx";
import { demonstrate } from "./demonstrate.ts";
import { isDemonstration } from "./demonstration.ts";
import css from "./demonstration-band.module.css";

export function DemonstrationBand() {
  const t = findingWords.value.reading;
  if (!isDemonstration.value) return null;
  return (
    <aside class={css["band"]} aria-label={t.demonstration}>
      <Icon name="lock" />
      <strong>{t.band}</strong>
      <Button isSmall onClick={() => void demonstrate(false)}>
        {t.end}
      </Button>
    </aside>
  );
}
