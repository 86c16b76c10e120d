/** 记住的对应: what was confirmed once and is used for every file with the same headings. */
import { paperName } from "../../../../../domain/documents/paper-names.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SheetMapping } from "../../../../../domain/documents/mapping/mapping.ts";
import { Button } from "../../../../components/controls.tsx";
import { desk } from "../../../../state/desk.ts";
import { language } from "../../../../state/language.ts";
import { say } from "../../../../state/messages.ts";
import { materialWords } from "../entry/words.ts";
import css from "./remembered-mappings.module.css";
import { readMappingFile, writeMappingFile } from "./mapping-file.ts";

export function RememberedMappings() {
  const t = materialWords.value.mapping;
  const [kept, setKept] = useState<readonly SheetMapping[] | null>(null);
  const [fault, setFault] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void desk()
      .then((open) => open.mappings())
      .then(setKept);
  }, []);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = readMappingFile(await file.text());
    if (read.is !== "mappings") return setFault(read.is === "newer" ? t.newer : t.notAFile);
    setFault("");
    const open = await desk();
    let all: readonly SheetMapping[] = kept ?? [];
    for (const mapping of read.mappings) all = await open.saveMapping(mapping);
    setKept(all);
    say(t.imported(read.mappings.length));
  }

  async function remove(mapping: SheetMapping): Promise<void> {
    setKept(await (await desk()).deleteMapping(mapping.id));
    say(t.removed(mapping.name));
  }

  return (
    <section class={css["card"]} aria-label={t.remembered}>
      <h2>{t.remembered}</h2>
      <p>{t.rememberedText}</p>
      {kept !== null && kept.length === 0 && <p>{t.rememberedNone}</p>}
      {kept !== null && kept.length > 0 && (
        <table>
          <thead>
            <tr>
              {[t.columns.name, t.columns.kind, t.columns.fields, t.columns.version].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{t.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.map((mapping) => (
              <tr key={mapping.id}>
                <th scope="row">{mapping.name}</th>
                <td>{paperName(mapping.kind, language.value)}</td>
                <td>{t.fieldCount(mapping.columns.length + mapping.amounts.length)}</td>
                <td>{mapping.version}</td>
                <td class={css["actions"]}>
                  <Button look="quiet" isSmall icon="download" onClick={() => save(`${t.fileName}-${mapping.name}.json`, [mapping])}>
                    {t.export}
                  </Button>
                  <Button look="quiet" isSmall icon="bin" label={t.remove(mapping.name)} onClick={() => void remove(mapping)}>
                    {null}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fault && (
        <p role="alert" class={css["fault"]}>
          {fault}
        </p>
      )}
      <div class={css["buttons"]}>
        <Button icon="file" onClick={() => picker.current?.click()}>
          {t.import}
        </Button>
        <Button icon="download" isDisabled={kept === null || kept.length === 0} onClick={() => save(`${t.fileName}.json`, kept ?? [])}>
          {t.exportAll}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t.import}
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files?.[0]).then(() => {
            input.value = "";
          });
        }}
      />
    </section>
  );
}

function save(name: string, mappings: readonly SheetMapping[]): void {
  const address = URL.createObjectURL(new Blob([writeMappingFile(mappings)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
