/** The paper as it is. Pictures are shown; other files cannot be embedded (the page allows no frames and no plug-ins) and are saved aside. */
import { useEffect, useState } from "preact/hooks";
import type { CaseView } from "../../../../../app/desk/types.ts";
import type { DocId } from "../../../../../domain/kernel/ids.ts";
import { Button } from "../../../../components/controls.tsx";
import { Icon } from "../../../../components/icon.tsx";
import { desk } from "../../../../state/desk.ts";
import { materialWords } from "../entry/words.ts";
import { pictureType } from "./picture-type.ts";
import css from "./transcription.module.css";

const ZOOMS = [1, 1.5, 2, 3] as const;

interface OriginalProps {
  readonly view: CaseView;
  readonly paper: DocId;
  readonly path: string;
}

export function Original({ view, paper, path }: OriginalProps) {
  const t = materialWords.value.transcription;
  const [address, setAddress] = useState<string | null>(null);
  const [isPicture, setPicture] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(0);
  const name = path.split("/").at(-1) ?? path;
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    desk()
      .then((open) => open.paperBytes(view.summary.id, paper))
      .then((bytes) => {
        if (isGone) return;
        const type = pictureType(bytes);
        // Copied, because a Blob takes no view of a shared buffer.
        made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: type ?? "application/octet-stream" }));
        setPicture(type !== null);
        setAddress(made);
      })
      .catch(() => isGone || setFailed(true));
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [view.summary.id, paper]);

  return (
    <figure class={css["original"]}>
      <figcaption>
        <Icon name="file" />
        <strong>{name}</strong>
        {isPicture && (
          <span class={css["zoom"]}>
            <Button look="quiet" isSmall isDisabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
              {t.zoomOut}
            </Button>
            <Button look="quiet" isSmall isDisabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
              {t.zoomIn}
            </Button>
          </span>
        )}
      </figcaption>
      {isFailed ? (
        <p role="alert">{t.failed}</p>
      ) : address === null ? (
        <p aria-busy="true">{t.loading}</p>
      ) : isPicture ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        <section class={css["picture"]} tabIndex={0} aria-label={t.original}>
          <img src={address} alt={name} style={{ width: `${(ZOOMS[zoom] ?? 1) * 100}%` }} />
        </section>
      ) : (
        <div class={css["elsewhere"]}>
          <p>{t.elsewhere}</p>
          <a class={css["copy"]} href={address} download={name}>
            <Icon name="download" />
            {t.saveCopy}
          </a>
        </div>
      )}
    </figure>
  );
}
