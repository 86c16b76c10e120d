/** Trades for which a common line would accuse the honest. Ids of borrower.industry. */

/** Cash comes in today and suppliers are paid next month: a current ratio below one is how they work. */
export const cashTrades: readonly string[] = ["catering", "retail", "services", "transport"];

/** They live on suppliers' credit and customers' advances. */
export const wideTrades: readonly string[] = ["wholesale", "construction"];
