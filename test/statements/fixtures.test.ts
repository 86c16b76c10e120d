/**
 * Every statement at hand, cell by cell: what the product reads must be what a second reading of the file says.
 * A case names where the rows stand and which cell is what; it was written from the file, not from the product.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shared, sharedPath } from "../shared.ts";
import { oracleFen, oracleJoin, oracleRows, oracleWord } from "./csv-oracle.ts";
import { type PlainRow, plainRows, readPaper, statementOf, tallyHolds } from "./read.ts";

type Expected = { readonly [Key in keyof PlainRow]?: PlainRow[Key] | undefined };

interface FixtureCase {
  readonly file: string;
  readonly layout: string;
  /** Line of the first data row, and how many there are. */
  readonly from: number;
  readonly rows: number;
  readonly row: (cells: readonly string[]) => Expected;
  /** Sums over the rows by currency, [in, out] in 分, worked out apart from both readings. */
  readonly sums: Readonly<Record<string, readonly [number, number]>>;
}

const currency = (name: string | undefined): string => ({ 人民币: "CNY", CNY: "CNY", HKD: "HKD", USD: "USD" })[oracleWord(name)] ?? "?";
/** In minus out where two columns stand side by side. */
const net = (into: string | undefined, out: string | undefined): number | null => {
  const [i, o] = [oracleFen(into), oracleFen(out)];
  return i === null ? (o === null ? null : -o) : i;
};
const minus = (value: number | null): number | null => (value === null ? null : 0 - value);
const yearFirst = (text: string | undefined): string =>
  (text ?? "")
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")
    .replaceAll("/", "-");

