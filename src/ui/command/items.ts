/** Everything that can be gone to or done from here, in the order it is offered. */
import { paperName } from "../../domain/documents/paper-names.ts";
import { factName, periodName } from "../../domain/ledger/fact-names.ts";
import { type TermId, terms } from "../../locales/terms.ts";
import type { CaseSummary, CaseView } from "../../app/desk/types.ts";
import { demonstrate } from "../reading/demonstrate.ts";
import { cover, isDemonstration } from "../reading/demonstration.ts";
import { chooseTextSize, chooseTheme, textSize, theme, themes } from "../reading/reading-modes.ts";
import { controlsOf } from "../help/load-manual.ts";
import type { ManualPage } from "../help/manual-page.ts";
import { caseTabs, goTo, route } from "../router.ts";
import { factValue } from "../screens/case/fact-value.ts";
import { askTerm } from "../screens/settings/asked-term.ts";
import { originalWords } from "../screens/case/original/words.ts";
import { queueWords } from "../screens/case/queue/words.ts";
import { renew } from "../screens/case/renewal/renew.ts";
import { renewalWords } from "../screens/case/renewal/words.ts";
import { openRows } from "../screens/case/rows/rows-state.ts";
import { sections, showChecks } from "../screens/case/checks/shown-section.ts";
import { checksWords } from "../screens/case/checks/words.ts";
import { changeSettings } from "../state/desk.ts";
import { openDrawer } from "../state/drawer.ts";
import { startSample } from "../state/importing.ts";
import { language, words } from "../state/language.ts";
import { startTour } from "../tour/tour-state.ts";
import { lockNow, vaultState } from "../security/vault-state.ts";
import type { Item } from "./found-items.ts";
import { findingWords } from "./words.ts";

export function allItems(
  view: CaseView | null,
  cases: readonly CaseSummary[],
  counterparties: readonly string[],
  manual: readonly ManualPage[],
): readonly Item[] {
  return [
    ...screens(view),
    ...caseItems(cases),
    ...commands(view),
    ...papers(view),
    ...originals(view),
    ...figures(view),
    ...termItems(),
    ...helpItems(manual),
    ...parties(counterparties),
  ];
}

function screens(view: CaseView | null): Item[] {
  const t = words.value;
  const found: Item[] = [];
  if (view) {
    const { id } = view.summary;
    for (const tab of caseTabs) found.push({ kind: "screen", id: tab, name: t.tabs[tab], run: () => goTo({ screen: "case", id, tab }) });
    for (const section of sections) {
      const run = (): void => {
        showChecks(section);
        goTo({ screen: "case", id, tab: "checks" });
      };
      found.push({ kind: "screen", id: section, name: `${t.tabs.checks} › ${checksWords.value.sections[section]}`, run });
    }
    found.push(...places(view));
  }
  found.push(
    { kind: "screen", id: "desk", name: t.nav.desk, also: ["workbench", "首页", "home"], run: () => goTo({ screen: "desk" }) },
    {
      kind: "screen",
      id: "settings",
      name: t.nav.settings,
      also: ["settings", "署名", "备份", "存储", "语言", "显示", "字号", "backup", "storage", "display"],
      run: () => goTo({ screen: "settings" }),
    },
    { kind: "screen", id: "help", name: t.nav.help, also: ["help", "手册", "术语"], run: () => goTo({ screen: "help" }) },
  );
  return found;
}

/** Screens of their own within the case; 与上次比较 only where there was a last time. */
function places({ summary: { id }, caseFile }: CaseView): Item[] {
  const queue = (): void => goTo({ screen: "case", id, tab: "materials", place: { name: "queue" } });
  const compare = (): void => goTo({ screen: "case", id, tab: "materials", place: { name: "compare" } });
  return [
    { kind: "screen", id: "queue", name: queueWords.value.title, also: ["存疑", "待核", "doubtful cells", "queue"], run: queue },
    ...(caseFile.previous
      ? [
          {
            kind: "screen",
            id: "compare",
            name: renewalWords.value.compareTitle,
            also: ["续贷", "compare", "renewal"],
            run: compare,
          } as const,
        ]
      : []),
  ];
}

function caseItems(cases: readonly CaseSummary[]): Item[] {
  const t = words.value;
  return cases
    .filter((found) => found.deletedAt === null)
    .map((found) => ({
      kind: "case",
      id: found.id,
      name: found.name || t.desk.unnamed,
      note: found.level && found.papers > 0 ? t.levelShort[found.level] : t.desk.notAssessed,
      run: () => goTo({ screen: "case", id: found.id, tab: "materials" }),
    }));
}

