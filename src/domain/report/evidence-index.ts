/**
 * Where every figure of a report came from, in full: the appendix of the exports. Figures with a footnote come first and keep its number;
 * counts and figures that stand in a noted row follow, so that no number of an export is without an entry.
 */
import type { Assessment } from "../assessment/assessment.ts";
import { leavesOf } from "../assessment/walk.ts";
import type { Language } from "../kernel/language.ts";
import { resolveAddress } from "./addresses.ts";
import type { HumanFigure } from "./editor/additions.ts";
import { humanFigureOf, humanFigureText } from "./editor/human-figures.ts";
import { figureShown } from "./figure-shown.ts";
import { momentText } from "./moment-text.ts";
import { PARAMETERS, placeText } from "./notes.ts";
import { noteWords } from "./note-words.ts";
import { type Block, type FigureForm, notedAddresses, runsOf } from "./report.ts";

export interface EvidencePlace {
  /** SHA-256 of the paper's bytes. */
  readonly document: string;
  readonly file: string;
  /** "利润表!C24", "主表!C7", a row, a page: as the reader of the paper named it. */
  readonly at: string;
  readonly raw: string;
}

export interface EvidenceEntry {
  readonly number: number;
  readonly of: string;
  readonly label: string;
  /** As it stands in the export. */
  readonly shown: string;
  readonly formula: string;
  readonly places: readonly EvidencePlace[];
  /** Statement rows, "<document>#<line>". */
  readonly rows: readonly string[];
  /** For what rests on no paper: who said it, or that it was counted. "" when a paper speaks. */
  readonly word: string;
}

export interface ShownFigure {
  readonly of: string;
  readonly form: FigureForm;
}

/** Every figure of the blocks, each address once, those with a footnote first and in the order of their numbers. */
export function shownFigures(blocks: readonly Block[]): ShownFigure[] {
  const forms = new Map<string, FigureForm>();
  for (const block of blocks) for (const run of runsOf(block)) if (run.type === "figure" && !forms.has(run.of)) forms.set(run.of, run.form);
  const noted = notedAddresses(blocks);
  const isNoted = new Set(noted);
  const order = [...noted, ...[...forms.keys()].filter((of) => !isNoted.has(of))];
  return order.map((of) => ({ of, form: forms.get(of) ?? "quantity" }));
}

/** One entry per figure, numbered from 1. */
export function evidenceIndex(
  figures: readonly ShownFigure[],
  assessment: Assessment,
  language: Language,
  stated: readonly HumanFigure[] = [],
): EvidenceEntry[] {
  const files = new Map(assessment.documents.map(({ id, path }) => [id, path]));
  return figures.map(({ of, form }, index) => {
    const found = resolveAddress(assessment, of, language);
    const t = noteWords[language];
    const entry = { number: index + 1, of, formula: found?.formula ?? "" };
    const human = humanFigureOf(stated, of);
    if (human !== null) {
      const shown = humanFigureText(human, language);
      const word = t.human(human.by, momentText(human.at), human.why);
      return { ...entry, label: shown, shown, places: [], rows: [], word };
    }
    if (found === null) return { ...entry, label: of, shown: figureShown(null, form, language), places: [], rows: [], word: t.gone };
    const leaves = new Map(found.facts.flatMap((id) => leavesOf(assessment, id)).map((leaf) => [leaf.id, leaf]));
    const places: EvidencePlace[] = [];
    const people = new Set<string>();
    for (const { source, attestation } of leaves.values()) {
      if (source !== null) {
        const file = files.get(source.document) ?? "";
        places.push({ document: source.document, file, at: placeText(source.at, file), raw: source.raw });
      }
      if (attestation !== null) people.add(PARAMETERS.test(attestation.by) ? t.parameter : t.by(attestation.by, ""));
    }
    const isSilent = places.length === 0 && found.rows.length === 0 && people.size === 0;
    const silent = /^(count|document|counterparty|computed)\|/.test(of) ? t.counted : t.stated;
    return {
      ...entry,
      label: found.label.trim(),
      shown: figureShown(found.value, form, language),
      places,
      rows: found.rows,
      word: isSilent ? silent : [...people].join(t.pause),
    };
  });
}
