/** Who the names and account numbers in the statements are, said by the case and by the papers: one answer a word, not a row. */
import type { CaseFile } from "../case/case-file.ts";
import { matchText } from "../kernel/plain-text.ts";
import { plainAccount, type Rows } from "./rows.ts";
import { askedRelations, landlordRelations, nobodyNames, relatedRelations, tradeRelations } from "./words/relations.ts";

/** All by word number. */
export interface People {
  /** The holder of one of the accounts put together here, or a name the case lists an account under. */
  readonly isOwn: Uint8Array;
  readonly isOwnAccount: Uint8Array;
  readonly isRelated: Uint8Array;
  readonly isAsked: Uint8Array;
  /** On purchase lists or invoices, or named as supplier or customer. */
  readonly isTradePartner: Uint8Array;
  readonly isLandlord: Uint8Array;
  readonly isLender: Uint8Array;
  readonly isNobody: Uint8Array;
}

export function peopleOf(rows: Rows, caseFile: CaseFile, purchaseNames: ReadonlySet<string>): People {
  const size = rows.words.length;
  const people = {
    isOwn: new Uint8Array(size),
    isOwnAccount: new Uint8Array(size),
    isRelated: new Uint8Array(size),
    isAsked: new Uint8Array(size),
    isTradePartner: new Uint8Array(size),
    isLandlord: new Uint8Array(size),
    isLender: new Uint8Array(size),
    isNobody: new Uint8Array(size),
  };
  const number = new Map(rows.words.map((word, index) => [word, index]));
  const set = (flags: Uint8Array, name: string | undefined): void => {
    const found = name === undefined ? undefined : number.get(matchText(name));
    if (found) flags[found] = 1; // word 0 is the blank: nobody is called that
  };
  for (const owner of rows.ownerOf) if (owner !== 0) people.isOwn[owner] = 1;
  set(people.isOwn, caseFile.borrower?.name);
  for (const account of caseFile.accounts ?? []) {
    set(account.relation === "related" ? people.isRelated : people.isOwn, account.owner);
    if (account.relation !== "borrower") set(people.isRelated, account.owner);
  }
  for (const party of caseFile.parties ?? []) {
    if (isOneOf(party.relation, tradeRelations)) set(people.isTradePartner, party.name);
    else if (isOneOf(party.relation, landlordRelations)) set(people.isLandlord, party.name);
    else if (isOneOf(party.relation, askedRelations)) set(people.isAsked, party.name);
    else if (isOneOf(party.relation, relatedRelations)) set(people.isRelated, party.name);
  }
  for (const name of purchaseNames) set(people.isTradePartner, name);
  for (const debt of caseFile.debts ?? []) set(people.isLender, debt.lender);
  for (const name of nobodyNames) {
    const found = number.get(name);
    if (found !== undefined) people.isNobody[found] = 1;
  }
  markOwnAccounts(rows, caseFile, people.isOwnAccount);
  return people;
}

function isOneOf(relation: string, words: readonly string[]): boolean {
  const text = relation.toLowerCase();
  return words.some((word) => text.includes(word));
}

/** The accounts whose statements are here, and those the case names. A masked number (6222****1234) counts when what it shows agrees. */
function markOwnAccounts(rows: Rows, caseFile: CaseFile, isOwnAccount: Uint8Array): void {
  const own = new Set<string>();
  for (const account of caseFile.accounts ?? []) own.add(plainAccount(account.number));
  for (const account of new Set(rows.account)) own.add((rows.words[account] ?? "").replace(/@.*$/, ""));
  own.delete("");
  const used = new Set(rows.partyAccount);
  for (const word of used) {
    const text = rows.words[word] ?? "";
    if (text === "" || !/\d{4}/.test(text)) continue;
    if (own.has(text) || (text.includes("*") && [...own].some((number) => fitsMask(text, number)))) isOwnAccount[word] = 1;
  }
}

/** 「6222****1234」 fits 6222000012341234 when it shows at least eight of its digits. */
export function fitsMask(masked: string, number: string): boolean {
  const head = masked.slice(0, masked.indexOf("*"));
  const tail = masked.slice(masked.lastIndexOf("*") + 1);
  return head.length + tail.length >= 8 && number.startsWith(head) && number.endsWith(tail);
}
