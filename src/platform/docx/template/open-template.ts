/** From a file's bytes to the parts of a Word template: what it is, its bytes say; what it may cost is checked before it is unpacked. */
import { strFromU8, unzipSync } from "fflate";
import type { TemplateProblem } from "../../../domain/report/template/template-problem.ts";

const MB = 1024 * 1024;

/** [P] The same caps as for papers: a small file that unpacks to a huge one is refused before it does. */
export const templateLimits = {
  id: "template-limits",
  version: 1,
  fileBytes: 20 * MB,
  unpackedBytes: 100 * MB,
  parts: 2_000,
  ratio: 200,
  ratioFreeBytes: MB,
} as const;

export type Parts = Record<string, Uint8Array>;

export class TemplateRefused extends Error {
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[]) {
    super(`template refused: ${problems.map(({ code }) => code).join(", ")}`);
    this.problems = problems;
  }
}

function refused(code: "old-word" | "locked" | "macros" | "not-word" | "damaged"): TemplateRefused {
  return new TemplateRefused([{ code }]);
}

function tooLarge(limit: number): TemplateRefused {
  return new TemplateRefused([{ code: "too-large", limit: limit / MB }]);
}

/** Throws `TemplateRefused` with the reason in a person's words (domain/report/template/template-problem.ts). */
export function openTemplate(bytes: Uint8Array): Parts {
  if (bytes.length > templateLimits.fileBytes) throw tooLarge(templateLimits.fileBytes);
  const start = strFromU8(bytes.subarray(0, 8), true);
  // The container of Office 97: a .doc, or a .docx behind a password.
  if (start === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") throw refused(holds(bytes, "EncryptedPackage") ? "locked" : "old-word");
  if (start.startsWith("{\\rtf")) throw refused("old-word");
  if (!start.startsWith("PK")) throw refused("not-word");
  const parts = unpacked(bytes);
  const types = parts["[Content_Types].xml"];
  if (types === undefined || parts["word/document.xml"] === undefined) throw refused("not-word");
  const isMacro = Object.keys(parts).some((name) => /vbaProject|vbaData|\/activeX\//i.test(name)) || /macroEnabled/i.test(strFromU8(types));
  if (isMacro) throw refused("macros");
  return parts;
}

function unpacked(bytes: Uint8Array): Parts {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count++;
        total += originalSize;
        const isBomb = originalSize > templateLimits.ratioFreeBytes && originalSize > size * templateLimits.ratio;
        if (isBomb || total > templateLimits.unpackedBytes || count > templateLimits.parts) throw tooLarge(templateLimits.unpackedBytes);
        if (name.startsWith("/") || name.split("/").includes("..")) throw refused("damaged");
        return !name.endsWith("/");
      },
    });
  } catch (error) {
    throw error instanceof TemplateRefused ? error : refused("damaged");
  }
}

/** Names of streams are UTF-16 in that container. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = Uint8Array.from(Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wide[0] ?? 0); at !== -1; at = bytes.indexOf(wide[0] ?? 0, at + 1))
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
