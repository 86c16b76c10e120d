/** What a template asks for and what is wrong with it: looked at before it is kept, so that nobody meets a mistake on the day of signing. */
import type { TemplateProblem } from "../../../domain/report/template/template-problem.ts";
import { written } from "../../../domain/report/template/find-placeholder.ts";
import { fillTemplate } from "./fill-template.ts";
import { openTemplate, TemplateRefused } from "./open-template.ts";
import { scanTemplate } from "./scan-template.ts";
import type { TemplateCase } from "./template-data.ts";

export type TemplateTrial =
  | { readonly isRight: true; readonly placeholders: readonly string[]; readonly filled: Uint8Array<ArrayBuffer> }
  | { readonly isRight: false; readonly problems: readonly TemplateProblem[] };

/** Fills the template with the given case; never throws for a bad template. */
export function tryTemplate(bytes: Uint8Array, of: TemplateCase): TemplateTrial {
  try {
    const filled = fillTemplate(bytes, of);
    const texts = scanTemplate(openTemplate(bytes)).used.map(({ found }) => {
      if (found.kind === "value") return written.value(found.value);
      if (found.kind === "chapter") return written.chapter(found.chapter);
      return found.kind === "loop" ? `{#${found.loop.names[0]}}` : "";
    });
    return { isRight: true, filled, placeholders: [...new Set(texts)].filter((text) => text !== "") };
  } catch (error) {
    if (error instanceof TemplateRefused) return { isRight: false, problems: error.problems };
    throw error;
  }
}
