/** The question mark beside a ratio's name. The form on closing balances is explained by the ratio itself. */
import { Term } from "../../../components/term.tsx";
import { isTerm } from "../../../../locales/terms.ts";

export function RatioTerm({ id }: { id: string }) {
  const term = id.replace(/-closing$/, "");
  return isTerm(term) ? <Term id={term} /> : null;
}
