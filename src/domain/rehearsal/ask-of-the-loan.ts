/** Questions about the loan itself: size, purpose, security, what falls due, where money comes from. */
import { peakMonths, topPayer } from "../report/computed-figures.ts";
import { yearsOf } from "../report/key-facts.ts";
import { numberAt, sourced } from "../report/sourced.ts";
import type { ReportWriter } from "../report/writer.ts";
import { swotParameters as P } from "../parameters/swot.ts";
import { type Asked, asking, weights } from "./define.ts";
import { words } from "./words.ts";

export function loanQuestions(write: ReportWriter): Asked[] {
  return [...ofLoan(write), ...ofMoney(write), ...ofRemovals(write), ...ofPeople(write)];
}

function ofLoan(write: ReportWriter): Asked[] {
  const { loan } = write.assessment.case;
  const asked: Asked[] = [];
  if (loan === undefined) return asked;
  const share = numberAt(write, "computed", "loan-to-revenue");
  if (share !== null && share >= P["loan-share-asked"].value) {
    const canTell = write.isKnown("computed", "month-net") && write.isKnown("computed", "loan-instalment");
    asked.push(
      asking(write, "loan-size", weights.loan, ["computed", "loan-to-revenue"])(
        words.loanSize,
        words.loanSizeBecause,
        {
          amount: write.bare(["case", "amount"], "amount"),
          share: sourced(write, ["computed", "loan-to-revenue"], "percent"),
          month: canTell ? sourced(write, ["computed", "month-net"], "amount") : write.unknown(),
          due: canTell ? write.bare(["computed", "loan-instalment"], "amount") : write.unknown(),
        },
        canTell ? words.loanSizeHint : null,
      ),
    );
  }
  const purpose = (loan.purpose ?? "").trim();
  const hasContract = write.assessment.documents.some((paper) => paper.kind === "contract");
  if (purpose === "") asked.push(asking(write, "purpose", weights.loan, ["case", "purpose"])(words.purpose, words.purposeBecause));
  else if (!hasContract)
    asked.push(
      asking(write, "purpose-proof", weights.missing, ["case", "purpose"])(words.purposeSeen, words.purposeSeenBecause, {
        purpose: write.name(purpose),
        amount: write.bare(["case", "amount"], "amount"),
      }),
    );
  if (loan.product === "guarantee")
    asked.push(asking(write, "guarantor", weights.loan, ["case", "product"])(words.guarantor, words.guarantorBecause));
  else if (loan.product !== undefined && loan.product !== "credit")
    asked.push(
      asking(write, "security", weights.loan, ["case", "product"])(words.security, words.securityBecause, {
        product: write.text(write.words.products[loan.product] ?? loan.product),
      }),
    );
  return asked;
}

function ofMoney(write: ReportWriter): Asked[] {
  const { assessment } = write;
  const asked: Asked[] = [];
  const year = yearsOf(assessment).at(-1) ?? "";
  const renewal = numberAt(write, "ratio", "renewal-dependence", year);
  if (renewal !== null && renewal >= P["renewal-share"].value)
    asked.push(
      asking(write, "renewal", weights.renewal, ["ratio", "renewal-dependence", year])(words.renewal, words.renewalBecause, {
        value: sourced(write, ["ratio", "renewal-dependence", year], "percent"),
      }),
    );
  const payer = topPayer(assessment);
  const party = payer === null ? undefined : assessment.netting?.counterparties[payer];
  const isFlagged = assessment.redFlags.some((flag) => flag.status === "open" && flag.id.startsWith("bank-concentration"));
  if (party !== undefined && party.share >= P["payer-share"].value && !isFlagged)
    asked.push(
      asking(write, "concentration", weights.concentration, ["counterparty", String(payer), "share"])(
        words.concentration,
        words.concentrationBecause,
        { name: write.name(party.name), share: sourced(write, ["counterparty", String(payer), "share"], "percent") },
      ),
    );
  const peak = numberAt(write, "computed", "peak-share");
  if (peak !== null && peak >= P["season-share"].value && peakMonths(assessment).length > 0)
    asked.push(
      asking(write, "season", weights.concentration, ["computed", "peak-share"])(words.season, words.seasonBecause, {
        share: sourced(write, ["computed", "peak-share"], "percent"),
      }),
    );
  return asked;
}

function ofRemovals(write: ReportWriter): Asked[] {
  const { netting } = write.assessment;
  if (netting === null) return [];
  const asked = Object.keys(netting.removed).flatMap((reason) => {
    const share = numberAt(write, "computed", "removed-share", reason);
    if (share === null || share < P["removal-asked"].value) return [];
    return [
      asking(write, `removal.${reason}`, weights.removal, ["netting", "removed", reason])(
        reason === "financing" ? words.financing : reason === "internal-transfer" ? words.transfers : words.removal,
        words.removalBecause,
        {
          reason: write.text(write.words.removals[reason] ?? reason),
          amount: sourced(write, ["netting", "removed", reason], "amount"),
          share: sourced(write, ["computed", "removed-share", reason], "percent"),
        },
      ),
    ];
  });
  if (netting.pending.length > 0)
    asked.push(
      asking(write, "pending", weights.pending, ["count", "pendingGroups"])(words.pending, words.pendingBecause, {
        count: write.count("pendingGroups"),
      }),
    );
  return asked;
}

function ofPeople(write: ReportWriter): Asked[] {
  const named = (write.assessment.case.investigators ?? []).filter((name) => name.trim() !== "");
  return named.length >= INVESTIGATORS
    ? []
    : [asking(write, "investigators", weights.investigators, ["case", "investigators"])(words.investigators, words.investigatorsBecause)];
}

/** 双人调查. */
const INVESTIGATORS = 2;
