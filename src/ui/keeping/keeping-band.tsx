/** Above every screen of a window that may only look on, or that an update has left behind. */
import { useState } from "preact/hooks";
import { Button } from "../components/controls.tsx";
import { Icon } from "../components/icon.tsx";
import { desk } from "../state/desk.ts";
import { keepingStatus, keepingWords } from "../state/keeping.ts";
import css from "./keeping-band.module.css";

export function KeepingBand() {
  const t = keepingWords.value;
  const [isTaking, setTaking] = useState(false);
  const mode = keepingStatus.value?.mode;
  if (mode === "superseded")
    return (
      <div class={css["band"]} role="alert">
        <Icon name="alert" />
        <strong>{t.superseded.text}</strong>
        <Button isSmall look="primary" onClick={() => location.reload()}>
          {t.superseded.reload}
        </Button>
      </div>
    );
  if (mode !== "reader") return null;

  async function takeOver(): Promise<void> {
    setTaking(true);
    await (await desk()).takeOver();
    // A fresh start reads what the other window stored last.
    location.reload();
  }
  return (
    <div class={css["band"]} role="status">
      <Icon name="lock" />
      <strong>{isTaking ? t.reader.taking : t.reader.text}</strong>
      <Button isSmall look="primary" isDisabled={isTaking} onClick={() => void takeOver()}>
        {t.reader.takeOver}
      </Button>
    </div>
  );
}
