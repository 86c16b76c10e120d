/**
 * Every screen and dialog of the product, in the order an officer meets them. axe looks at each (accessibility.e2e.ts) and so does the
 * photographer (photographs.ts, `npm run screens`). A new screen or dialog is one line here: its name, and how one comes to it.
 */
import type { Locator, Page } from "playwright-core";
import * as checksEn from "../../src/locales/en/checks.ts";
import * as findingEn from "../../src/locales/en/finding.ts";
import * as mappingEn from "../../src/locales/en/mapping.ts";
import * as overviewEn from "../../src/locales/en/overview.ts";
import * as flagsEn from "../../src/locales/en/red-flags.ts";
import * as rowsEn from "../../src/locales/en/rows.ts";
import * as settingsEn from "../../src/locales/en/settings.ts";
import * as typedEn from "../../src/locales/en/typed-in.ts";
import * as checksZh from "../../src/locales/zh-CN/checks.ts";
import * as findingZh from "../../src/locales/zh-CN/finding.ts";
import * as mappingZh from "../../src/locales/zh-CN/mapping.ts";
import * as overviewZh from "../../src/locales/zh-CN/overview.ts";
import * as flagsZh from "../../src/locales/zh-CN/red-flags.ts";
import * as rowsZh from "../../src/locales/zh-CN/rows.ts";
import * as settingsZh from "../../src/locales/zh-CN/settings.ts";
import * as typedZh from "../../src/locales/zh-CN/typed-in.ts";
import { sections } from "../../src/ui/screens/case/checks/shown-section.ts";
import { screenWords } from "../../src/ui/report/report-screen-words.ts";
import {
  type Language,
  messyFile,
  newCase,
  openTab,
  PATIENCE,
  paperLine,
  pick,
  setPassphrase,
  startSample,
  textFile,
  typePassphrase,
  untilRead,
  vaultWordsOf,
  wordsOf,
} from "./walk.ts";

const wordsIn = {
  "zh-CN": {
    ...wordsOf["zh-CN"],
    vault: vaultWordsOf["zh-CN"],
    ...checksZh,
    ...findingZh,
    ...mappingZh,
    ...overviewZh,
    ...flagsZh,
    ...rowsZh,
    ...settingsZh,
    ...typedZh,
    report: screenWords["zh-CN"],
  },
  en: {
    ...wordsOf.en,
    vault: vaultWordsOf.en,
    ...checksEn,
    ...findingEn,
    ...mappingEn,
    ...overviewEn,
    ...flagsEn,
    ...rowsEn,
    ...settingsEn,
    ...typedEn,
    report: screenWords.en,
  },
} as const;

export interface Visit {
  readonly page: Page;
  readonly site: string;
  readonly language: Language;
  readonly t: (typeof wordsIn)[Language];
}

export interface Stop {
  readonly name: string;
  /** Comes from the stop before; dialogs and the drawer have been closed, unless this stop keeps them. */
  readonly open: (visit: Visit) => Promise<unknown>;
  readonly keeps?: boolean;
}

export function visitOf(page: Page, site: string, language: Language): Visit {
  return { page, site, language, t: wordsIn[language] };
}

/** Walks the stops of one route and looks at each. */
export async function walkRoute(visit: Visit, stops: readonly Stop[], look: (name: string) => Promise<void>): Promise<void> {
  for (const { name, open, keeps = false } of stops) {
    if (!keeps) await closeAll(visit.page);
    try {
      await open(visit);
      await settle(visit.page);
    } catch (problem) {
      throw new Error(`the way to "${name}" is blocked: ${String(problem).split("\n").slice(0, 4).join(" ")}`);
    }
    await look(name);
  }
}

async function closeAll(page: Page): Promise<void> {
  for (let tries = 0; tries < 4 && (await page.locator("dialog[open], main aside").count()) > 0; tries++) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(100);
  }
}

