import { columnName, rectToA1 } from '../../src/sheet/address';
import type { Recognition, Table } from '../../src/layouts/model';

/** A reading as text, small enough to review by eye: one line a table, one for its columns, one a row. */
export function readingText(recognition: Recognition): string {
  const tables = recognition.tables.map(tableText);
  const rest = recognition.unrecognised.map(
    (u) => `${u.sheet.name}!${rectToA1(u.rect)}  ? nearest ${u.nearest ?? '-'}`,
  );
  return [...tables, ...rest].join('\n\n') + '\n';
}

function tableText(table: Table): string {
  const { year, triwulan, bulan } = table.period;
  const period = [year, triwulan && `TW ${triwulan}`, bulan && `bulan ${bulan}`]
    .filter(Boolean)
    .join(' ');
  const head = `${table.sheet.name}!${rectToA1(table.rect)}  ${table.layout}  ${period || '-'}  ${table.region ?? '-'}`;
  const columns = table.columns.map((c) => `${columnName(c.column)} ${c.key}`).join(', ');
  const rows = table.rows.map((row) => {
    const facts = [row.number, row.code, row.service, row.sub]
      .filter((x) => x !== undefined)
      .join(' ');
    const more = row.continuation.length
      ? ` (+${row.continuation.map((r) => r + 1).join(',')})`
      : '';
    const label = row.label.length > 48 ? `${row.label.slice(0, 47)}…` : row.label;
    return `  ${String(row.row + 1).padStart(3)} ${'  '.repeat(row.level)}${row.kind}${facts ? ` [${facts}]` : ''} ${label}${more}`;
  });
  return [head, `  columns: ${columns}`, ...rows].join('\n');
}
