/** What the sheet does not say and nobody guesses: unit, sign, order of dates, period, direction. */
import { useState } from "preact/hooks";
import { isDisplayUnit } from "../../../../../domain/documents/lists/measure-words.ts";
import type { MappingQuestion } from "../../../../../domain/documents/mapping/propose.ts";
import { columnLetters } from "../../../../../domain/kernel/evidence.ts";
import { questionWords } from "../../../../../domain/documents/mapping/words.ts";
import { periodName } from "../../../../../domain/ledger/fact-names.ts";
import { Field, TextField } from "../../../../components/controls.tsx";
import { language } from "../../../../state/language.ts";
import { readPeriodText } from "../entry/period-text.ts";
import { materialWords } from "../entry/words.ts";
import css from "./mapping.module.css";
import { columnsOf, isForm, type MappingDraft, questionsOf, unknownWords } from "./mapping-draft.ts";

const units = ["元", "千元", "万元", "百万元", "亿元"] as const;

interface QuestionsProps {
  readonly draft: MappingDraft;
  readonly onDraft: (draft: MappingDraft) => void;
}

export function Questions({ draft, onDraft }: QuestionsProps) {
  const t = materialWords.value.mapping;
  const asked = questionsOf(draft).filter((id) => id !== "period");
  const answer = (change: Partial<MappingDraft["answers"]>) => onDraft({ ...draft, answers: { ...draft.answers, ...change } });
  const isPeriodAsked = draft.proposal.questions.some(({ id }) => id === "period");
  return (
    <section class={css["questions"]} aria-label={t.questions}>
      {(asked.length > 0 || isPeriodAsked) && <h3>{t.questions}</h3>}
      {asked.map((id) =>
        id === "direction-words" ? (
          <fieldset key={id} class={css["words"]}>
            <legend>{questionWords[id][language.value]}</legend>
            {unknownWords(draft).map((word) => (
              <Choice
                key={word}
                label={word}
                value={draft.directionWords[word] ?? ""}
                choices={Object.entries(t.flows)}
                onChoice={(flow) => {
                  if (flow === "in" || flow === "out" || flow === "neither")
                    onDraft({ ...draft, directionWords: { ...draft.directionWords, [word]: flow } });
                }}
              />
            ))}
          </fieldset>
        ) : (
          <Choice
            key={id}
            label={questionWords[id][language.value]}
            value={answered(draft, id)}
            choices={choicesOf(draft, id)}
            onChoice={(value) => {
              if (id === "unit" && isDisplayUnit(value)) answer({ unit: value });
              if (id === "date-order" && (value === "DMY" || value === "MDY" || value === "YMD")) answer({ dateOrder: value });
              if (id === "sign" && (value === "in-positive" || value === "out-positive")) answer({ sign: value });
              if (id === "direction" && (value === "outgoing" || value === "incoming")) answer({ direction: value });
              if (id === "resource") answer({ layout: value });
              if (id === "weight-unit") answer({ weight: value });
            }}
          />
        ),
      )}
      {isForm(draft)
        ? columnsOf(draft, "amount").map((column) => <AmountPeriod key={column} column={column} draft={draft} onDraft={onDraft} />)
        : isPeriodAsked && (
            <PeriodEntry label={questionWords.period[language.value]} onPeriod={(period) => answer({ period: period ?? undefined })} />
          )}
      {!asked.includes("unit") && (
        <Choice
          label={t.unit}
          value={draft.answers.unit ?? draft.proposal.mapping.unit}
          choices={units.map((unit) => [unit, unit])}
          onChoice={(value) => isDisplayUnit(value) && answer({ unit: value })}
        />
      )}
    </section>
  );
}

function choicesOf(draft: MappingDraft, id: MappingQuestion["id"]): readonly (readonly [string, string])[] {
  const t = materialWords.value.mapping;
  if (id === "unit") return units.map((unit) => [unit, unit]);
  if (id === "sign") return Object.entries(t.signs);
  if (id === "direction") return Object.entries(t.directions);
  const choices = draft.proposal.questions.find((question) => question.id === id)?.choices ?? [];
  if (id === "date-order") return choices.map((order) => [order, t.dateOrders[order as keyof typeof t.dateOrders]]); // the orders of the question
  return choices.map((choice) => [choice, t.layouts[choice] ?? choice]);
}

function answered({ answers }: MappingDraft, id: MappingQuestion["id"]): string {
  if (id === "unit") return answers.unit ?? "";
  if (id === "date-order") return answers.dateOrder ?? "";
  if (id === "sign") return answers.sign ?? "";
  if (id === "direction") return answers.direction ?? "";
  if (id === "resource") return answers.layout ?? "";
  return id === "weight-unit" ? (answers.weight ?? "") : "";
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoice: (value: string) => void;
}

function Choice({ label, value, choices, onChoice }: ChoiceProps) {
  return (
    <Field label={label}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
          {value === "" && <option value="">{materialWords.value.mapping.answer}</option>}
          {choices.map(([known, name]) => (
            <option key={known} value={known}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function AmountPeriod({ column, draft, onDraft }: QuestionsProps & { readonly column: number }) {
  const t = materialWords.value.mapping;
  const amount = draft.amounts[column] ?? { from: "header", period: null };
  const put = (next: typeof amount) => onDraft({ ...draft, amounts: { ...draft.amounts, [column]: next } });
  return (
    <div class={css["amountPeriod"]}>
      <Choice
        label={t.periodOf(columnLetters(column))}
        value={amount.from}
        choices={Object.entries(t.periodFrom)}
        onChoice={(from) => {
          if (from === "header" || from === "title" || from === "prior" || from === "fixed") put({ from, period: null });
        }}
      />
      {amount.from === "fixed" && <PeriodEntry label={t.period} onPeriod={(period) => put({ from: "fixed", period })} />}
    </div>
  );
}

function PeriodEntry({ label, onPeriod }: { label: string; onPeriod: (period: string | null) => void }) {
  const t = materialWords.value;
  const [text, setText] = useState("");
  const period = readPeriodText(text);
  const isWrong = text.trim() !== "" && period === null;
  return (
    <TextField
      label={label}
      {...(isWrong ? { wrong: t.entry.faults.period } : { hint: period ? periodName(period, language.value) : t.mapping.periodHint })}
      value={text}
      onText={(text) => {
        setText(text);
        onPeriod(readPeriodText(text));
      }}
    />
  );
}
