/** 补件清单与告知函, from wherever the officer notices that something is missing; its code comes with the first click. */
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { CaseView } from "../../../../app/desk/types.ts";
import { Button } from "../../../components/controls.tsx";
import { words } from "../../../state/language.ts";

type MissingDialog = ComponentType<{ readonly view: CaseView; readonly onClose: () => void }>;

export function MissingButton({ view, isSmall = false }: { view: CaseView; isSmall?: boolean }) {
  const [Shown, setShown] = useState<MissingDialog | null>(null);
  function open(): void {
    void import("./missing-dialog.tsx").then((module) => setShown(() => module.MissingDialog));
  }
  return (
    <>
      <Button icon="file" isSmall={isSmall} onClick={open}>
        {words.value.verdict.askFor}
      </Button>
      {Shown && <Shown view={view} onClose={() => setShown(null)} />}
    </>
  );
}