const cases: readonly FixtureCase[] = [
  {
    file: "statements/boc-debit.csv",
    layout: "bank-boc-debit",
    from: 3,
    rows: 17,
    row: (c) => ({
      day: c[0],
      time: c[1],
      currency: currency(c[2]),
      amount: oracleFen(c[3]),
      balance: oracleFen(c[4]),
      type: oracleJoin(c[5], c[6]),
      memo: oracleWord(c[8]),
      counterparty: oracleWord(c[9]),
      counterpartyAccount: oracleWord(c[10]),
      account: c[12],
    }),
    sums: { CNY: [982100, 939430] },
  },
  {
    file: "statements/boc-credit.csv",
    layout: "bank-boc-credit",
    from: 3,
    rows: 14,
    row: (c) => ({ day: c[0], account: c[2], memo: c[3], amount: net(c[4], c[5]), currency: currency(c[6]), balance: null }),
    sums: { CNY: [98984, 122809], USD: [0, 372] },
  },
  {
    file: "statements/bocom-debit.csv",
    layout: "bank-bocom-debit",
    from: 2,
    rows: 6,
    row: (c) => ({
      day: c[1],
      time: c[2],
      type: c[3],
      amount: (c[4]?.startsWith("贷") ? 1 : -1) * (oracleFen(c[5]) ?? Number.NaN),
      balance: oracleFen(c[6]),
      counterpartyAccount: c[7],
      counterparty: c[8],
      memo: oracleJoin(c[9], c[10]),
    }),
    sums: { CNY: [1125, 11400] },
  },
  {
    file: "statements/cmb-debit.csv",
    layout: "bank-cmb-debit",
    from: 2,
    rows: 5,
    row: (c) => ({
      day: c[0],
      currency: "CNY",
      amount: oracleFen(c[2]),
      balance: oracleFen(c[3]),
      counterparty: (c[5] ?? "").replace(/\d+$/, "").trim(),
      counterpartyAccount: /\d*$/.exec(c[5] ?? "")?.[0],
      memo: oracleJoin(c[4], c[6]),
    }),
    sums: { CNY: [123400, 201314] },
  },
  {
    file: "statements/cmb-credit.csv",
    layout: "bank-cmb-credit",
    from: 3,
    rows: 6,
    row: (c) => {
      const date = (c[0] || c[1] || "").replace("/", "-");
      return { day: `${date.startsWith("12") ? "2023" : "2024"}-${date}`, memo: c[2], amount: minus(oracleFen(c[3])), account: c[4] };
    },
    sums: { CNY: [38080, 805678] },
  },
  {
    file: "statements/cgb-credit.csv",
    layout: "bank-cgb-credit",
    from: 2,
    rows: 4,
    row: (c) => ({
      day: yearFirst(c[0]),
      memo: c[2],
      type: /（(.+?)）/.exec(c[2] ?? "")?.[1],
      amount: minus(oracleFen(c[5])),
      currency: currency(c[6]),
    }),
    sums: { CNY: [122788, 40332] },
  },
  {
    file: "statements/icbc-debit-v1.csv",
    layout: "bank-icbc-debit-1",
    from: 8,
    rows: 11,
    row: (c) => ({
      day: yearFirst(c[0]),
      memo: oracleJoin(c[1], c[2]),
      amount: net(c[8], c[9]),
      currency: currency(c[10]),
      balance: null,
      counterparty: oracleWord(c[12]),
      account: "1234****9876",
    }),
    sums: { CNY: [284174, 424108] },
  },
  {
    file: "statements/icbc-credit.csv",
    layout: "bank-icbc-credit",
    from: 8,
    rows: 9,
    row: (c) => ({
      day: yearFirst(c[0]),
      memo: oracleJoin(c[2], c[3]),
      amount: net(c[8], c[9]),
      currency: currency(c[10]),
      balance: oracleFen(c[11]),
      counterparty: "",
      account: "1234****5678",
    }),
    sums: { CNY: [462101, 36313] },
  },
  {
    file: "statements/hsbchk-debit.csv",
    layout: "bank-hsbc-hk-debit",
    from: 2,
    rows: 10,
    row: (c) => ({
      day: (c[0] ?? "").split("/").reverse().join("-"),
      memo: c[1],
      amount: oracleFen(c[2]),
      currency: currency(c[3]),
      balance: oracleFen(c[4]),
    }),
    sums: { HKD: [1300545, 352650], CNY: [1250000, 0] },
  },
  {
    file: "statements/bmo-debit.csv",
    layout: "bank-bmo-debit",
    from: 7,
    rows: 4,
    row: (c) => ({
      account: oracleWord(c[0]),
      type: c[1],
      day: yearFirst(c[2]),
      amount: oracleFen(c[3]),
      memo: c[4]?.trim(),
      currency: "CAD",
    }),
    sums: { CAD: [1, 15832] },
  },
  {
    file: "statements/bmo-credit.csv",
    layout: "bank-bmo-credit",
    from: 4,
    rows: 3,
    row: (c) => ({ account: oracleWord(c[1]), day: yearFirst(c[2]), amount: minus(oracleFen(c[4])), memo: c[5], currency: "CAD" }),
    sums: { CAD: [0, 9433] },
  },
  {
    file: "pdf-items/cmb-debit/result.csv",
    layout: "bank-cmb-debit",
    from: 2,
    rows: 34,
    row: (c) => ({
      day: c[0],
      currency: "CNY",
      amount: oracleFen(c[2]),
      balance: oracleFen(c[3]),
      counterparty: (c[5] ?? "").replace(/\d+$/, "").trim(),
      counterpartyAccount: /\d*$/.exec(c[5] ?? "")?.[0],
      memo: oracleJoin(c[4], c[6]),
    }),
    sums: { CNY: [10152206, 1216654] },
  },
  ...([1, 2, 3] as const).map((nth): FixtureCase => {
    const sums = {
      1: { CNY: [175990, 239447], USD: [0, 664] },
      2: { CNY: [1468435, 1143294] },
      3: { CNY: [76891, 175640], USD: [0, 192] },
    } as const;
    return {
      file: `pdf-items/boc-credit/result${nth}.csv`,
      layout: "bank-boc-credit",
      from: 3,
      rows: [14, 122, 14][nth - 1] ?? 0,
      // Years 0250 and 0025 do not exist in any bank's books: the date stays open, the amount is read.
      row: (c) => ({ day: nth === 3 ? c[0] : "", account: c[2], memo: c[3], amount: net(c[4], c[5]), currency: currency(c[6]) }),
      sums: sums[nth],
    };
  }),
  {
    file: "statements/alipay.csv",
    layout: "wallet-alipay",
    from: 26,
    rows: 10,
    row: (c) => ({
      day: c[0]?.slice(0, 10),
      time: c[0]?.slice(11, 19),
      type: oracleJoin(c[1], c[7]),
      counterparty: oracleWord(c[2]),
      counterpartyAccount: oracleWord(c[3]),
      memo: oracleJoin(c[4], c[11]),
      amount: (c[5]?.trim() === "支出" ? -1 : 1) * (oracleFen(c[6]) ?? Number.NaN),
      flow: c[5]?.trim() === "不计收支" || c[8]?.trim() === "交易关闭" ? 0 : c[5]?.trim() === "支出" ? -1 : 1,
      status: c[8]?.trim(),
      serial: c[9]?.trim(),
      account: "支付宝 xx@gmail.com",
    }),
    sums: { CNY: [22222850, 16164] },
  },
  {
    file: "statements/wechat.csv",
    layout: "wallet-wechat",
    from: 18,
    rows: 27,
    row: (c) => ({
      day: c[0]?.slice(0, 10),
      time: c[0]?.slice(11, 19),
      counterparty: oracleWord(c[2]),
      memo: oracleJoin(c[3], c[10] === c[3] ? "" : c[10]),
      type: oracleJoin(c[1], c[6]),
      amount: (c[4] === "支出" ? -1 : 1) * (oracleFen(c[5]) ?? Number.NaN),
      flow: c[4] === "/" ? 0 : c[4] === "支出" ? -1 : 1,
      status: c[7],
      serial: c[8]?.trim(),
      account: "微信支付 测试",
    }),
    sums: { CNY: [2849, 290453] },
  },
  {
    file: "statements/jd.csv",
    layout: "wallet-jd",
    from: 23,
    rows: 26,
    row: (c) => {
      const [, gross, refunded] = /^([\d.]+)(?:\(已退款([\d.]+)\))?/.exec(c[3] ?? "") ?? [];
      const amount = (oracleFen(gross) ?? Number.NaN) - (oracleFen(refunded) ?? 0);
      return {
        day: c[0]?.slice(0, 10),
        time: c[0]?.slice(11, 19),
        counterparty: c[1],
        memo: oracleJoin(c[2], c[10]),
        amount: c[6] === "支出" ? -amount : amount,
        flow: c[6] === "支出" ? -1 : 0,
        type: oracleJoin(c[4], c[7]),
        status: c[5],
        serial: c[8]?.trim(),
        account: "京东 jd_55370d18d5bb4",
      };
    },
    // 1,648.43 is also what JD's own preamble states, refunds taken off.
    sums: { CNY: [0, 164843] },
  },
];

