/** The head of a screen of its own within a case: what is looked at, and the way back. */
import type { ComponentChildren } from "preact";
import type { CaseId } from "../../../domain/kernel/ids.ts";
import { type CaseTab, hrefOf } from "../../router.ts";
import { Icon } from "../../components/icon.tsx";
import css from "./place-head.module.css";

interface PlaceHeadProps {
  readonly id: CaseId;
  readonly title: string;
  /** The paper or the borrower. */
  readonly subject: string;
  readonly note?: string;
  readonly backText: string;
  readonly backTo?: CaseTab;
  readonly children?: ComponentChildren;
}

export function PlaceHead({ id, title, subject, note, backText, backTo = "materials", children }: PlaceHeadProps) {
  return (
    <header class={css["head"]}>
      <a href={hrefOf({ screen: "case", id, tab: backTo })}>
        <Icon name="undo" size={16} />
        {backText}
      </a>
      <h1>
        {title} <span>{subject}</span>
      </h1>
      {note && <small>{note}</small>}
      <span class={css["gap"]} />
      {children}
    </header>
  );
}
