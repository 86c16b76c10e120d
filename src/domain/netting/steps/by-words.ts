/** Financing, non-operating and related-party inflows: told by what the row says and who pays. */
import { ask, isOpenInflow, type NettingContext, take } from "../context.ts";
import { Mark } from "../marks.ts";
import { notes } from "../words/notes.ts";

export function takeFinancing(context: NettingContext): void {
  const { rows, people } = context;
  for (const at of context.order) {
    if (!isOpenInflow(context, at)) continue;
    const marks = rows.marks[at] ?? 0;
    if (marks & Mark.loanReceived) take(context, "financing", [at], notes.financing());
    // A bank that lends also pays deposit interest and carries transfers: only what names no other purpose is its loan.
    else if (people.isLender[rows.party[at] ?? 0] === 1 && (marks & ~Mark.clearing) === 0)
      take(context, "financing", [at], notes.declaredLender());
  }
}

export function takeNonOperating(context: NettingContext): void {
  for (const at of context.order) {
    if (isOpenInflow(context, at) && (context.rows.marks[at] ?? 0) & Mark.nonOperating)
      take(context, "non-operating", [at], notes.nonOperating());
  }
}

export function takeRelatedParties(context: NettingContext): void {
  const { rows, people } = context;
  for (const at of context.order) {
    if (!isOpenInflow(context, at)) continue;
    const party = rows.party[at] ?? 0;
    const isCashIn = ((rows.marks[at] ?? 0) & Mark.cash) !== 0;
    if (people.isAsked[party] === 1) ask(context, "related-party", [at], notes.relatedAsked());
    else if (!isCashIn && (people.isRelated[party] === 1 || people.isOwn[party] === 1))
      take(context, "related-party", [at], notes.relatedParty());
  }
}
