/** The household and the repayment in the form of the contract: each amount with the fact it is. */
import type { HouseholdView } from "../household/household-view.ts";
import type { Figure } from "../kernel/evidence.ts";
import type { Language } from "../kernel/language.ts";
import { type Fen, toDecimal } from "../kernel/money.ts";
import type { Repayment } from "../repayment/repayment.ts";
import type { Assessment } from "./assessment.ts";
import { missingText, ratio } from "./json-parts.ts";

function amount(figure: Figure<Fen> | null): { value: string; fact: string } | null {
  return figure === null ? null : { value: toDecimal(figure.value), fact: figure.id };
}

/** A wallet without its holder's name, which stands beside it. */
function accountName(account: string, owner: string): string {
  const name = account.replace(/@.*$/, "");
  return owner !== "" && name.endsWith(owner) && name !== owner ? name.slice(0, -owner.length) : name;
}

export function jsonHousehold(view: HouseholdView): NonNullable<Assessment["household"]> {
  return {
    currency: view.currency,
    accounts: view.accounts.map(({ flow, owner, relation, bank, kind }) => ({
      account: accountName(flow.account, owner),
      bank,
      owner,
      relation,
      kind,
      currency: flow.currency,
      documents: [...flow.documents],
      from: flow.from,
      to: flow.to,
      months: flow.months,
      silent: [...flow.silent],
      rows: flow.rows,
      inflow: toDecimal(flow.inflow),
      outflow: toDecimal(flow.outflow),
      ownInflow: toDecimal(flow.ownInflow),
      ownOutflow: toDecimal(flow.ownOutflow),
      closing: flow.closing === null ? null : toDecimal(flow.closing.amount),
      closingOn: flow.closing?.day ?? null,
      facts: {
        inflow: flow.figures.inflow?.id ?? null,
        outflow: flow.figures.outflow?.id ?? null,
        ownInflow: flow.figures.ownInflow?.id ?? null,
        ownOutflow: flow.figures.ownOutflow?.id ?? null,
        closing: flow.closing?.figure?.id ?? null,
      },
    })),
    missing: view.missing.map((one) => ({ ...one, paidIn: toDecimal(one.paidIn), paidOut: toDecimal(one.paidOut), rows: [...one.rows] })),
    inflow: amount(view.inflow),
    outflow: amount(view.outflow),
    net: amount(view.net),
    closing: amount(view.closing),
    debts: view.debts.map((debt) => ({ ...debt, balance: amount(debt.balance), annualRate: ratio(debt.annualRate) })),
    signs: view.signs.map((sign) => ({
      category: sign.category,
      counterparty: sign.counterparty,
      amount: amount(sign.figure()),
      months: sign.months,
      regular: sign.regular,
      rows: [...sign.rows],
    })),
    spending: view.spending.map((one) => ({ category: one.category, amount: amount(one.amount), months: one.months, rows: [...one.rows] })),
    declaredSpending: amount(view.declaredSpending),
  };
}

export function jsonRepayment(found: Repayment, language: Language): NonNullable<Assessment["repayment"]> {
  return {
    requested: amount(found.requested),
    months: found.months?.value ?? null,
    annualRate: ratio(found.annualRate?.value ?? null),
    instalment: amount(found.instalment),
    interestOnly: amount(found.interestOnly),
    inflowMonthly: amount(found.inflowMonthly),
    inflowMonths: found.inflowMonths,
    cover: found.cover === null ? null : { value: ratio(found.cover.value) ?? 0, fact: found.cover.id },
    missing: missingText(found.missing, language),
  };
}
