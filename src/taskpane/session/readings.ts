import {
  keptKey,
  placeKey,
  placeOfKey,
  type Reading,
  type TablePlace,
} from '../../layouts/correction';
import type {
  LayoutId,
  Period,
  Recognition,
  RowKind,
  Table,
  Unrecognised,
} from '../../layouts/model';
import { rowKeys, rowOfKey } from '../../layouts/row-keys';
import type { PolicyFile } from '../../policy/model';
import { columnName } from '../../sheet/address';
import { textOf } from '../../sheet/snapshot';
import type { Session } from './session';

/** The table that a key (`Sheet!A4:H95`) speaks of, recognised or not; null where it is gone. */
export function tableAt(recognition: Recognition, key: string): Table | Unrecognised | null {
  const all = [...recognition.tables, ...recognition.unrecognised];
  const named = { tables: { [key]: {} } };
  return (
    all.find((table) => placeKey(table) === key) ??
    (placeOfKey(key) ? all.find((table) => keptKey(table, named) !== undefined) : null) ??
    null
  );
}

/** What is kept of the user's reading of a table; {} where it is read automatically. */
export function readingIn(policy: PolicyFile, place: TablePlace): Reading {
  const key = keptKey(place, policy);
  const { layout, columns, ignore, rows } = (key === undefined ? null : policy.tables?.[key]) ?? {};
  return {
    ...(layout && { layout }),
    ...(columns && { columns }),
    ...(ignore && { ignore }),
    ...(rows && { rows }),
  };
}

/** The policy with the reading of one table put in, or taken out where it is null. */
export function withReading(
  policy: PolicyFile,
  place: TablePlace,
  reading: Reading | null,
): PolicyFile {
  const key = keptKey(place, policy) ?? placeKey(place);
  const { [key]: old, ...others } = policy.tables ?? {};
  const { layout: _l, columns: _c, ignore: _i, rows: _r, ...counting } = old ?? {};
  const own = { ...counting, ...reading };
  return { ...policy, tables: Object.keys(own).length ? { ...others, [key]: own } : others };
}

/**
 * Stores the user's reading of a table in the workbook, or goes back to the automatic one where it
 * is null, and reads the workbook anew.
 * @returns false where it could not be stored, which was told
 */
export async function saveReading(
  session: Session,
  place: TablePlace,
  reading: Reading | null,
): Promise<boolean> {
  const done = await session.perform('menulis', async () => {
    const { policyIn, policyPatch } = await session.engine();
    const policy = policyIn(await session.port.readSettings());
    await session.port.saveSettings({
      ...policyPatch(withReading(policy, place, reading)),
      ...session.stamp(),
    });
  });
  if (!done) return false;
  await (session.store.get().result ? session.check() : session.recognise());
  session.announce({ key: reading ? 'bacaan.tersimpan' : 'bacaan.otomatis' });
  return true;
}

/** Another kind of table: its columns and rows are read anew. */
export function withLayout({ ignore }: Reading, layout: LayoutId): Reading {
  return { layout, ...(ignore && { ignore }) };
}

/** Another meaning of one column; null: it holds no data of the table. */
export function withColumn(
  { columns = {}, ignore = [], ...rest }: Reading,
  layout: LayoutId,
  letter: string,
  key: string | null,
): Reading {
  const kept = Object.entries(columns).filter(([k, at]) => at !== letter && k !== key);
  const ignored = ignore.filter((at) => at !== letter);
  if (key === null) ignored.push(letter);
  else kept.push([key, letter]);
  return {
    ...rest,
    // A table whose columns the user sets is the one it was seen as while they were set.
    layout,
    ...(kept.length && { columns: Object.fromEntries(kept) }),
    ...(ignored.length && { ignore: ignored }),
  };
}

/** Another kind of the row of a table at this index. */
export function withKind(
  { rows = {}, ...rest }: Reading,
  table: Table,
  at: number,
  kind: RowKind,
): Reading {
  const others = Object.entries(rows).filter(([key]) => rowOfKey(table.rows, key) !== at);
  const key = rowKeys(table.rows)[at];
  return { ...rest, rows: Object.fromEntries(key ? [...others, [key, kind]] : others) };
}

/** The row of this key as it was read. */
export function withoutKind({ rows = {}, ...rest }: Reading, key: string): Reading {
  const { [key]: _old, ...others } = rows;
  return { ...rest, ...(Object.keys(others).length && { rows: others }) };
}

/** A column of a table as the user sees it in the sheet. */
export interface SheetColumn {
  readonly letter: string;
  readonly label: string;
  /** Meaning; null where the table does not use it. */
  readonly key: string | null;
}

/** No table is corrected column by column beyond this. */
const MOST_COLUMNS = 120;

/** Every column of a table that holds anything, in the order of the sheet. */
export function columnsOf({ sheet, rect, headerRows, columns, rows }: Table): SheetColumn[] {
  const first = Math.min(...rows.map(({ row }) => row), rect.bottom + 1);
  const header = headerRows.filter((row) => row < first);
  const out: SheetColumn[] = [];
  for (let at = rect.left; at <= Math.min(rect.right, rect.left + MOST_COLUMNS); at++) {
    const own = columns.find(({ column }) => column === at);
    const texts = header.map((row) => textOf(sheet.cell(row, at))).filter(Boolean);
    const label = own?.label ?? [...new Set(texts)].join(' / ');
    const isUsed = rows.some(({ row }) => textOf(sheet.cell(row, at)) !== '');
    if (own || label || isUsed) {
      out.push({ letter: columnName(at), label, key: own?.key ?? null });
    }
  }
  return out;
}

/** Years that the headers and the period of a table name, in order. */
export function yearsOf(columns: readonly SheetColumn[], { year }: Period): number[] {
  const named = columns.flatMap(({ label }) => label.match(/\b(19|20)\d\d\b/g) ?? []).map(Number);
  return [...new Set([...named, ...(year === undefined ? [] : [year])])].sort((a, b) => a - b);
}

/** How many rows of each kind, most first. */
export function kindCounts({ rows }: Table): [RowKind, number][] {
  const counts = new Map<RowKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
