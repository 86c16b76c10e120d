/** How the business runs, seen as people of its trade would look at it. */
import type { ReportSection } from "../../section.ts";
import { tradeViews } from "./industries.ts";
import { type Look, looks } from "./looks.ts";
import { words } from "./words.ts";

const section: ReportSection = {
  id: "trade",
  title: words.title,
  isNumbered: true,
  isReady: (assessment) => assessment.case.borrower?.industry !== undefined || assessment.documents.length > 0,
  lacking: words.lacking,
  build: (write) => {
    const view = tradeViews[write.assessment.case.borrower?.industry ?? "other"];
    const seen = view.looks.map((id) => {
      const look: Look = looks[id];
      const slots = look.slots(write);
      return { id, look, sentence: slots === null ? null : write.sentence(`trade.${id}`, look.sentence, slots) };
    });
    const told = seen.filter(({ sentence }) => sentence !== null);
    const lacking = [...new Set(seen.filter(({ sentence }) => sentence === null).map(({ look }) => look.lacking[write.language]))].filter(
      (text) => text !== "",
    );
    return [
      write.heading("trade.head", view.heading),
      ...told.flatMap(({ id, sentence }) => write.paragraph(`trade.${id}`, [sentence], "bullet")),
      ...write.paragraph("trade.open", [
        told.length === 0 ? write.sentence("trade.nothing", words.nothing) : null,
        lacking.length === 0 ? null : write.sentence("trade.missing", words.missing, { papers: write.list(lacking) }),
        write.sentence("trade.on-site", words.onSite, { what: write.text(view.onSite[write.language]) }),
      ]),
    ];
  },
};

export default section;
