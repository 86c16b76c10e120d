import type { finding as zhFinding } from "../zh-CN/finding.ts";

export const finding: typeof zhFinding = {
  open: "Find",
  openLabel: "Find cases, papers, counterparties and commands (Ctrl+K)",
  placeholder: "A name, its pinyin initials (hdfm) or a command",
  results: "Results",
  none: "Nothing found. Try a few characters, pinyin initials, or the name of a command.",
  hint: "↑↓ to choose, Enter to open, Esc to close",
  count: (n) => `${n} found`,
  kinds: {
    screen: "Screen",
    case: "Case",
    paper: "Paper",
    figure: "Figure",
    counterparty: "Counterparty",
    term: "Word",
    command: "Command",
  },
  commands: {
    sample: "Try the sample",
    language: "切换到中文",
    large: "Large text",
    normal: "Normal text",
    dark: "Dark",
    light: "Light",
    system: "Light or dark as the system",
    demonstrate: "Start a demonstration (names and numbers covered)",
    endDemonstration: "End the demonstration",
    tour: "Show me around",
  },
  reading: {
    title: "Display",
    size: "Text size",
    sizes: { normal: "Normal", large: "Large (125 %)" },
    theme: "Light or dark",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    demonstration: "Demonstration",
    demonstrationText:
      "For training and projectors: names of people and firms, account and identity numbers are covered on the screen. Look, but no changes. Photos and PDFs are not shown.",
    start: "Start demonstration",
    end: "End demonstration",
    band: "Demonstration: names and numbers are covered; nothing can be changed.",
    refused: "Nothing can be changed during a demonstration. End it first.",
  },
  tour: {
    offer: "First time here? A walk of five steps, about a minute.",
    start: "Show me around",
    later: "No, thanks",
    next: "Next",
    back: "Back",
    end: "End",
    done: "Start working",
    step: (n, all) => `Step ${n} of ${all}`,
    steps: {
      verdict: [
        "The verdict comes first",
        "One sentence, then why, what to verify and which papers are missing. It only suggests: you and the approver decide.",
      ],
      papers: [
        "What was read",
        "What each paper was taken for, and how many of its rows were used. Correct it if it is wrong; drop new papers in here.",
      ],
      checks: [
        "Several rulers at once",
        "On the left, what is checked: revenue, netting, tie-outs and more. Click any underlined number to see the cell it came from.",
      ],
      flags: [
        "Red flags and what to ask",
        "Each states its grounds and what to go and verify. Once it is cleared up, close it with a reason.",
      ],
      report: [
        "The report is drafted",
        "Numbers keep their source, words can be edited; export to Word or print and sign. Press Ctrl+K to find anything.",
      ],
    },
  },
};
