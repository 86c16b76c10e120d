/** The bank's own name for letters: no borrower's data, kept in this browser so that it is typed once. */
const KEY = "yardstick-bank-name";

/** "" while nobody has said, or where the browser keeps nothing. */
export function bankName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function rememberBankName(name: string): void {
  try {
    localStorage.setItem(KEY, name.trim());
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
