/** 家庭合看: husband's, wife's and the firm's accounts in one table, the accounts that are missing, the family's debts and spending. */
import type { CaseView } from "../../../../app/desk/types.ts";
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { docId } from "../../../../domain/kernel/ids.ts";
import { Icon } from "../../../components/icon.tsx";
import { Num } from "../../../components/num.tsx";
import { wan, yuan } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { overviewWords } from "../overview/words.ts";
import { openRows } from "../rows/rows-state.ts";
import css from "./checks.module.css";
import { Debts, Signs, Spending, Total } from "./household-money.tsx";
import { NoPaper } from "./no-paper.tsx";
import { checksWords } from "./words.ts";

type Household = NonNullable<Assessment["household"]>;

export function HouseholdSection({ view }: { view: CaseView }) {
  const t = overviewWords.value.household;
  const { household } = view.assessment;
  if (household === null) return <NoPaper title={t.title} text={t.none} />;
  return (
    <>
      <header class={css["head"]}>
        <h2>{t.title}</h2>
      </header>
      <p class={css["lead"]}>{t.lead}</p>
      {household.accounts.length === 0 ? <p class={css["empty"]}>{t.none}</p> : <Accounts household={household} />}
      <MissingAccounts household={household} />
      <div class={css["two"]}>
        <Debts household={household} />
        <Spending household={household} />
      </div>
      <Signs household={household} />
    </>
  );
}

function Accounts({ household }: { household: Household }) {
  const t = overviewWords.value.household;
  const { inWan } = checksWords.value;
  const head = (text: string) => (
    <th scope="col" class={css["right"]}>
      {inWan(text)}
    </th>
  );
  return (
    <div class={css["scroll"]}>
      <table class={css["table"]}>
        <thead>
          <tr>
            <th scope="col">{t.columns.account}</th>
            <th scope="col">{t.columns.months}</th>
            {head(t.columns.inflow)}
            {head(t.columns.outflow)}
            {head(t.columns.own)}
            {head(t.columns.closing)}
          </tr>
        </thead>
        <tbody>
          {household.accounts.map((account) => (
            <AccountRow key={`${account.account}/${account.owner}/${account.currency}`} account={account} main={household.currency} />
          ))}
          <Totals household={household} />
        </tbody>
      </table>
      {household.accounts.some((account) => account.currency !== household.currency) && <p class={css["small"]}>{t.otherCurrency}</p>}
    </div>
  );
}

function AccountRow({ account, main }: { account: Household["accounts"][number]; main: string }) {
  const t = overviewWords.value.household;
  const name = account.account || t.kind[account.kind];
  const [document] = account.documents;
  const isForeign = account.currency !== main;
  // Amounts without a fact open the account's rows in the list instead.
  const amount = (what: string, value: string, fact: string | null) =>
    fact !== null || Number(value) === 0 ? (
      <Num of={fact === null ? [] : [fact]} value={value} name={`${name} ${what}`} />
    ) : (
      <button type="button" class={css["link"]} onClick={() => openRows({ document: document === undefined ? null : docId(document) })}>
        {isForeign ? `${yuan(value)} ${account.currency}` : wan(value)}
      </button>
    );
  return (
    <tr>
      <th scope="row">
        {[account.bank, name].filter((part) => part !== "").join(" ")}
        <small>{[account.owner, t.relation[account.relation]].filter((part) => part !== "").join(" · ")}</small>
      </th>
      <td class={css["whole"]}>
        {`${account.from.slice(0, 7)} – ${account.to.slice(0, 7)}`}
        <small>
          {t.covered(account.months)}
          {account.silent.length > 0 && ` · ${t.silent(account.silent.join(overviewWords.value.comma))}`}
        </small>
      </td>
      <td class={css["right"]}>{amount(t.columns.inflow, account.inflow, account.facts.inflow)}</td>
      <td class={css["right"]}>{amount(t.columns.outflow, account.outflow, account.facts.outflow)}</td>
      <td class={css["right"]}>
        {t.ownIn} {amount(`${t.columns.own} ${t.ownIn}`, account.ownInflow, account.facts.ownInflow)}
        <br />
        {t.ownOut} {amount(`${t.columns.own} ${t.ownOut}`, account.ownOutflow, account.facts.ownOutflow)}
      </td>
      <td class={css["right"]}>
        {account.closing === null ? (
          <span class={css["lack"]}>{t.noBalance}</span>
        ) : (
          <>
            {amount(t.columns.closing, account.closing, account.facts.closing)}
            <small>{account.closingOn && t.closingOn(account.closingOn)}</small>
          </>
        )}
      </td>
    </tr>
  );
}

function Totals({ household }: { household: Household }) {
  const t = overviewWords.value.household;
  const { inflow, outflow, net, closing } = household;
  if (inflow === null && outflow === null) return null;
  return (
    <>
      <tr class={css["own"]}>
        <th scope="row" colSpan={2}>
          {t.total}
        </th>
        <td class={css["right"]}>
          <Total name={t.columns.inflow} amount={inflow} />
        </td>
        <td class={css["right"]}>
          <Total name={t.columns.outflow} amount={outflow} />
        </td>
        <td />
        <td class={css["right"]}>{closing === null ? <small>{t.noTotal}</small> : <Total name={t.columns.closing} amount={closing} />}</td>
      </tr>
      {net !== null && (
        <tr class={css["own"]}>
          <th scope="row" colSpan={2}>
            {t.net}
          </th>
          <td class={css["right"]}>
            <Total name={t.net} amount={net} />
          </td>
          <td colSpan={3} />
        </tr>
      )}
    </>
  );
}

function MissingAccounts({ household }: { household: Household }) {
  const t = overviewWords.value.household;
  if (household.missing.length === 0) return <p class={css["small"]}>{t.missingNone}</p>;
  return (
    <section class={css["asked"]} aria-label={t.missing}>
      <h3>
        <Icon name="alert" size={16} /> {t.missing}
      </h3>
      <ul>
        {household.missing.map((one) => (
          <li key={`${one.reason}/${one.owner}/${one.account}`}>
            <span>
              <strong>{[one.owner, one.bank, one.account].filter((part) => part !== "").join(" ")}</strong>
              <br />
              {[t.missingReason[one.reason], one.relation === "unknown" ? "" : t.relation[one.relation]]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
            <span>{one.rows.length > 0 && t.paid(yuan(one.paidIn), yuan(one.paidOut))}</span>
            {one.rows.length > 0 && (
              <button
                type="button"
                class={css["link"]}
                aria-label={`${one.owner} ${one.account} ${t.rows(one.rows.length)}`}
                onClick={() => openDrawer({ kind: "rows", title: `${one.owner} ${one.account}`.trim(), refs: one.rows })}
              >
                {t.rows(one.rows.length)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
