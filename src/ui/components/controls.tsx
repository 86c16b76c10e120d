/** Buttons, badges, dialogs and fields: native elements with one look. */
import type { ComponentChildren, Ref } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../state/language.ts";
import css from "./controls.module.css";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "green" | "amber" | "orange" | "red" | "grey" | "blue";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly icon?: IconName;
  readonly look?: "plain" | "primary" | "quiet" | "danger";
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  readonly title?: string;
  readonly label?: string;
  readonly type?: "button" | "submit";
}

export function Button({
  children,
  onClick,
  icon,
  look = "plain",
  isSmall = false,
  isDisabled = false,
  title,
  label,
  type = "button",
}: ButtonProps) {
  const looks = [css["button"], look === "plain" ? "" : css[look], isSmall ? css["small"] : ""].join(" ");
  return (
    <button type={type} class={looks} onClick={onClick} disabled={isDisabled} title={title} aria-label={label}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

const toneIcon: Readonly<Record<Tone, IconName>> = {
  green: "check",
  amber: "alert",
  orange: "alert",
  red: "stop",
  grey: "question",
  blue: "info",
};

/** A coloured word with its icon: colour is never the only sign. */
export function Badge({ tone, children }: { tone: Tone; children: ComponentChildren }) {
  return (
    <span class={`${css["badge"]} ${css[tone]}`}>
      <Icon name={toneIcon[tone]} size={14} />
      {children}
    </span>
  );
}

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly onClose: () => void;
  readonly isWide?: boolean;
}

/** What a dialog begins with, when it asks for anything. */
const FIELDS = "input:not([type=file], [type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled)";

/** A native modal: focus is trapped and given back, Esc closes. Render it only while it is open. */
export function Dialog({ title, children, foot, onClose, isWide = false }: DialogProps) {
  const held = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = held.current;
    const opener = document.activeElement;
    dialog?.showModal();
    // The browser would begin at the close button: an officer who types a name and Enter would close what she has just filled in.
    body.current?.querySelector<HTMLElement>(FIELDS)?.focus();
    return () => {
      dialog?.close();
      // The browser gives the focus back only while the dialog is still in the page.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={held}
      class={`${css["dialog"]} ${isWide ? css["wide"] : ""}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class={css["dialogHead"]}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" icon="close" onClick={onClose} label={words.value.close}>
          {null}
        </Button>
      </div>
      <div ref={body} class={css["dialogBody"]}>
        {children}
      </div>
      {foot && <div class={css["dialogFoot"]}>{foot}</div>}
    </dialog>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string;
  readonly children: (props: {
    id: string;
    class: string;
    "aria-describedby": string | undefined;
    "aria-invalid": "true" | "false";
  }) => ComponentChildren;
}

/** A labelled control with its hint and its error in words, tied together for screen readers. */
export function Field({ label, hint, wrong, children }: FieldProps) {
  const id = useId();
  const note = wrong ?? hint;
  return (
    <div class={css["field"]}>
      <label class={css["label"]} for={id}>
        {label}
      </label>
      {children({
        id,
        class: css["input"] ?? "",
        "aria-describedby": note ? `${id}-note` : undefined,
        "aria-invalid": wrong ? "true" : "false",
      })}
      {note && (
        <p id={`${id}-note`} class={wrong ? css["wrong"] : css["hint"]}>
          {note}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly maxLength?: number;
  readonly inputMode?: "text" | "decimal" | "numeric";
  /** More than one: a text of several lines. */
  readonly rows?: number;
  readonly type?: "text" | "search" | "month";
  /** Id of a list of proposals. */
  readonly list?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled text. The browser proposes nothing: what others typed here is nobody's business. */
export function TextField({ label, hint, wrong, value, onText, rows, inputRef, type = "text", ...more }: TextFieldProps) {
  const said = { ...(hint === undefined ? {} : { hint }), ...(wrong === undefined ? {} : { wrong }) };
  return (
    <Field label={label} {...said}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...more}
            ref={inputRef ?? null}
            type={type}
            autocomplete="off"
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            maxLength={more.maxLength}
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
