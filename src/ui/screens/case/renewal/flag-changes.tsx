/** Flags new, back, still there and gone; and what was promised when they were explained. */
import type { Previous } from "../../../../domain/case/previous.ts";
import type { FlagChange } from "../../../../domain/renewal/compare.ts";
import { Badge } from "../../../components/controls.tsx";
import css from "./compare.module.css";
import { renewalWords } from "./words.ts";

const tones = { new: "red", again: "orange", still: "amber", unknown: "grey", gone: "green" } as const;

type Flag = NonNullable<FlagChange["now"]>;

interface FlagChangesProps {
  readonly changes: readonly FlagChange[];
  /** Asks for what a flag was raised from. */
  readonly onBefore: (flag: Flag) => void;
  readonly onNow: (flag: Flag) => void;
}

export function FlagChanges({ changes, onBefore, onNow }: FlagChangesProps) {
  const t = renewalWords.value;
  const standing = (flag: Flag): string => (flag.status === "open" ? t.openFlag : t.explained);
  return (
    <section>
      <h2>{t.groups.flags}</h2>
      {changes.length === 0 ? (
        <p>{t.noFlags}</p>
      ) : (
        <div class={css["scroll"]}>
          <table class={`${css["table"]} ${css["flags"]}`} aria-label={t.groups.flags}>
            <thead>
              <tr>
                <th scope="col">{t.flagColumns.is}</th>
                <th scope="col">{t.flagColumns.flag}</th>
                <th scope="col">{t.flagColumns.before}</th>
                <th scope="col">{t.flagColumns.now}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ id, is, before, now }) => (
                <tr key={id}>
                  <td>
                    <Badge tone={tones[is]}>{t.flagIs[is]}</Badge>
                  </td>
                  <td>{(now ?? before)?.title}</td>
                  <td>
                    {before === null ? (
                      t.notRaised
                    ) : (
                      <button
                        type="button"
                        class={css["value"]}
                        aria-label={`${standing(before)} ${t.showThen(before.title)}`}
                        onClick={() => onBefore(before)}
                      >
                        {standing(before)}
                      </button>
                    )}
                  </td>
                  <td>
                    {now === null ? (
                      is === "unknown" ? (
                        t.notLookedAt
                      ) : (
                        t.notRaised
                      )
                    ) : (
                      <button
                        type="button"
                        class={css["value"]}
                        aria-label={`${standing(now)} ${t.showNow(now.title)}`}
                        onClick={() => onNow(now)}
                      >
                        {standing(now)}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** What was said last time, so that it can be asked whether it was done. */
export function Promises({ previous }: { previous: Previous }) {
  const t = renewalWords.value;
  const asked = previous.flags.filter((flag) => flag.status === "open" && flag.ask !== "" && !previous.verdict.verify.includes(flag.ask));
  const closed = previous.flags.filter((flag) => flag.closed.length > 0);
  const isEmpty = previous.verdict.verify.length + asked.length + closed.length === 0;
  return (
    <section class={css["promises"]}>
      <h2>{t.groups.promises}</h2>
      {isEmpty && <p>{t.noPromises}</p>}
      {previous.verdict.verify.length > 0 && (
        <div>
          <h3>{t.verifyThen}</h3>
          <ul>
            {previous.verdict.verify.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {asked.length > 0 && (
        <div>
          <h3>{t.askedThen}</h3>
          <ul>
            {asked.map((flag) => (
              <li key={flag.id}>
                <strong>{flag.title}</strong> {flag.ask}
              </li>
            ))}
          </ul>
        </div>
      )}
      {closed.length > 0 && (
        <div>
          <h3>{t.reasonsThen}</h3>
          <ul>
            {closed.map((flag) => (
              <li key={flag.id}>
                <strong>{flag.title}</strong>{" "}
                {flag.closed.map(({ by, reason, evidence }) => [reason, evidence, t.signedBy(by)].filter(Boolean).join(" · ")).join("；")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
