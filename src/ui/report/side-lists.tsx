/** Beside the page: numbers still 待核, each a jump away, and what was deleted from the draft, each a press from coming back. */
import type { Language } from "../../domain/kernel/language.ts";
import type { DeletedPart } from "../../domain/report/editor/deleted-parts.ts";
import type { PendingPlace } from "../../domain/report/editor/unsourced.ts";
import { Button } from "../components/controls.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";
import { screenWords } from "./report-screen-words.ts";

interface PendingListProps {
  readonly places: readonly PendingPlace[];
  readonly language: Language;
  readonly onGo: (place: PendingPlace) => void;
}

export function PendingList({ places, language, onGo }: PendingListProps) {
  const t = officerWords[language];
  return (
    <ul class={css["jumps"]} data-list="pending">
      {places.map((place) => (
        <li key={`${place.index} ${place.from}`}>
          <button type="button" onClick={() => onGo(place)}>
            <strong>{place.text}</strong> <span>{place.kind === "broken" ? t.broken : place.context}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface DeletedListProps {
  readonly parts: readonly DeletedPart[];
  readonly titles: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly onRestore: (id: string) => void;
  /** The whole draft again. */
  readonly onStartAgain: () => void;
}

export function DeletedList({ parts, titles, language, onRestore, onStartAgain }: DeletedListProps) {
  const t = officerWords[language];
  const chapters = [...new Set(parts.map((part) => part.chapter))];
  return (
    <section data-panel="deleted">
      <h2>{t.deleted}</h2>
      {parts.length === 0 && <p class={css["small"]}>{t.deletedNone}</p>}
      {chapters.map((chapter) => (
        <div key={chapter}>
          <h3>{titles.get(chapter) ?? ""}</h3>
          <ul class={css["deleted"]}>
            {parts
              .filter((part) => part.chapter === chapter)
              .map((part) => (
                <li key={part.id}>
                  <p>
                    {part.kind !== "sentence" && `${t.parts[part.kind]} `}
                    {part.text}
                  </p>
                  <Button isSmall onClick={() => onRestore(part.id)} label={`${t.restore}：${part.text.slice(0, 20)}`}>
                    {t.restore}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <Button isSmall look="quiet" icon="redo" onClick={onStartAgain}>
        {screenWords[language].startAgain}
      </Button>
    </section>
  );
}
