/** ISO codes of the currency names statements print (ISO 4217 letters and numbers). */
import { matchText } from "../../kernel/plain-text.ts";

const CODES: Readonly<Record<string, string>> = {
  "156": "CNY",
  人民币: "CNY",
  人民币元: "CNY",
  人民币钞: "CNY",
  CNY: "CNY",
  RMB: "CNY",
  CNH: "CNY",
  "¥": "CNY",
  元: "CNY",
  "01": "CNY",
  "344": "HKD",
  港币: "HKD",
  港元: "HKD",
  HKD: "HKD",
  "840": "USD",
  美元: "USD",
  美金: "USD",
  USD: "USD",
  "978": "EUR",
  欧元: "EUR",
  EUR: "EUR",
  "392": "JPY",
  日元: "JPY",
  日圆: "JPY",
  JPY: "JPY",
  "826": "GBP",
  英镑: "GBP",
  GBP: "GBP",
  "124": "CAD",
  加元: "CAD",
  加拿大元: "CAD",
  CAD: "CAD",
};

/** "人民币", "156" and "RMB" are CNY; a name not listed stays as printed, so that it is never added to another currency. Blank is "". */
export function currencyCode(raw: string): string {
  const text = matchText(raw).toUpperCase();
  return CODES[text] ?? text;
}
