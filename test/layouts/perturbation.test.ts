import { recognise, recogniseSheet } from '../../src/layouts';
import type { Table } from '../../src/layouts/model';
import type { Sheet } from '../../src/sheet/snapshot';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import * as change from '../kit/perturb';
import { SEED } from '../kit/seed';
import { inOtherWords } from '../kit/synonyms';

/**
 * The same tables as other regions would bring them: elsewhere on the sheet, in other words, with slips,
 * columns in another order, without merges, numbers as text, header repeated, another table below.
 */

const ROUNDS = 6;

const LEAST = 0.98;

interface Source {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

const sources: Source[] = corpusNames().flatMap((name) => {
  const workbook = corpusWorkbook(name);
  const { tables } = recognise(workbook);
  return workbook.sheets
    .map((sheet) => ({ sheet, tables: tables.filter((t) => t.sheet === sheet) }))
    .filter((s) => s.tables.length > 0);
});

interface Variant {
  readonly sheet: Sheet;
  readonly to: (column: number) => number;
  readonly steps: readonly string[];
}

function variant(
  { sheet: original, tables }: Source,
  all: readonly Source[],
  next: () => number,
): Variant {
  let sheet = original;
  let to = (column: number): number => column;
  const steps: string[] = [];
  const then = (name: string, step: () => void): void => {
    step();
    steps.push(name);
  };
  const first = tables[0]!;
  const isSingle = tables.length === 1;
  const headers = new Set(tables.flatMap((t) => t.headerRows));
  const isFlat = isSingle && first.headerRows.length === 1;
  if (next() < 0.6)
    then(
      'other words',
      () => (sheet = change.reword(sheet, headers, (t) => inOtherWords(t, next))),
    );
  if (next() < 0.35)
    then('slips', () => (sheet = change.reword(sheet, headers, (t) => change.slip(t, next))));
  if (next() < 0.35)
    then('numbers as text', () => {
      for (const table of tables) {
        const kept = table.columns
          .filter((c) => c.key === 'no' || c.key === 'tahun')
          .map((c) => -c.column - 1);
        sheet = change.asText(
          sheet,
          table.rect,
          new Set([...table.headerRows, table.numberRow ?? -1e6, ...kept]),
        );
      }
    });
  const reorders = isFlat && next() < 0.4;
  if (reorders)
    then('columns in another order', () => {
      const { rect } = first;
      const order = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => i);
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      sheet = change.reorder(change.unmerge(sheet), rect, order);
      to = (column) => rect.left + order.indexOf(column - rect.left);
    });
  else if (next() < 0.5) then('no merges', () => (sheet = change.unmerge(sheet)));
  const isTall = first.rect.bottom - first.rect.top > 8;
  if (!reorders && isSingle && isTall && next() < 0.25)
    then('header repeated', () => {
      const middle = first.rect.top + Math.floor((first.rect.bottom - first.rect.top) * 0.6);
      sheet = change.repeatHeader(sheet, first.headerRows, middle);
    });
  else if (next() < 0.25)
    then('blank rows', () => {
      const top = first.numberRow ?? first.headerRows[first.headerRows.length - 1]!;
      sheet = change.blankRows(sheet, { ...first.rect, top }, next);
    });
  if (!reorders && isSingle && next() < 0.3)
    then('extra column', () => {
      const spots = original
        .rowCells(first.headerRows[0]!)
        .map((c) => c.column)
        .filter((c) => c > first.rect.left);
      const at = spots[Math.floor(next() * spots.length)] ?? first.rect.right;
      sheet = change.insertColumn(
        sheet,
        first.rect,
        at,
        ['Verifikator', 'Nomor Dokumen'][Math.floor(next() * 2)]!,
        'Bid. A',
      );
      const before = to;
      to = (column) => (before(column) >= at ? before(column) + 1 : before(column));
    });
  if (next() < 0.25)
    then('another table below', () => {
      sheet = change.append(sheet, all[Math.floor(next() * all.length)]!.sheet);
    });
  then('moved', () => {
    const right = Math.floor(next() * 9);
    sheet = change.shift(sheet, Math.floor(next() * 21), right);
    const before = to;
    to = (column) => before(column) + right;
  });
  return { sheet, to, steps };
}

/** What a reading of the table got wrong; null when it is the same table with the same columns and rows. */
function difference(
  expected: Table,
  found: readonly Table[],
  to: (column: number) => number,
): string | null {
  const same = found.filter((t) => t.layout === expected.layout);
  if (!same.length) return `read as ${found.map((t) => t.layout).join(', ') || 'nothing'}`;
  const faults = same.map((table) => {
    const wrong = expected.columns.filter(
      (c) => table.columns.find((o) => o.key === c.key)?.column !== to(c.column),
    );
    const rows =
      table.rows.length === expected.rows.length
        ? []
        : [`${table.rows.length} rows for ${expected.rows.length}`];
    return [...wrong.map((c) => c.key), ...rows];
  });
  const least = faults.reduce((a, b) => (b.length < a.length ? b : a));
  return least.length ? least.join(', ') : null;
}

test(`published tables are recognised in other regions' shapes and words (seed ${SEED})`, () => {
  const next = change.random(SEED);
  const failures: string[] = [];
  let tried = 0;
  let mistaken = 0;
  for (const source of sources) {
    for (let round = 0; round < ROUNDS; round++) {
      const { sheet, to, steps } = variant(source, sources, next);
      const found = recogniseSheet(sheet).tables;
      for (const table of source.tables) {
        tried++;
        const fault = difference(table, found, to);
        if (fault === null) continue;
        failures.push(`${table.layout} on ${table.sheet.name} [${steps.join('; ')}]: ${fault}`);
        if (
          fault.startsWith('read as') &&
          !fault.endsWith('nothing') &&
          found.length <= source.tables.length
        )
          mistaken++;
      }
    }
  }
  const rate = 1 - failures.length / tried;
  if (rate < LEAST || mistaken > 0)
    throw new Error(`${(rate * 100).toFixed(1)} % of ${tried}\n${failures.join('\n')}`);
  expect(rate).toBeGreaterThanOrEqual(LEAST);
});
