/** The one way in for a file, in the browser and on the command line: bytes → book → recognised paper, archives opened on the way. */
import type { Book } from "../domain/documents/book.ts";
import type { PaperDocument, PaperFamily, PaperKind } from "../domain/documents/document.ts";
import { paperFamilies } from "../domain/documents/families/all.ts";
import { familyOfMapping } from "../domain/documents/mapping/family-of-mapping.ts";
import type { SheetMapping } from "../domain/documents/mapping/mapping.ts";
import { paperOf, recognise } from "../domain/documents/recognise.ts";
import { docId } from "../domain/kernel/ids.ts";
import type { Problem } from "../domain/kernel/problem.ts";
import type { Digest } from "../ports/clock.ts";
import type { PaperReader } from "../ports/paper-reader.ts";

export interface ImportPorts {
  readonly read: PaperReader;
  readonly digest: Digest;
}

export interface ImportOptions {
  readonly password?: string;
  /** Mappings people confirmed; one that fits a sheet by fingerprint wins over detection. */
  readonly mappings?: readonly SheetMapping[];
  /** Mappings made on this very paper: what a person said of its period counts too, and no detector is asked against them. */
  readonly confirmed?: readonly SheetMapping[];
  /** What a person says the paper is: only families of that kind are asked, however unsure they are. */
  readonly kind?: PaperKind;
  readonly signal?: AbortSignal;
  /** 0–1 over the file. */
  readonly progress?: (fraction: number) => void;
}

export interface ImportedPaper {
  readonly document: PaperDocument;
  readonly bytes: Uint8Array;
}

export type ImportOutcome =
  | { readonly kind: "papers"; readonly papers: readonly ImportedPaper[] }
  | { readonly kind: "needs-password"; readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/** `path` is as named, relative, forward slashes; a paper inside an archive is named "archive.zip/entry.csv". */
export async function importPaper(
  ports: ImportPorts,
  bytes: Uint8Array,
  path: string,
  options: ImportOptions = {},
  depth = 0,
): Promise<ImportOutcome> {
  const { password, signal, progress } = options;
  const outcome = await ports.read(bytes, {
    fileName: path,
    depth,
    ...(password === undefined ? {} : { password }),
    ...(signal === undefined ? {} : { signal }),
    ...(progress === undefined ? {} : { progress: (fraction) => progress(fraction * 0.7) }),
  });
  if (outcome.kind === "needs-password") return outcome;
  if (outcome.kind === "book") {
    const document = await recognised(ports, outcome.book, bytes, path, options);
    progress?.(1);
    return { kind: "papers", papers: [{ document, bytes }] };
  }
  const papers: ImportedPaper[] = [];
  for (const entry of outcome.entries) {
    const inner = await importPaper(ports, entry.bytes, `${path}/${entry.path}`, options, depth + 1);
    if (inner.kind === "needs-password") return inner;
    papers.push(...inner.papers);
  }
  if (outcome.problems.length > 0 || papers.length === 0)
    papers.push({ document: await archiveItself(ports, outcome.problems, bytes, path), bytes });
  return { kind: "papers", papers };
}

async function recognised(ports: ImportPorts, book: Book, bytes: Uint8Array, path: string, options: ImportOptions): Promise<PaperDocument> {
  const file = { id: docId(await ports.digest.sha256(bytes)), path, bytes: bytes.length };
  const confirmed = (options.confirmed ?? []).map((mapping) => certain(familyOfMapping(mapping)));
  const mapped = [...confirmed, ...(options.mappings ?? []).map(familyOfMapping)];
  if (options.kind === undefined) return recognise([...mapped, ...paperFamilies], book, file);
  const { kind } = options;
  const found = recognise(
    [...mapped, ...paperFamilies].map((family) => onlyOfKind(family, kind)),
    book,
    file,
  );
  // No family of that kind knows the layout: the paper keeps the kind a person gave it and waits to be mapped or typed in.
  return found.kind === kind ? found : { ...found, kind };
}

/** A remembered mapping that named one file's period is only offered to the next file; on the file itself it is certain. */
function certain(family: PaperFamily): PaperFamily {
  return {
    ...family,
    detect: (sheet, book) => {
      const recognition = family.detect(sheet, book);
      return recognition && { ...recognition, confidence: 1 };
    },
  };
}

/** Asks a family only about one kind, and takes any likeness for enough: a person has already said what the paper is. */
function onlyOfKind(family: PaperFamily, kind: PaperKind): PaperFamily {
  return {
    ...family,
    detect: (sheet, book) => {
      const recognition = family.detect(sheet, book);
      return recognition?.kind === kind ? { ...recognition, confidence: 0.5 + recognition.confidence / 2 } : null;
    },
  };
}

/** An archive some of whose entries could not be opened stays visible as a paper of its own, with the reasons. */
async function archiveItself(ports: ImportPorts, problems: readonly Problem[], bytes: Uint8Array, path: string): Promise<PaperDocument> {
  const book: Book = { format: "zip", encoding: "binary", uses1904Dates: false, strings: [], sheets: [], externalLinks: [], problems };
  return paperOf(book, { id: docId(await ports.digest.sha256(bytes)), path, bytes: bytes.length }, []);
}
