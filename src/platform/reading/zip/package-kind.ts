/** What a zip is: an office document keeps a fixed list of parts; anything else is an archive of papers. */
import type { ZipEntry } from "./directory.ts";

export type PackageKind = "workbook" | "binary-workbook" | "open-document" | "word" | "presentation" | "ofd" | "iwork" | "archive";

export function packageKind(entries: readonly ZipEntry[]): PackageKind {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.has("[content_types].xml")) {
    for (const name of names) {
      if (/(?:^|\/)workbook\.bin$/.test(name)) return "binary-workbook";
      if (/(?:^|\/)workbook\d*\.xml$/.test(name)) return "workbook";
      if (/^word\/document\d*\.xml$/.test(name)) return "word";
      if (/^ppt\/presentation\d*\.xml$/.test(name)) return "presentation";
    }
  }
  // Some writers leave the type out; the list of parts is always there.
  if (names.has("content.xml") && (names.has("mimetype") || names.has("meta-inf/manifest.xml"))) return "open-document";
  // Apple's Numbers, Pages and Keynote: hundreds of small parts that would each come out as a paper.
  if (names.has("index.zip") || names.has("index/document.iwa")) return "iwork";
  if (names.has("ofd.xml")) return "ofd";
  return "archive";
}

/** Folders, and what file systems leave behind in an archive. */
export function isPaper(entry: ZipEntry): boolean {
  const path = entry.name;
  const file = path.split("/").pop() ?? "";
  return (
    file !== "" &&
    !file.startsWith(".") &&
    !path.startsWith("__MACOSX/") &&
    !/^(?:thumbs\.db|desktop\.ini)$/i.test(file) &&
    !file.startsWith("~$")
  );
}
