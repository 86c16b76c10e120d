/** ⑤ 报告: gives the report screen its case, keeps what it saves, and notes what leaves the product. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { StoredReport } from "../../../app/desk/report/types.ts";
import type { CaseView } from "../../../app/desk/types.ts";
import type { ReportTemplate } from "../../../domain/report/templates/template.ts";
import type { ReportScreenProps } from "../../report/report-screen.tsx";
import { desk } from "../../state/desk.ts";
import { openDrawer } from "../../state/drawer.ts";
import { language, words } from "../../state/language.ts";

interface Loaded {
  readonly Screen: ComponentType<ReportScreenProps>;
  readonly report: StoredReport | null;
  readonly actor: string;
  readonly templates: readonly ReportTemplate[];
}

export function ReportTab({ view }: { view: CaseView }) {
  const id = view.summary.id;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    const screen = import("../../report/report-screen.tsx").then((module) => module.ReportScreen);
    const stored = desk().then((open) => Promise.all([open.report(id), open.settings(), open.reportOutlines()]));
    void Promise.all([screen, stored]).then(
      ([Screen, [report, { actor }, templates]]) => isGone || setLoaded({ Screen, report, actor, templates }),
    );
    return () => {
      isGone = true;
    };
  }, [id]);
  if (loaded === null) return <p aria-busy="true">{words.value.opening}</p>;
  return (
    <loaded.Screen
      key={id}
      assessment={view.assessment}
      report={loaded.report?.json ?? null}
      language={language.value}
      templates={loaded.templates}
      stage={view.summary.stage}
      history={loaded.report?.history ?? ""}
      actor={loaded.actor}
      onActor={(actor) => void desk().then((open) => open.saveSettings({ actor, language: language.value }))}
      onSave={async (json, history) => {
        await (await desk()).saveReport(id, json, history);
      }}
      onOpenFact={(fact) => openDrawer({ kind: "fact", id: fact })}
      onOpenRows={(title, refs) => openDrawer({ kind: "rows", title, refs })}
      onExport={(what) => void desk().then((open) => open.recordExport(id, what))}
    />
  );
}
