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
  intro: "From papers to a report in five steps.",
  steps: [
    [
      "Drop in the papers",
      "Statements, bank flows, tax returns, power bills, waybills, payroll: a whole folder at once. What can be read is read; for the rest you are told why.",
    ],
    [
      "See what was read",
      "Every paper says how many rows were read, used and left out. Change its kind, map the columns of a sheet nobody knows, or type in from photos and PDFs.",
    ],
    [
      "Look at the checks",
      "Revenue is measured by tax, bank, power and freight together; transfers, loans and round trips are taken out of the flows; the three statements are tied out.",
    ],
    ["Look at the red flags", "Each states its grounds and what to go and verify. Once verified it can be closed with a reason."],
    ["Write the report", "It is made from templates and every number keeps its source. Edit it, export it to Word, print and sign."],
  ],
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