/** Nothing is being loaded and everything has been painted. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null, undefined, { timeout: PATIENCE });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const dialog = (page: Page): Locator => page.locator("dialog[open]").last();
const at = (hash: string) => async (visit: Visit) => {
  await visit.page.goto(`${visit.site}#/${hash}`);
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
};
const button = (name: (t: Visit["t"]) => string | RegExp) => async (visit: Visit) => {
  await visit.page
    .getByRole("button", { name: name(visit.t) })
    .first()
    .click();
  await dialog(visit.page).waitFor();
};
const tab = (name: Parameters<typeof openTab>[1]) => (visit: Visit) => openTab(visit.page, name, visit.t);
const begins = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
const section = (id: (typeof sections)[number]) => async (visit: Visit) => {
  const { page, t } = visit;
  if (!page.url().endsWith("/checks")) await openTab(page, "checks", t);
  await page
    .getByRole("navigation", { name: t.checks.sections.label })
    .getByRole("button", { name: begins(t.checks.sections[id]) })
    .click();
  await page.getByRole("region", { name: t.checks.sections[id], exact: true }).waitFor();
};
const drawer = ({ page, t }: Visit): Promise<void> => page.getByRole("complementary", { name: t.drawer.title }).waitFor();
const find = (typed: (visit: Visit) => string) => async (visit: Visit) => {
  await visit.page.keyboard.press("Control+k");
  await visit.page.getByRole("combobox", { name: visit.t.finding.openLabel }).fill(typed(visit));
};
const command = (name: (t: Visit["t"]) => string) => async (visit: Visit) => {
  await find((here) => name(here.t))(visit);
  await visit.page.getByRole("option").first().waitFor();
  await visit.page.keyboard.press("Enter");
};

/** The sample's case, open at its materials. */
const sample: Stop = {
  name: "materials",
  open: async ({ page, t, site }) => {
    await page.goto(`${site}#/`);
    await startSample(page, t);
  },
};