function commands(view: CaseView | null): Item[] {
  const t = findingWords.value.commands;
  const other = language.value === "en" ? "zh-CN" : "en";
  const command = (id: string, name: string, run: () => void, also: readonly string[] = []): Item => ({
    kind: "command",
    id,
    name,
    run,
    also,
  });
  return [
    command("sample", t.sample, () => void startSample().then((id) => id && goTo({ screen: "case", id, tab: "materials" }))),
    ...(view
      ? [
          command("tour", t.tour, () => startTour(view.summary.id), ["tour"]),
          command("renew", renewalWords.value.renew, () => void renew(view.summary.id), ["续贷", "renew"]),
        ]
      : []),
    ...(vaultState.value?.kind === "unlocked" ? [command("lock", t.lock, () => void lockNow(), ["lock", "锁屏", "安全"])] : []),
    command("language", t.language, () => void changeSettings({ language: other }), ["language", "语言"]),
    textSize.value === "large"
      ? command("normal", t.normal, () => chooseTextSize("normal"), ["字号"])
      : command("large", t.large, () => chooseTextSize("large"), ["字号", "large"]),
    ...themes
      .filter((known) => known !== theme.value)
      .map((known) => command(known, t[known], () => chooseTheme(known), [known, "夜间", "护眼"])),
    isDemonstration.value
      ? command("end-demonstration", t.endDemonstration, () => void demonstrate(false))
      : command("demonstrate", t.demonstrate, () => void demonstrate(true), ["演示模式", "脱敏"]),
  ];
}

/** The drawer belongs to the case: from anywhere else, one goes there first. */
function inCase(view: CaseView | null, open: () => void): void {
  if (view && route.peek().screen !== "case") goTo({ screen: "case", id: view.summary.id, tab: "materials" });
  open();
}

function papers(view: CaseView | null): Item[] {
  return (view?.papers ?? [])
    .filter((paper) => paper.deletedAt === null)
    .map((paper) => ({
      kind: "paper",
      id: paper.id,
      name: paper.paths[0] ?? "",
      note: paperName(paper.kind, language.value),
      run: () => inCase(view, () => openDrawer({ kind: "place", document: paper.id, at: "", title: paper.paths[0] ?? "" })),
    }));
}

/** The same papers beside what was read from them; a photo has no cells to show. */
function originals(view: CaseView | null): Item[] {
  if (view === null) return [];
  return view.papers
    .filter((paper) => paper.deletedAt === null && paper.sheets.length > 0)
    .map(({ id, paths }) => ({
      kind: "paper",
      id: `original ${id}`,
      name: `${originalWords.value.title} · ${paths[0] ?? ""}`,
      run: () =>
        goTo({
          screen: "case",
          id: view.summary.id,
          tab: "materials",
          place: { name: "original", paper: id, sheet: 0, line: 0 },
        }),
    }));
}

function parties(counterparties: readonly string[]): Item[] {
  return counterparties.map((name) => ({ kind: "counterparty", id: name, name: cover(name), run: () => openRows({ counterparty: name }) }));
}

/** The figures in force, the latest period of a name first. */
function figures(view: CaseView | null): Item[] {
  const facts = (view?.assessment.facts ?? []).filter((fact) => fact.status !== "superseded");
  return [...facts]
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
    .map((fact) => ({
      kind: "figure",
      id: fact.id,
      name: `${factName(fact.key, language.value)} ${periodName(fact.period, language.value)}`,
      note: factValue(fact),
      run: () => inCase(view, () => openDrawer({ kind: "fact", id: fact.id })),
    }));
}

/** Found by either language's name; opens the list of words at it. */
function termItems(): Item[] {
  const other = language.value === "en" ? "zh-CN" : "en";
  return (Object.keys(terms) as TermId[]).map((id) => {
    const { name, text } = terms[id];
    return {
      kind: "term",
      id,
      name: name[language.value],
      note: text[language.value],
      also: [name[other]],
      run: () => {
        askTerm(name[language.value]);
        goTo({ screen: "help" });
      },
    };
  });
}

/** A page of the manual is found by its title, and by every button it speaks of. */
function helpItems(manual: readonly ManualPage[]): Item[] {
  return manual.map((page) => ({
    kind: "help",
    id: String(page.number),
    name: page.title,
    also: controlsOf(page),
    run: () => goTo({ screen: "help", page: page.number }),
  }));
}
