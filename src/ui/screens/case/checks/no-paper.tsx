/** A section that cannot be worked out: it says which paper is missing and where to get it, never a nought. */
import css from "./checks.module.css";

export function NoPaper({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h2>{title}</h2>
      <p class={css["empty"]}>{text}</p>
    </>
  );
}
