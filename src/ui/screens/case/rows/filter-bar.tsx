/** What is being looked for. Every condition works at once, and each can be taken off alone. */
import { useEffect, useState } from "preact/hooks";
import type { RowCategory, RowChoices, RowFilter } from "../../../../app/desk/rows/types.ts";
import { fromDecimal, toDecimal, fen } from "../../../../domain/kernel/money.ts";
import { periodName } from "../../../../domain/ledger/fact-names.ts";
import { Button } from "../../../components/controls.tsx";
import { cover } from "../../../reading/demonstration.ts";
import { language } from "../../../state/language.ts";
import css from "./rows.module.css";
import { filterRows, isFiltered, noFilter } from "./rows-state.ts";
import { rowWords } from "./words.ts";

export function FilterBar({ filter, choices }: { filter: RowFilter; choices: RowChoices }) {
  const t = rowWords.value;
  return (
    <search class={css["filter"]} aria-label={t.searchLabel}>
      <WordBox text={filter.text} />
      <AmountBox label={t.amountFrom} value={filter.from} onChange={(from) => filterRows({ from })} />
      <AmountBox label={t.amountTo} value={filter.to} onChange={(to) => filterRows({ to })} />
      <Menu
        label={t.direction}
        every={t.directions.all}
        value={filter.direction}
        options={(["in", "out", "neither"] as const).map((value) => [value, t.directions[value]])}
        onChange={(value) => filterRows({ direction: value as RowFilter["direction"] })} // one of the three options above
      />
      <Menu
        label={t.month}
        every={t.everyMonth}
        value={filter.month}
        options={choices.months.map((month) => [month, month === "" ? t.noMonth : periodName(month, language.value)])}
        onChange={(month) => filterRows({ month })}
      />
      <Menu
        label={t.category}
        every={t.everyCategory}
        value={filter.category}
        options={choices.categories.map((category) => [category, t.categories[category]])}
        onChange={(value) => filterRows({ category: value as RowCategory | null })} // one of choices.categories
      />
      <Menu
        label={t.account}
        every={t.everyAccount}
        value={filter.account}
        options={choices.accounts.map((account) => [account, cover(account) || t.noAccount])}
        onChange={(account) => filterRows({ account })}
      />
      <Menu
        label={t.file}
        every={t.everyFile}
        value={filter.document}
        options={choices.files.map((file) => [file.document, file.path])}
        onChange={(value) => filterRows({ document: choices.files.find((file) => file.document === value)?.document ?? null })}
      />
      {filter.counterparty !== null && (
        <Button
          isSmall
          icon="close"
          label={t.remove(t.counterpartyIs(cover(filter.counterparty)))}
          onClick={() => filterRows({ counterparty: null })}
        >
          {t.counterpartyIs(cover(filter.counterparty))}
        </Button>
      )}
      {isFiltered(filter) && (
        <Button isSmall look="quiet" onClick={() => filterRows(noFilter)}>
          {t.clear}
        </Button>
      )}
    </search>
  );
}

/** Words are sent as they are typed, but not the half-spelled ones of an input method. */
function WordBox({ text }: { text: string }) {
  const t = rowWords.value;
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <label class={css["words"]}>
      <span>{t.searchLabel}</span>
      <input
        type="search"
        autocomplete="off"
        maxLength={60}
        placeholder={t.search}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          if (!event.isComposing) filterRows({ text: event.currentTarget.value });
        }}
        onCompositionEnd={(event) => filterRows({ text: event.currentTarget.value })}
      />
    </label>
  );
}

function AmountBox({ label, value, onChange }: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  const t = rowWords.value;
  const shown = value === null ? "" : toDecimal(fen(value)).replace(/\.00$/, "");
  const [typed, setTyped] = useState(shown);
  const amount = fromDecimal(typed.replaceAll(",", ""));
  const isWrong = typed.trim() !== "" && (amount === null || amount < 0);
  useEffect(() => {
    if ((amount ?? null) !== value) setTyped(shown);
  }, [value]);
  return (
    <label class={css["amount"]}>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={16}
        aria-invalid={isWrong}
        title={isWrong ? t.notAnAmount : undefined}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const next = fromDecimal(text.replaceAll(",", ""));
          if (text.trim() === "") onChange(null);
          else if (next !== null && next >= 0) onChange(next);
        }}
      />
    </label>
  );
}

interface MenuProps {
  readonly label: string;
  readonly every: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string | null) => void;
}

/** A menu of one choice is no choice. Values are sent by their place: "" is a value too (no date, no account). */
function Menu({ label, every, value, options, onChange }: MenuProps) {
  if (options.length < 2 && value === null) return null;
  return (
    <label>
      <span>{label}</span>
      <select
        value={String(options.findIndex(([option]) => option === value))}
        onChange={(event) => onChange(options[Number(event.currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{every}</option>
        {options.map(([option, text], place) => (
          <option key={option} value={String(place)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
