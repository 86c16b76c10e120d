import type { help as zhHelp, settings as zhSettings } from "../zh-CN/settings.ts";

export const settings: typeof zhSettings = {
  title: "Settings",
  officer: "Your name",
  officerName: "Name of the officer",
  officerHint: "Written beside every correction, confirmation and typed number, and into reports. Kept on this computer only.",
  officerSaved: "Name saved",
  save: "Save",
  templates: "Report templates",
  templatesText:
    "A template decides which chapters a report has, in which order, and who signs. Copy a built-in one to make it the bank's own.",
  templatesOpen: "Manage report templates",
  language: "Language",
  storage: "Storage",
  used: (used, quota) => `${used} used, about ${quota} available`,
  usedUnknown: "The browser does not say how much is used.",
  kept: "The browser has promised to keep this data when space runs short",
  notKept: "The browser has not promised yet: data may be cleared when space runs short",
  askToKeep: "Ask to keep",
  refused: "The browser did not agree. Bookmark or install this page and try again.",
  granted: "The browser agreed to keep the data.",
};

export const help: typeof zhHelp = {
  title: "Help",
  manual: "Ten tasks, a page each",
  manualHint: "Written in Chinese, one page for each task. They can be printed.",
  inChinese: "The manual is written in Chinese. Its pictures and the names of buttons are those of the Chinese screens.",
  contents: "Manual",
  all: "Back to help",
  previous: "Previous page",
  next: "Next page",
  printPage: "Print this page",
  printAll: "Print the manual",
  noPage: "The manual has no such page",
  principles: "Rules of the house",
  rules: [
    "Click any underlined number to see the cell it came from.",
    "An empty field means “not obtained”, never zero.",
    "The product suggests and doubts; people decide.",
    "Papers are handled on this computer and sent nowhere.",
  ],
  terms: "Words",
  termSearch: "Find a word",
  termHint: "Chinese, initials of its pinyin (pcl) or English",
  noTerm: "No such word. Try another, or fewer letters.",
  termCount: (n) => (n === 1 ? "1 word" : `${n} words`),
};