describe.skipIf(!shared)("statements at hand", () => {
  it.each(cases)("$file", async ({ file, layout, from, rows, row, sums }) => {
    const bytes = new Uint8Array(readFileSync(sharedPath("fixtures", file)));
    const paper = await readPaper(bytes, file);
    const statement = statementOf(paper);
    const found = plainRows(statement.transactions);
    const lines = oracleRows(bytes);
    const dataLines = lines
      .map((cells, line) => ({ cells, line }))
      .filter(({ cells, line }) => line >= from && cells.some((cell) => /\d/.test(cell)));
    const expected = dataLines.slice(0, rows).map(({ cells, line }) => ({ line, ...row(cells) }));
    expect(statement.recognition.layout).toBe(layout);
    expect(paper.tally.mapped).toBe(rows);
    expect(tallyHolds(paper)).toBe(true);
    expect(found.map((one, index) => pick(one, expected[index] ?? {}))).toEqual(expected);
    expect(sumsOf(found)).toEqual(sums);
  });
});

function pick(row: PlainRow, like: Expected): Expected {
  return Object.fromEntries(Object.keys(like).map((key) => [key, row[key as keyof PlainRow]])); // keys of Expected are keys of PlainRow
}

function sumsOf(rows: readonly PlainRow[]): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {};
  for (const { currency: unit, flow, amount } of rows) {
    const sum = sums[unit] ?? [0, 0];
    sums[unit] = sum;
    if (amount !== null && flow === 1) sum[0] += amount;
    if (amount !== null && flow === -1) sum[1] -= amount;
  }
  return sums;
}