/** Each route begins on an empty workbench in a fresh profile. */
export const routes: Readonly<Record<string, readonly Stop[]>> = {
  papers: [
    { name: "workbench, empty", open: at("") },
    {
      name: "new case",
      open: async (visit) => {
        await button((t) => t.desk.create)(visit);
        await setPassphrase(visit.page, visit.t);
        await dialog(visit.page).getByLabel(visit.t.desk.newName).waitFor();
      },
    },
    { name: "empty case", open: (visit) => newCaseFrom(visit, "甲店") },
    {
      name: "mapping, no kind",
      open: async ({ page, t }) => {
        await pick(page, [textFile("杂表.csv", "发生日,发生数,备注栏\n2025/01/03,100,货款\n2025/01/05,-20,电费\n")]);
        await untilRead(page, t);
        await paperLine(page, "杂表.csv").getByRole("button", { name: t.materials.map }).click();
        await dialog(page).getByRole("table").first().waitFor();
      },
    },
    {
      name: "mapping",
      keeps: true,
      open: async ({ page, t }) => {
        await dialog(page).getByLabel(t.mapping.kind).selectOption("bank-statement");
        await dialog(page).getByText(t.mapping.fields).waitFor();
      },
    },
    {
      name: "password",
      open: async ({ page }) => {
        await pick(page, [messyFile("照片.png"), messyFile("微信账单(密码123456).zip")]);
        await dialog(page).waitFor();
      },
    },
    {
      name: "not imported",
      keeps: true,
      open: async ({ page, t }) => {
        await dialog(page).getByRole("button", { name: t.materials.skipFile }).click();
        await untilRead(page, t);
      },
    },
    {
      name: "transcription",
      open: async ({ page, t }) => {
        await paperLine(page, "照片.png").getByRole("button", { name: t.materials.transcribe }).click();
        await dialog(page).getByRole("img").waitFor();
        await dialog(page).getByRole("button", { name: t.transcription.add }).click();
      },
    },
    { name: "overview without papers", open: tab("overview") },
    { name: "papers still needed, without papers", open: button((t) => t.verdict.askFor) },
    { name: "checks without papers", open: tab("checks") },
    { name: "red flags without papers", open: tab("red-flags") },
    { name: "report without papers", open: tab("report") },
    {
      name: "typed in",
      open: async (visit) => {
        await openTab(visit.page, "materials", visit.t);
        await button((t) => t.materials.typedOpen)(visit);
      },
    },
    ...(Object.keys(typedZh.typedIn.sections) as (keyof typeof typedZh.typedIn.sections)[]).map(
      (id): Stop => ({
        name: `typed in ${id}`,
        keeps: true,
        open: ({ page, t }) =>
          page
            .getByRole("navigation", { name: t.typedIn.sectionsLabel })
            .getByRole("button", { name: t.typedIn.sections[id].title })
            .click(),
      }),
    ),
  ],
  sample: [
    sample,
    { name: "paper, whole", open: ({ page }) => page.locator("main td button[aria-expanded]").first().click() },
    { name: "keys", open: ({ page }) => page.keyboard.press("?").then(() => dialog(page).waitFor()) },
    ...[1, 2, 3, 4, 5].map(
      (step): Stop => ({
        name: `tour ${step}`,
        keeps: step > 1,
        open: async (visit) => {
          const { page, t } = visit;
          if (step === 1) await command((words) => words.finding.commands.tour)(visit);
          else await page.getByRole("button", { name: t.finding.tour.next }).click();
          await page.getByText(t.finding.tour.step(step, 5)).waitFor();
          await page.waitForTimeout(400);
        },
      }),
    ),
    ...sections.map((id): Stop => ({ name: `checks ${id}`, open: section(id) })),
    ...(["revenue", "netting", "ratios"] as const).map(
      (id): Stop => ({
        name: `checks ${id}, tables`,
        open: async (visit) => {
          await section(id)(visit);
          for (const one of await visit.page.locator("main").getByRole("button", { name: visit.t.checks.view.table, exact: true }).all())
            await one.click();
        },
      }),
    ),
    {
      name: "rows by counterparty",
      open: async (visit) => {
        await section("rows")(visit);
        await visit.page.getByRole("radio", { name: visit.t.rows.groupings.counterparty }).check();
      },
    },
    {
      name: "source left out",
      open: async (visit) => {
        await section("revenue")(visit);
        await button(({ checks }) => begins(checks.revenue.exclude))(visit);
      },
    },
    {
      name: "removal undone",
      open: async (visit) => {
        await section("netting")(visit);
        await visit.page.locator("main details summary").first().click();
        await button(({ checks }) => begins(checks.netting.unpair))(visit);
      },
    },
    {
      name: "tie, whole",
      open: async (visit) => {
        await section("ties")(visit);
        await visit.page.locator("main td button[aria-expanded=false]").first().click();
      },
    },
    {
      name: "ratio, whole",
      open: async (visit) => {
        await section("ratios")(visit);
        await visit.page.locator("main fieldset li button[aria-expanded=false]").first().click();
      },
    },
    {
      name: "term",
      open: async (visit) => {
        await section("revenue")(visit);
        await visit.page
          .locator("main button[aria-expanded=false][aria-label*='偏差率'], main button[aria-label*='Deviation rate']")
          .first()
          .click();
      },
    },
    {
      name: "drawer",
      open: async (visit) => {
        await section("revenue")(visit);
        await visit.page.locator(`main button[aria-label$='${visit.t.openSource}']`).first().click();
        await drawer(visit);
      },
    },
    {
      name: "drawer, correction",
      keeps: true,
      open: async ({ page, t }) => {
        const inputs = page.getByRole("complementary", { name: t.drawer.title });
        await inputs.getByRole("button", { name: t.drawer.correct }).first().click();
      },
    },
    {
      name: "drawer, rows",
      open: async (visit) => {
        await section("netting")(visit);
        await visit.page.getByRole("list", { name: visit.t.checks.netting.waterfall }).getByRole("button").nth(1).click();
        await drawer(visit);
      },
    },
    { name: "overview", open: tab("overview") },
    { name: "overview, plain words", open: ({ page, t }) => page.getByRole("button", { name: t.overview.voices.plain }).click() },
    { name: "papers still needed", open: button((t) => t.verdict.askFor) },
    { name: "red flags", open: tab("red-flags") },
    { name: "close a flag", open: button((t) => begins(t.redFlags.explain)) },
    { name: "report", open: tab("report") },
    { name: "report, insert a figure", open: button((t) => t.report.insert) },
    { name: "report, draft again", open: button((t) => t.report.startAgain) },
    { name: "report, drawer", open: ({ page }) => page.locator('.ProseMirror p [data-of="revenue|corroborated"]').first().click() },
    { name: "find", open: find(() => "") },
    { name: "find a name", open: find(() => "qtx") },
    { name: "find nothing", open: find(() => "没有这个东西") },
  ],
  settings: [
    sample,
    {
      name: "settings",
      open: async (visit) => {
        await at("settings")(visit);
        await visit.page.getByRole("meter").waitFor();
      },
    },
    { name: "help", open: at("help") },
    { name: "help, a page", open: at("help/4") },
    { name: "templates", open: at("templates") },
    {
      name: "workbench, bin",
      open: async ({ page, site, t }) => {
        await page.goto(`${site}#/`);
        await page.getByRole("table").first().waitFor();
        await page.getByRole("button", { name: t.desk.remove }).first().click();
        await page.locator("details summary").click();
        await page.getByRole("button", { name: t.desk.erase }).waitFor();
      },
    },
    { name: "erase a case", open: button((t) => t.desk.erase) },
    { name: "workbench, restored", open: ({ page, t }) => page.getByRole("button", { name: t.desk.restore }).click() },
    { name: "demonstration", open: command((t) => t.finding.commands.demonstrate) },
    { name: "demonstration, case", open: ({ page }) => page.getByRole("table").first().getByRole("link").first().click() },
    { name: "demonstration over", open: command((t) => t.finding.commands.endDemonstration) },
  ],
  vault: [
    {
      name: "first passphrase",
      open: async (visit) => {
        await button((t) => t.desk.create)(visit);
        await visit.page.getByLabel(visit.t.vault.newPassphrase, { exact: true }).fill("1234567890");
      },
    },
    {
      name: "recovery sheet",
      open: async (visit) => {
        await button((t) => t.desk.create)(visit);
        await typePassphrase(visit.page, visit.t);
        await visit.page.getByRole("region", { name: visit.t.vault.kit.sheetTitle }).waitFor({ timeout: PATIENCE });
      },
    },
    { name: "settings, security", open: at("settings") },
    { name: "change the passphrase", open: button((t) => t.vault.settings.change) },
    { name: "new recovery sheet", open: button((t) => t.vault.kit.renew) },
    {
      name: "locked",
      open: async ({ page, t }) => {
        await page.getByRole("button", { name: t.finding.commands.lock }).click();
        await page.getByLabel(t.vault.passphrase, { exact: true }).waitFor({ timeout: PATIENCE });
        await page.locator("details summary").click();
      },
    },
    { name: "locked, recovery code", open: ({ page, t }) => page.getByRole("button", { name: t.vault.unlock.useCode }).click() },
  ],
  modes: [
    sample,
    { name: "large", open: command((t) => t.finding.commands.large) },
    { name: "large, netting", open: section("netting") },
    { name: "dark and large, netting", open: command((t) => t.finding.commands.dark) },
    { name: "dark, netting", open: command((t) => t.finding.commands.normal) },
    { name: "dark, revenue", open: section("revenue") },
    { name: "dark, ratios", open: section("ratios") },
    { name: "dark, rows", open: section("rows") },
    { name: "dark, red flags", open: tab("red-flags") },
    { name: "dark, report", open: tab("report") },
    { name: "dark, materials", open: tab("materials") },
    { name: "dark, help", open: at("help") },
    { name: "dark, settings", open: at("settings") },
  ],
};

async function newCaseFrom({ page, site, t }: Visit, name: string): Promise<void> {
  await page.goto(`${site}#/`);
  await newCase(page, name, t);
}
