/** One chapter against the machine's draft of today: words put in underlined, words taken out struck. */
import type { Language } from "../../domain/kernel/language.ts";
import type { ChapterDifference } from "../../domain/report/editor/chapter-differences.ts";
import type { DiffPiece } from "../../domain/report/editor/word-difference.ts";
import { Button, Dialog } from "../components/controls.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";

interface DifferenceDialogProps {
  readonly difference: ChapterDifference;
  readonly language: Language;
  readonly onGo: (block: string) => void;
  readonly onClose: () => void;
}

export function DifferenceDialog({ difference, language, onGo, onClose }: DifferenceDialogProps) {
  const t = officerWords[language];
  return (
    <Dialog title={t.differenceOf(difference.title)} onClose={onClose} isWide>
      <p class={css["small"]}>{t.differenceHint}</p>
      {difference.passages.length === 0 && <p>{t.differenceNone}</p>}
      <ol class={css["passages"]}>
        {difference.passages.map(({ block, isGone, pieces }) => (
          <li key={block}>
            <p lang={language}>
              {pieces.map((piece, index) => (
                <Piece key={index} piece={piece} language={language} />
              ))}
            </p>
            {!isGone && (
              <Button isSmall look="quiet" onClick={() => onGo(block)}>
                {t.goTo}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Piece({ piece, language }: { piece: DiffPiece; language: Language }) {
  const t = officerWords[language];
  if (piece.kind === "same") return <span>{piece.text}</span>;
  return piece.kind === "inserted" ? (
    <ins>
      <span class="visually-hidden">{t.inserted}</span>
      {piece.text}
    </ins>
  ) : (
    <del>
      <span class="visually-hidden">{t.taken}</span>
      {piece.text}
    </del>
  );
}
