/** ③ 疑点: the nine families at a glance, then each flag with why it was raised and what to go and verify. */
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { Icon } from "../../../components/icon.tsx";
import { FlagCard } from "./flag-card.tsx";
import { type FamilyTile, familyTiles, type FlagFilter, filterFlags, severities } from "./flag-families.ts";
import css from "./red-flags.module.css";
import { redFlagWords } from "./words.ts";

const NO_FILTER: FlagFilter = { family: null, severity: null, isUnresolvedOnly: false };
const severityIcon = { red: "stop", orange: "alert", amber: "alert", blue: "info" } as const;

export function RedFlagsTab({ view }: { view: CaseView }) {
  const t = redFlagWords.value;
  const [filter, setFilter] = useState<FlagFilter>(NO_FILTER);
  const { redFlags: flags, documents, verdict } = view.assessment;
  const shown = filterFlags(flags, filter);
  const isFiltered = filter !== NO_FILTER && (filter.family !== null || filter.severity !== null || filter.isUnresolvedOnly);
  const hasSomething = documents.length > 0 || verdict.level !== "grey";
  return (
    <div class={css["page"]}>
      <ol class={css["tiles"]} aria-label={t.tilesLabel}>
        {familyTiles(flags).map((tile) => (
          <li key={tile.family}>
            <Tile
              tile={tile}
              none={hasSomething ? t.tile.none : t.tile.unchecked}
              isChosen={filter.family === tile.family}
              onChoose={() => setFilter({ ...filter, family: filter.family === tile.family ? null : tile.family })}
            />
          </li>
        ))}
      </ol>
      {flags.length > 0 && (
        <div class={css["filters"]}>
          <fieldset>
            <legend class="visually-hidden">{t.filter.severity}</legend>
            <button type="button" aria-pressed={filter.severity === null} onClick={() => setFilter({ ...filter, severity: null })}>
              {t.filter.all}
            </button>
            {severities
              .filter((severity) => flags.some((flag) => flag.severity === severity))
              .map((severity) => (
                <button
                  key={severity}
                  type="button"
                  class={css[severity]}
                  aria-pressed={filter.severity === severity}
                  onClick={() => setFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
                >
                  <Icon name={severityIcon[severity]} size={14} />
                  {t.severity[severity]}
                  <b>{flags.filter((flag) => flag.severity === severity).length}</b>
                </button>
              ))}
          </fieldset>
          <label>
            <input
              type="checkbox"
              checked={filter.isUnresolvedOnly}
              onChange={(event) => setFilter({ ...filter, isUnresolvedOnly: event.currentTarget.checked })}
            />
            {t.filter.unresolved}
          </label>
          <span class={css["gap"]} />
          <span role="status">{t.filter.shown(shown.length, flags.length)}</span>
          {isFiltered && (
            <Button isSmall look="quiet" icon="close" onClick={() => setFilter(NO_FILTER)}>
              {t.filter.clear}
            </Button>
          )}
        </div>
      )}
      {flags.length === 0 ? (
        <p class={css["empty"]}>{hasSomething ? t.none : t.noneYet}</p>
      ) : shown.length === 0 ? (
        <p class={css["empty"]}>{t.noMatch}</p>
      ) : (
        shown.map((flag) => <FlagCard key={flag.id} view={view} flag={flag} />)
      )}
    </div>
  );
}

function Tile({ tile, none, isChosen, onChoose }: { tile: FamilyTile; none: string; isChosen: boolean; onChoose: () => void }) {
  const t = redFlagWords.value;
  const name = t.families[tile.family] ?? String(tile.family);
  const looks = tile.worst === null ? css["calm"] : tile.open === 0 ? css["closed"] : css[tile.worst];
  return (
    <button type="button" class={`${css["tile"]} ${looks}`} aria-pressed={isChosen} disabled={tile.count === 0} onClick={onChoose}>
      <span>{name}</span>
      <strong>
        {tile.worst !== null && <Icon name={tile.open === 0 ? "check" : severityIcon[tile.worst]} size={16} />}
        {tile.count === 0 ? none : t.tile.count(tile.count)}
      </strong>
      {tile.count > 0 && <small>{tile.open > 0 ? t.tile.unresolved(tile.open) : t.tile.resolved}</small>}
    </button>
  );
}
