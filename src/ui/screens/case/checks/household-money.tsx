/** The family's debts, what looks like paying them, and its spending; every amount opens its rows. */
import type { Assessment } from "../../../../domain/assessment/assessment.ts";
import { Num } from "../../../components/num.tsx";
import { percent } from "../../../format/figures.ts";
import { openDrawer } from "../../../state/drawer.ts";
import { overviewWords } from "../overview/words.ts";
import css from "./checks.module.css";
import { checksWords } from "./words.ts";

type Household = NonNullable<Assessment["household"]>;
type Amount = Household["inflow"];

/** An amount with its fact; a dash where nothing moved. */
export function Total({ name, amount }: { name: string; amount: Amount }) {
  return amount === null ? <span class={css["lack"]}>—</span> : <Num of={[amount.fact]} value={amount.value} name={name} />;
}

export function Debts({ household }: { household: Household }) {
  const t = overviewWords.value.household;
  const { inWan } = checksWords.value;
  const repayments: Readonly<Record<string, string>> = t.repayment;
  return (
    <section>
      <h3>{t.debts}</h3>
      {household.debts.length === 0 ? (
        <p class={css["small"]}>{t.debtsNone}</p>
      ) : (
        <table class={css["table"]}>
          <thead>
            <tr>
              <th scope="col">{t.lender}</th>
              <th scope="col" class={css["right"]}>
                {inWan(t.balance)}
              </th>
              <th scope="col" class={css["right"]}>
                {t.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {household.debts.map((debt, index) => (
              // Debts have no id; their order is the case's own.
              <tr key={`${debt.lender}/${index}`}>
                <th scope="row">
                  {debt.lender}
                  <small>
                    {[
                      debt.repayment === null ? "" : (repayments[debt.repayment] ?? debt.repayment),
                      debt.to === null ? "" : `${t.due} ${debt.to}`,
                    ]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </small>
                </th>
                <td class={css["right"]}>
                  <Num
                    of={debt.balance ? [debt.balance.fact] : []}
                    value={debt.balance?.value ?? null}
                    name={`${debt.lender} ${t.balance}`}
                  />
                </td>
                <td class={css["right"]}>{debt.annualRate === null ? "—" : percent(debt.annualRate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The name of a category; one this screen has no word for is shown as it is. */
function categoryName(category: string): string {
  const names: Readonly<Record<string, string>> = overviewWords.value.household.categories;
  return names[category] ?? category;
}

export function Spending({ household }: { household: Household }) {
  const t = overviewWords.value.household;
  const { inWan } = checksWords.value;
  const { spending, declaredSpending } = household;
  return (
    <section>
      <h3>{t.spending}</h3>
      {spending.length === 0 && <p class={css["small"]}>{t.spendingNone}</p>}
      {(spending.length > 0 || declaredSpending !== null) && (
        <table class={css["table"]}>
          <thead>
            <tr>
              <th scope="col">{t.category}</th>
              <th scope="col" class={css["right"]}>
                {inWan(t.amount)}
              </th>
              <th scope="col" class={css["right"]}>
                {t.monthsPaid}
              </th>
            </tr>
          </thead>
          <tbody>
            {spending.map((one) => (
              <tr key={one.category}>
                <th scope="row">
                  {categoryName(one.category)}
                  <small>
                    <button
                      type="button"
                      class={css["link"]}
                      aria-label={`${categoryName(one.category)} ${t.rows(one.rows.length)}`}
                      onClick={() => openDrawer({ kind: "rows", title: categoryName(one.category), refs: one.rows })}
                    >
                      {t.rows(one.rows.length)}
                    </button>
                  </small>
                </th>
                <td class={css["right"]}>
                  <Total name={categoryName(one.category)} amount={one.amount} />
                </td>
                <td class={css["right"]}>{one.months}</td>
              </tr>
            ))}
            {declaredSpending !== null && (
              <tr class={css["own"]}>
                <th scope="row">{t.declaredSpending}</th>
                <td class={css["right"]}>
                  <Total name={t.declaredSpending} amount={declaredSpending} />
                </td>
                <td />
              </tr>
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Signs({ household }: { household: Household }) {
  const t = overviewWords.value.household;
  const { inWan } = checksWords.value;
  return (
    <section>
      <h3>{t.signs}</h3>
      {household.signs.length === 0 ? (
        <p class={css["small"]}>{t.signsNone}</p>
      ) : (
        <>
          <p class={css["small"]}>{t.signsHint}</p>
          <div class={css["scroll"]}>
            <table class={css["table"]}>
              <thead>
                <tr>
                  <th scope="col">{t.party}</th>
                  <th scope="col">{t.category}</th>
                  <th scope="col" class={css["right"]}>
                    {inWan(t.amount)}
                  </th>
                  <th scope="col" class={css["right"]}>
                    {t.monthsPaid}
                  </th>
                </tr>
              </thead>
              <tbody>
                {household.signs.map((sign) => (
                  <tr key={`${sign.category}/${sign.counterparty}`}>
                    <th scope="row">
                      {sign.counterparty || "—"}
                      <small>
                        <button
                          type="button"
                          class={css["link"]}
                          aria-label={`${sign.counterparty} ${t.rows(sign.rows.length)}`}
                          onClick={() =>
                            openDrawer({ kind: "rows", title: sign.counterparty || categoryName(sign.category), refs: sign.rows })
                          }
                        >
                          {t.rows(sign.rows.length)}
                        </button>
                      </small>
                    </th>
                    <td>{categoryName(sign.category)}</td>
                    <td class={css["right"]}>
                      <Total name={`${sign.counterparty} ${categoryName(sign.category)}`} amount={sign.amount} />
                    </td>
                    <td class={css["right"]}>{sign.months}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
