/** One section: its fields or its table, and what they come to by the domain's own arithmetic. */
import type { CaseView } from "../../../../../app/desk/types.ts";
import type { CaseFile } from "../../../../../domain/case/case-file.ts";
import type { AmountUnit } from "../entry/amount-text.ts";
import type { EntryColumn, EntryValue } from "../entry/entry.ts";
import { EntryForm } from "../entry/entry-form.tsx";
import { RowTable } from "../entry/row-table.tsx";
import { materialWords } from "../entry/words.ts";
import { type AnswerId, answerColumn, type SectionId } from "./columns.ts";
import { creditCodeFault } from "./credit-code.ts";
import { MonthStarter } from "./month-starter.tsx";
import { EquityResult, HouseholdResult } from "./results.tsx";
import { isForm, readAnswer, readForm, readRows, writeAnswer, writeForm, writeRows } from "./sections.ts";

interface SectionProps {
  readonly view: CaseView;
  readonly section: SectionId;
  readonly columns: readonly EntryColumn[];
  readonly unit: AmountUnit;
  readonly draft: CaseFile;
  /** Null when what was typed cannot be kept; `incomplete` counts the rows that wait for more. */
  readonly onChange: (next: CaseFile | null, incomplete: number) => void;
}

export function Section(props: SectionProps) {
  const { view, section, columns, unit, draft, onChange } = props;
  const t = materialWords.value.typedIn;
  if (isForm(section)) {
    return (
      <>
        <EntryForm
          columns={columns}
          unit={unit}
          stored={readForm(section, draft)}
          onValues={(values) => onChange(writeForm(section, draft, values), 0)}
          {...(section === "borrower" ? { noteOf: creditCodeNote } : {})}
        />
        {section === "equity" && <EquityResult view={view} />}
      </>
    );
  }
  return (
    <>
      {section === "monthly" && draft.monthly === undefined && (
        <MonthStarter onMonths={(months) => onChange(writeRows("monthly", draft, months), 0)} />
      )}
      <RowTable
        label={t.sections[section].title}
        columns={columns}
        unit={unit}
        stored={readRows(section, draft)}
        onRows={(rows, incomplete) => onChange(writeRows(section, draft, rows), incomplete)}
      />
      {section === "monthly" && <Answer {...props} answer="monthly-counted-on-site" />}
      {section === "holdings" && <Answer {...props} answer="household-spending" />}
      {(section === "monthly" || section === "margins" || section === "holdings") && <HouseholdResult caseFile={draft} />}
    </>
  );
}

function Answer({ answer, unit, draft, onChange }: SectionProps & { readonly answer: AnswerId }) {
  return (
    <EntryForm
      columns={[answerColumn(answer, materialWords.value.typedIn)]}
      unit={unit}
      stored={readAnswer(answer, draft)}
      onValues={(values) => onChange(writeAnswer(answer, draft, values), 0)}
    />
  );
}

function creditCodeNote(id: string, value: EntryValue): { text: string; isWrong: boolean } | null {
  if (id !== "creditCode") return null;
  const t = materialWords.value.typedIn.creditCode;
  const fault = creditCodeFault(String(value));
  return fault === null ? { text: t.fits, isWrong: false } : { text: t[fault], isWrong: true };
}
