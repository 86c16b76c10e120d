/** From an empty workbench: a case, its papers, and what is typed in without any. */
import { typedIn as typedZh } from "../../../src/locales/zh-CN/typed-in.ts";
import { messyFile, openTab, pick, paperLine, setPassphrase, textFile, untilRead } from "../walk.ts";
import { at, button, dialog, newCaseFrom, tab } from "./steps.ts";
import type { Stop } from "./visit.ts";

export const papersRoute: readonly Stop[] = [
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
  ...(Object.keys(typedZh.sections) as (keyof typeof typedZh.sections)[]).map(
    (id): Stop => ({
      name: `typed in ${id}`,
      keeps: true,
      open: ({ page, t }) =>
        page.getByRole("navigation", { name: t.typedIn.sectionsLabel }).getByRole("button", { name: t.typedIn.sections[id].title }).click(),
    }),
  ),
];
