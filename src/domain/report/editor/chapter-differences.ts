/** What the officer changed, chapter by chapter: the machine's draft of today against what stands. */
import { type EditorBlock, type EditorReport, inlineOf } from "./editor-document.ts";
import { type DiffPiece, type Token, tokensOf, wordDifference } from "./word-difference.ts";

/** One paragraph, heading or table that is not as the template writes it. */
export interface ChangedPassage {
  /** The block that stands, or stood. */
  readonly block: string;
  readonly isGone: boolean;
  readonly pieces: readonly DiffPiece[];
}

export interface ChapterDifference {
  /** The id of the chapter's heading; "" for what stands before the first. */
  readonly chapter: string;
  readonly title: string;
  readonly passages: readonly ChangedPassage[];
  /** Characters put in and taken out. */
  readonly inserted: number;
  readonly deleted: number;
}

/**
 * Every chapter of either text in reading order, those without a change too. `built` is the report as the templates write it now, in the
 * stored report's language and template; a figure with a new value is no change of the officer's.
 */
export function chapterDifferences(stored: EditorReport, built: EditorReport): ChapterDifference[] {
  const ofMachine = new Map(built.doc.content.map((block) => [block.attrs.id, block]));
  const standing = new Map(stored.doc.content.map((block) => [block.attrs.id, block]));
  const chapters = new Map<string, { title: string; passages: ChangedPassage[] }>();
  const compared = new Set<string>();
  let chapter = "";
  const open = (block: EditorBlock): { title: string; passages: ChangedPassage[] } => {
    if (block.type === "heading" && block.attrs.level === 1) chapter = block.attrs.id;
    const known = chapters.get(chapter) ?? { title: "", passages: [] };
    if (block.type === "heading" && block.attrs.level === 1 && known.title === "") known.title = plain(block);
    chapters.set(chapter, known);
    return known;
  };
  for (const { block, isStanding } of inOrder(stored, built, standing)) {
    const { passages } = open(block);
    const { id } = block.attrs;
    if (!isStanding) {
      passage(passages, id, true, tokens(block), []);
    } else {
      // A paragraph split in two keeps one id only by accident: its second half is compared with nothing.
      const machine = compared.has(id) ? undefined : ofMachine.get(id);
      compared.add(id);
      passage(passages, id, false, machine === undefined ? [] : tokens(machine), tokens(block));
    }
  }
  return [...chapters].map(([id, { title, passages }]) => ({
    chapter: id,
    title,
    passages,
    inserted: lengthOf(passages, "inserted"),
    deleted: lengthOf(passages, "deleted"),
  }));
}

/** How many passages the officer changed in all. */
export function countChanges(differences: readonly ChapterDifference[]): number {
  return differences.reduce((sum, one) => sum + one.passages.length, 0);
}

interface Placed {
  readonly block: EditorBlock;
  readonly isStanding: boolean;
}

/** What stands, with every block of the template that is gone after the one it followed there. */
function inOrder(stored: EditorReport, built: EditorReport, standing: ReadonlyMap<string, EditorBlock>): Placed[] {
  const gone = new Map<string, EditorBlock[]>();
  let previous = "";
  for (const block of built.doc.content) {
    if (standing.has(block.attrs.id)) previous = block.attrs.id;
    else gone.set(previous, [...(gone.get(previous) ?? []), block]);
  }
  const after = (id: string): Placed[] => (gone.get(id) ?? []).map((block) => ({ block, isStanding: false }));
  const seen = new Set<string>();
  return [
    ...after(""),
    ...stored.doc.content.flatMap((block): Placed[] => {
      const { id } = block.attrs;
      const isFirst = id !== "" && !seen.has(id);
      seen.add(id);
      return [{ block, isStanding: true }, ...(isFirst ? after(id) : [])];
    }),
  ];
}

function passage(into: ChangedPassage[], block: string, isGone: boolean, before: readonly Token[], after: readonly Token[]): void {
  const pieces = wordDifference(before, after);
  if (pieces.some((piece) => piece.kind !== "same" && piece.text.trim() !== "")) into.push({ block, isGone, pieces });
}

/** Tables, notes and signature lines are drawn by the machine: they are there or not, and are named by their caption. */
function tokens(block: EditorBlock): Token[] {
  if (block.type === "table") return [{ key: `table ${block.attrs.id}`, text: block.attrs.table.caption }];
  if (block.type === "notes" || block.type === "signatures") return [{ key: block.type, text: "—" }];
  return inlineOf(block).flatMap((node) =>
    node.type === "figure" ? [{ key: `{${node.attrs.of}|${node.attrs.form}}`, text: node.attrs.text }] : tokensOf(node.text),
  );
}

function plain(block: EditorBlock): string {
  return inlineOf(block)
    .map((node) => (node.type === "figure" ? node.attrs.text : node.text))
    .join("");
}

function lengthOf(passages: readonly ChangedPassage[], kind: DiffPiece["kind"]): number {
  return passages.flatMap((one) => one.pieces).reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0);
}
