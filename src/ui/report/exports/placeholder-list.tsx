/** What a template may hold, from the one table the filling uses; each with a button that copies it. */
import { useState } from "preact/hooks";
import type { Language } from "../../../domain/kernel/language.ts";
import { chapters } from "../../../domain/report/template/chapters.ts";
import { written } from "../../../domain/report/template/find-placeholder.ts";
import { loops } from "../../../domain/report/template/loops.ts";
import { values } from "../../../domain/report/template/values.ts";
import { Button } from "../../components/controls.tsx";
import css from "./exports.module.css";
import { exportWords } from "./words.ts";

interface Listed {
  readonly text: string;
  readonly other: string;
  readonly meaning: string;
  readonly example: string;
}

export function PlaceholderList({ language }: { language: Language }) {
  const t = exportWords[language];
  const [copied, setCopied] = useState("");
  const groups: readonly (readonly [title: string, rows: readonly Listed[]])[] = [
    [
      t.values,
      values.map((value) => ({
        text: written.value(value),
        other: `{${value.names[1]}}`,
        meaning: value.meaning[language],
        example: value.example,
      })),
    ],
    [
      t.chapters,
      chapters.map((chapter) => ({
        text: written.chapter(chapter),
        other: `{@${chapter.names[1]}}`,
        meaning: chapter.meaning[language],
        example: "",
      })),
    ],
    [
      t.loops,
      loops.map((loop) => ({
        text: written.loop(loop),
        other: `{#${loop.names[1]}}`,
        meaning: loop.meaning[language],
        example: loop.fields.map(({ example }) => example).join(" · "),
      })),
    ],
  ];
  return (
    <details class={css["help"]}>
      <summary>{t.help}</summary>
      <p class={css["hint"]}>{t.helpText}</p>
      <p class={css["hint"]} role="status">
        {copied !== "" && t.copied(copied)}
      </p>
      {groups.map(([title, rows]) => (
        <section key={title}>
          <h3>{title}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.placeholder}</th>
                <th scope="col">{t.meaning}</th>
                <th scope="col">{t.example}</th>
                <th scope="col">{t.copy}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ text, other, meaning, example }) => (
                <tr key={text}>
                  <td>
                    <code>{text}</code> <code>{other}</code>
                  </td>
                  <td>{meaning}</td>
                  <td>{example}</td>
                  <td>
                    <Button
                      isSmall
                      look="quiet"
                      label={t.copyOf(text)}
                      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
                    >
                      {t.copy}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  );
}
