/** 补件清单: everything the borrower is to be asked for — papers the case lacks, papers that cannot be used, months and accounts left out. */
import type { Assessment } from "../assessment/assessment.ts";
import type { Language } from "../kernel/language.ts";
import { askedWords, missingWordsOf } from "./words.ts";

export interface AskedPaper {
  /** Stable for one case: "vat-return", "unreadable:<doc>", "months:<account>", "account:<account or owner>". */
  readonly id: string;
  readonly paper: string;
  /** For a chat message: no name, no account number, no file name. */
  readonly short: string;
  /** For the officer: what it would decide. */
  readonly decides: string;
  /** For the borrower: what it is for. */
  readonly purpose: string;
  /** Where the borrower gets it; and in a few characters, "" when that needs no saying. */
  readonly where: string;
  readonly shortWhere: string;
}

type Household = NonNullable<Assessment["household"]>;
type Account = Household["accounts"][number];

/** [P] A year of trade; and an account used less than so often a month may be silent for one. */
const MONTHS = 12;
const USED_OFTEN = 3;

/** In the order they are to be asked for; each once. */
export function askedPapers(assessment: Assessment, language: Language): AskedPaper[] {
  const asked = [
    ...assessment.verdict.missingPapers.map(({ id, paper, decides }): AskedPaper => {
      const words = missingWordsOf[id];
      return {
        id,
        paper,
        decides,
        short: words.short[language],
        purpose: words.purpose[language],
        where: words.where[language],
        shortWhere: words.shortWhere[language],
      };
    }),
    ...missingAccounts(assessment.household, language),
    ...accountMonths(assessment.household, language),
    ...unreadable(assessment, language),
  ];
  return [...new Map(asked.map((one) => [one.id, one])).values()];
}

function unreadable({ documents }: Assessment, language: Language): AskedPaper[] {
  const broken = documents.filter(
    (paper) => paper.kind === "unreadable" || (paper.rows.mapped === 0 && paper.problems.some((problem) => problem.severity === "error")),
  );
  return broken.map((paper) => ({
    id: `unreadable:${paper.id}`,
    paper: askedWords.unreadable(paper.path)[language],
    short: askedWords.unreadableShort[language],
    decides: paper.problems.find((problem) => problem.severity === "error")?.message ?? askedWords.unreadablePurpose[language],
    purpose: askedWords.unreadablePurpose[language],
    where: askedWords.unreadableWhere[language],
    shortWhere: "",
  }));
}

/** Accounts whose paper covers less than a year, or leaves months out although it is used every week. */
function accountMonths(household: Household | null, language: Language): AskedPaper[] {
  return (household?.accounts ?? []).flatMap((account): AskedPaper[] => {
    const name = accountName(account, language);
    const isOften = account.rows / Math.max(1, account.months - account.silent.length) >= USED_OFTEN;
    const shared = {
      id: `months:${account.account}@${account.owner}`,
      decides: askedWords.monthsDecides[language],
      purpose: askedWords.monthsPurpose[language],
      where: askedWords.exportedStatement[language],
      shortWhere: askedWords.exportedShort[language],
    };
    if (account.months < MONTHS) {
      const [from, to] = [account.from.slice(0, 7), account.to.slice(0, 7)];
      return [{ ...shared, paper: askedWords.fewMonths(name, from, to)[language], short: askedWords.fewMonthsShort(from, to)[language] }];
    }
    if (account.silent.length === 0 || !isOften) return [];
    const months = account.silent.join(language === "zh-CN" ? "、" : ", ");
    return [{ ...shared, paper: askedWords.silent(name, months)[language], short: askedWords.silentShort(months)[language] }];
  });
}

function accountName(account: Pick<Account, "account" | "bank" | "owner">, language: Language): string {
  const digits = account.account.replace(/\D/g, "");
  return digits.length < 4 ? account.account || account.owner : askedWords.bankAccount(account.bank, digits.slice(-4))[language];
}

function missingAccounts(household: Household | null, language: Language): AskedPaper[] {
  return (household?.missing ?? []).map((one): AskedPaper => {
    const { accountShort } = askedWords;
    const short = one.relation === "spouse" || one.relation === "company" ? accountShort[one.relation] : accountShort.other;
    return {
      id: `account:${one.account || one.owner}`,
      paper: askedWords.account(one.owner, one.account === "" ? "" : accountName(one, language))[language],
      short: short[language],
      decides: askedWords.accountDecides[language],
      purpose: askedWords.accountPurpose[language],
      where: askedWords.exportedStatement[language],
      shortWhere: askedWords.exportedShort[language],
    };
  });
}
