/** What a walk through the screens carries with it, and how it goes from one stop to the next. */
import type { Page } from "playwright-core";
import * as checksEn from "../../../src/locales/en/checks.ts";
import * as findingEn from "../../../src/locales/en/finding.ts";
import * as keepingEn from "../../../src/locales/en/keeping.ts";
import * as mappingEn from "../../../src/locales/en/mapping.ts";
import * as originalEn from "../../../src/locales/en/original.ts";
import * as overviewEn from "../../../src/locales/en/overview.ts";
import * as queueEn from "../../../src/locales/en/queue.ts";
import * as flagsEn from "../../../src/locales/en/red-flags.ts";
import * as renewalEn from "../../../src/locales/en/renewal.ts";
import * as rowsEn from "../../../src/locales/en/rows.ts";
import * as settingsEn from "../../../src/locales/en/settings.ts";
import * as typedEn from "../../../src/locales/en/typed-in.ts";
import * as checksZh from "../../../src/locales/zh-CN/checks.ts";
import * as findingZh from "../../../src/locales/zh-CN/finding.ts";
import * as keepingZh from "../../../src/locales/zh-CN/keeping.ts";
import * as mappingZh from "../../../src/locales/zh-CN/mapping.ts";
import * as originalZh from "../../../src/locales/zh-CN/original.ts";
import * as overviewZh from "../../../src/locales/zh-CN/overview.ts";
import * as queueZh from "../../../src/locales/zh-CN/queue.ts";
import * as flagsZh from "../../../src/locales/zh-CN/red-flags.ts";
import * as renewalZh from "../../../src/locales/zh-CN/renewal.ts";
import * as rowsZh from "../../../src/locales/zh-CN/rows.ts";
import * as settingsZh from "../../../src/locales/zh-CN/settings.ts";
import * as typedZh from "../../../src/locales/zh-CN/typed-in.ts";
import { exportWords } from "../../../src/ui/report/exports/words.ts";
import { officerWords } from "../../../src/ui/report/officer-words.ts";
import { screenWords } from "../../../src/ui/report/report-screen-words.ts";
import { templateTexts } from "../../../src/ui/screens/templates/words.ts";
import { type Language, PATIENCE, vaultWordsOf, wordsOf } from "../walk.ts";

const wordsIn = {
  "zh-CN": {
    ...wordsOf["zh-CN"],
    vault: vaultWordsOf["zh-CN"],
    ...checksZh,
    ...findingZh,
    ...mappingZh,
    ...overviewZh,
    ...flagsZh,
    ...keepingZh,
    ...originalZh,
    ...queueZh,
    ...renewalZh,
    ...rowsZh,
    ...settingsZh,
    ...typedZh,
    report: screenWords["zh-CN"],
    officer: officerWords["zh-CN"],
    exports: exportWords["zh-CN"],
    templates: templateTexts["zh-CN"],
  },
  en: {
    ...wordsOf.en,
    vault: vaultWordsOf.en,
    ...checksEn,
    ...findingEn,
    ...mappingEn,
    ...overviewEn,
    ...flagsEn,
    ...keepingEn,
    ...originalEn,
    ...queueEn,
    ...renewalEn,
    ...rowsEn,
    ...settingsEn,
    ...typedEn,
    report: screenWords.en,
    officer: officerWords.en,
    exports: exportWords.en,
    templates: templateTexts.en,
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

/** Walks the stops of one route and looks at each; a stop that cannot be reached fails the walk, after the others have been looked at. */
export async function walkRoute(visit: Visit, stops: readonly Stop[], look: (name: string) => Promise<void>): Promise<void> {
  const blocked: string[] = [];
  for (const { name, open, keeps = false } of stops) {
    if (!keeps) await closeAll(visit.page);
    try {
      await open(visit);
      await settle(visit.page);
    } catch (problem) {
      blocked.push(`the way to "${name}" is blocked: ${String(problem).split("\n").slice(0, 4).join(" ")}`);
      continue;
    }
    await look(name);
  }
  if (blocked.length > 0) throw new Error(blocked.join("\n"));
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
