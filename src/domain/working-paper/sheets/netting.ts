/** From gross inflow to net operating inflow, every row that was taken out, and every row there is. */
import { periodName } from "../../ledger/fact-names.ts";
import type { PaperSource, WorkingRow } from "../working-paper.ts";
import { count, day, money, part, row, sheetLimits, total, type WorkColumn, type WorkRow, type WorkSheet } from "../workbook.ts";

export function nettingSheet({ assessment, language, words: t, common }: PaperSource): WorkSheet {
  const { netting } = assessment;
  const rows: WorkRow[] = [];
  if (netting !== null) {
    const groups = (reason: string) => netting.pairs.filter((pair) => pair.reason === reason).length;
    rows.push(total(t.gross, money(netting.grossInflow)));
    for (const [reason, amount] of Object.entries(netting.removed))
      rows.push(row(t.less(common.removals[reason] ?? reason), money(amount), count(groups(reason))));
    rows.push(total(t.net, money(netting.netOperatingInflow)));
    for (const pair of netting.pending) rows.push(row(t.pending, money(pair.amount), count(1), pair.note));
    if (netting.duplicates.length > 0) rows.push(row(t.duplicates, null, count(netting.duplicates.length)));
    rows.push(part(t.monthly, t.monthGross, t.monthNet, t.monthOut));
    for (const month of netting.months)
      rows.push(row(periodName(month.month, language), money(month.gross), money(month.net), money(month.outflow)));
    rows.push(part(t.counterparty, t.inflow, t.outflow, t.category));
    for (const party of netting.counterparties)
      rows.push(row(party.name, money(party.inflow), money(party.outflow), { number: party.share, shape: "percent" }));
  }
  return {
    name: t.sheets.netting,
    columns: [
      { title: t.item, width: 34 },
      { title: t.amountYuan, width: 20 },
      { title: t.groups, width: 20 },
      { title: t.note, width: 50 },
    ],
    rows,
  };
}

/** Every row behind a removal, group by group, so that a reviewer can follow each with a finger. */
export function removedSheet({ assessment, rows: all, words: t, common }: PaperSource): WorkSheet {
  const { netting } = assessment;
  function* rows(): Generator<WorkRow> {
    if (netting === null) return;
    let group = 0;
    for (const pair of netting.pairs) {
      group++;
      const head = [common.removals[pair.reason] ?? pair.reason, count(group), money(pair.amount)] as const;
      for (const found of all.byRef(pair.rows)) yield row(...head, ...statementCells(found), pair.note);
    }
    for (const found of all.byRef(netting.duplicates)) yield row(t.duplicates, null, null, ...statementCells(found), "");
  }
  return {
    name: t.sheets.removed,
    columns: [
      { title: t.why, width: 18 },
      { title: t.group, width: 7 },
      { title: t.amountYuan, width: 16 },
      ...statementColumns(t),
      { title: t.note, width: 40 },
    ],
    rows: { [Symbol.iterator]: rows },
  };
}

/** One sheet, or as many as the format's row limit asks for. */
export function rowsSheets({ rows: all, words: t }: PaperSource, limit: number = sheetLimits.rows - 1): WorkSheet[] {
  const sheets = Math.max(1, Math.ceil(all.count / limit));
  return Array.from({ length: sheets }, (_, index): WorkSheet => {
    function* rows(): Generator<WorkRow> {
      let at = 0;
      for (const found of all.all()) {
        if (at >= (index + 1) * limit) return;
        if (at >= index * limit) yield row(...statementCells(found), found.category);
        at++;
      }
    }
    return {
      name: index === 0 ? t.sheets.rows : `${t.sheets.rows} ${index + 1}`,
      columns: [...statementColumns(t), { title: t.category, width: 14 }],
      rows: { [Symbol.iterator]: rows },
    };
  });
}

function statementColumns(t: PaperSource["words"]): WorkColumn[] {
  return [
    { title: t.date, width: 12 },
    { title: t.counterparty, width: 28 },
    { title: t.memo, width: 24 },
    { title: t.inflow, width: 16 },
    { title: t.outflow, width: 16 },
    { title: t.balance, width: 16 },
    { title: t.currency, width: 7 },
    { title: t.account, width: 22 },
    { title: t.file, width: 30 },
    { title: t.at, width: 18 },
  ];
}

function statementCells(found: WorkingRow) {
  return [
    day(found.date),
    found.counterparty,
    found.memo,
    money(found.inflow),
    money(found.outflow),
    money(found.balance),
    found.currency,
    found.account,
    found.path,
    found.at,
  ];
}
