/** Which of the three statements a line belongs to, and the span of months a form is about. */
import { balanceLines, cashLines, incomeLines, type StatementForm } from "../documents/statement-lines.ts";
import { type Period, span } from "../kernel/period.ts";

const FORM_OF_KEY: ReadonlyMap<string, StatementForm> = new Map(
  [...balanceLines, ...incomeLines, ...cashLines].map((line): [string, StatementForm] => [line.key, line.form]),
);

export function formOfKey(key: string): StatementForm | undefined {
  return FORM_OF_KEY.get(key);
}

/** One name for a form's period however it is written: the day a balance sheet stands at, the months a flow runs over. */
export function spanName(form: StatementForm, period: Period): string {
  const { from, to } = span(period);
  return form === "balance" ? `balance@${to}` : `${form}@${from}-${to}`;
}
