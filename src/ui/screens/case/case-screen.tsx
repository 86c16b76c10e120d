/** One case: what it comes to, and the steps of the work as tabs. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CaseView } from "../../../app/desk/types.ts";
import type { CaseId } from "../../../domain/kernel/ids.ts";
import { Icon } from "../../components/icon.tsx";
import { TermCard } from "../../components/term.tsx";
import { pageForTab } from "../../help/page-for.ts";
import { type CasePlace, type CaseTab, caseTabs, hrefOf } from "../../router.ts";
import { caseView, openCase } from "../../state/desk.ts";
import { drawer } from "../../state/drawer.ts";
import { Tour } from "../../tour/tour.tsx";
import { words } from "../../state/language.ts";
import css from "./case-screen.module.css";
import { CaseKeys } from "./case-keys.tsx";
import { EvidenceDrawer } from "./drawer/evidence-drawer.tsx";
import { VerdictBand } from "./verdict-band.tsx";

type TabComponent = ComponentType<{ readonly view: CaseView }>;

const tabs: Readonly<Record<CaseTab, () => Promise<TabComponent>>> = {
  overview: () => import("./overview/overview-tab.tsx").then((module) => module.OverviewTab),
  materials: () => import("./materials/materials-tab.tsx").then((module) => module.MaterialsTab),
  checks: () => import("./checks/checks-tab.tsx").then((module) => module.ChecksTab),
  "red-flags": () => import("./red-flags/red-flags-tab.tsx").then((module) => module.RedFlagsTab),
  report: () => import("./report-tab.tsx").then((module) => module.ReportTab),
};

type PlaceComponent = ComponentType<{ readonly view: CaseView; readonly place: CasePlace }>;

/** Screens that need the whole width: the verdict and the tabs make room for them. */
const places: Readonly<Record<CasePlace["name"], () => Promise<PlaceComponent>>> = {
  original: () => import("./original/side-by-side.tsx").then((module) => module.SideBySide),
  queue: () => import("./queue/queue-screen.tsx").then((module) => module.QueueScreen),
  compare: () => import("./renewal/compare-screen.tsx").then((module) => module.CompareScreen),
};

export function CaseScreen({ id, tab, place = null }: { id: CaseId; tab: CaseTab; place?: CasePlace | null }) {
  useEffect(() => void openCase(id), [id]);
  const view = caseView.value;
  if (view === null || view.summary.id !== id) return <p aria-busy="true">{words.value.opening}</p>;
  return (
    <div class={drawer.value === null ? css["page"] : `${css["page"]} ${css["withDrawer"]}`}>
      <CaseKeys />
      <div class={css["body"]}>
        {place !== null ? (
          <PlacePanel place={place} view={view} />
        ) : (
          <>
            <Tour view={view} />
            <VerdictBand view={view} tab={tab} />
            <Tabs id={id} tab={tab} />
            <TabPanel tab={tab} view={view} />
          </>
        )}
      </div>
      {drawer.value && <EvidenceDrawer view={view} />}
      <TermCard />
    </div>
  );
}

function Tabs({ id, tab }: { id: CaseId; tab: CaseTab }) {
  const t = words.value;
  const link = (name: CaseTab) => (
    <li key={name}>
      <a class={css["tab"]} href={hrefOf({ screen: "case", id, tab: name })} aria-current={name === tab ? "page" : undefined}>
        {t.tabs[name]}
      </a>
    </li>
  );
  const later = (name: "score" | "archive") => (
    <li key={name}>
      <span class={`${css["tab"]} ${css["later"]}`} title={t.tabLater}>
        {t.tabs[name]}
        <small>{t.tabLater}</small>
      </span>
    </li>
  );
  return (
    <nav class={css["tabs"]} aria-label={t.caseSteps}>
      <ol>
        {caseTabs.slice(0, 4).map(link)}
        {later("score")}
        {link("report")}
        {later("archive")}
      </ol>
      <a class={css["help"]} href={hrefOf({ screen: "help", page: pageForTab[tab] })}>
        <Icon name="question" size={16} />
        {t.howTo}
      </a>
    </nav>
  );
}

function PlacePanel({ place, view }: { place: CasePlace; view: CaseView }) {
  const [loaded, setLoaded] = useState<{ name: CasePlace["name"]; Component: PlaceComponent } | null>(null);
  const { name } = place;
  useEffect(() => {
    let isGone = false;
    void places[name]().then((Component) => isGone || setLoaded({ name, Component }));
    return () => {
      isGone = true;
    };
  }, [name]);
  if (loaded?.name !== name) return <p aria-busy="true">{words.value.opening}</p>;
  return <loaded.Component view={view} place={place} />;
}

/** A tab's code is loaded when it is first opened; the last one stays until the next is there. */
function TabPanel({ tab, view }: { tab: CaseTab; view: CaseView }) {
  const [loaded, setLoaded] = useState<{ tab: CaseTab; Component: TabComponent } | null>(null);
  useEffect(() => {
    let isGone = false;
    void tabs[tab]().then((Component) => isGone || setLoaded({ tab, Component }));
    return () => {
      isGone = true;
    };
  }, [tab]);
  if (loaded?.tab !== tab) return <p aria-busy="true">{words.value.opening}</p>;
  return <loaded.Component view={view} />;
}
