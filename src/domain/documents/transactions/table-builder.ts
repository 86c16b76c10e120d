/** Makes a TransactionTable row by row into columns allocated once. Used by the statement families and by mapped layouts. */
import { NO_DAY } from "../../kernel/day.ts";
import type { TransactionTable } from "../document.ts";
import { currencyCode } from "./currency.ts";
import { WordColumnBuilder } from "./word-column.ts";

export interface TableNames {
  readonly sheet: string;
  readonly amountColumn: string;
  readonly holder: string;
  readonly stated: TransactionTable["stated"];
}

export class TransactionTableBuilder {
  rows = 0;
  readonly line: Uint32Array;
  readonly day: Int32Array;
  readonly second: Int32Array;
  readonly amount: Float64Array;
  readonly balance: Float64Array;
  readonly flow: Int8Array;
  readonly currency: WordColumnBuilder;
  readonly account: WordColumnBuilder;
  readonly counterparty: WordColumnBuilder;
  readonly counterpartyAccount: WordColumnBuilder;
  readonly memo: WordColumnBuilder;
  readonly type: WordColumnBuilder;
  readonly status: WordColumnBuilder;
  readonly serial: WordColumnBuilder;

  /** `capacity`: as many rows as the sheet can hold; the arrays are cut to size at the end. */
  constructor(capacity: number) {
    this.line = new Uint32Array(capacity);
    this.day = new Int32Array(capacity).fill(NO_DAY);
    this.second = new Int32Array(capacity).fill(-1);
    this.amount = new Float64Array(capacity).fill(Number.NaN);
    this.balance = new Float64Array(capacity).fill(Number.NaN);
    this.flow = new Int8Array(capacity);
    this.currency = new WordColumnBuilder(capacity, currencyCode);
    this.account = new WordColumnBuilder(capacity);
    this.counterparty = new WordColumnBuilder(capacity);
    this.counterpartyAccount = new WordColumnBuilder(capacity);
    this.memo = new WordColumnBuilder(capacity);
    this.type = new WordColumnBuilder(capacity);
    this.status = new WordColumnBuilder(capacity);
    this.serial = new WordColumnBuilder(capacity);
  }

  build(names: TableNames): TransactionTable {
    const n = this.rows;
    return {
      rows: n,
      sheets: [names.sheet],
      sheet: new Uint16Array(n),
      line: this.line.slice(0, n),
      day: this.day.slice(0, n),
      second: this.second.slice(0, n),
      amount: this.amount.slice(0, n),
      balance: this.balance.slice(0, n),
      flow: this.flow.slice(0, n),
      currency: this.currency.build(n),
      account: this.account.build(n),
      counterparty: this.counterparty.build(n),
      counterpartyAccount: this.counterpartyAccount.build(n),
      memo: this.memo.build(n),
      type: this.type.build(n),
      status: this.status.build(n),
      serial: this.serial.build(n),
      amountColumn: [names.amountColumn],
      holder: names.holder,
      stated: names.stated,
    };
  }
}
