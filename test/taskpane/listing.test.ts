import { filtered, linesOf, walkOrder, type Filter } from '../../src/taskpane/session/listing';
import { finding } from './fakes';

const ALL: Filter = { grouping: 'lembar', severities: new Set(), search: '', open: new Set() };
const text = (message: string) => ({ message: { id: message, en: message }, values: {} });
const FINDINGS = [
  finding({ cell: 'B7', severity: 'warning', rule: 'layanan-ejaan', text: text('Ejaan Pantli') }),
  finding({ cell: 'G9' }),
  finding({ cell: 'G12' }),
  finding({ cell: 'F12', text: text('Belum terlayani') }),
  finding({ cell: 'G13' }),
  finding({ cell: 'C5', sheet: 'Tabel 2.1', severity: 'info' }),
];
const words = (lines: ReturnType<typeof linesOf>): string[] =>
  lines.map((line) =>
    line.type === 'kelompok'
      ? `# ${line.name} ${line.count}`
      : line.finding.cell + (line.fold ? ` ×${line.fold.findings.length}` : ''),
  );

it('groups by sheet and folds repeats of one column into their first', () => {
  expect(words(linesOf(FINDINGS, ALL))).toEqual([
    '# TW II 5',
    'B7',
    'G9 ×3',
    'F12',
    '# Tabel 2.1 1',
    'C5',
  ]);
});

it('unfolds in place', () => {
  const [fold] = linesOf(FINDINGS, ALL).flatMap((l) => (l.type === 'temuan' ? (l.fold ?? []) : []));
  const lines = linesOf(FINDINGS, { ...ALL, open: new Set([fold!.key]) });
  expect(words(lines)).toEqual([
    '# TW II 5',
    'B7',
    'G9 ×3',
    'G12',
    'G13',
    'F12',
    '# Tabel 2.1 1',
    'C5',
  ]);
});

it('groups by severity, the worst first, and by rule', () => {
  const groups = (grouping: Filter['grouping']): string[] =>
    words(linesOf(FINDINGS, { ...ALL, grouping })).filter((word) => word.startsWith('#'));
  expect(groups('tingkat')).toEqual(['# error 4', '# warning 1', '# info 1']);
  expect(groups('aturan')).toEqual(['# layanan-ejaan 1', '# persen-salah 5']);
});

it('walks over every finding once, folded or not', () => {
  expect(walkOrder(linesOf(FINDINGS, ALL)).map((f) => f.cell)).toEqual([
    'B7',
    'G9',
    'G12',
    'G13',
    'F12',
    'C5',
  ]);
});

it('searches in text, cell, sheet and rule, word by word', () => {
  const found = (search: string): string[] =>
    filtered(FINDINGS, { ...ALL, search }, (f) => f.text.message.id).map((f) => f.cell);
  expect(found('pantli')).toEqual(['B7']);
  expect(found('g12')).toEqual(['G12']);
  expect(found('tabel persen')).toEqual(['C5']);
  expect(found('tidak ada')).toEqual([]);
});

it('filters by severity', () => {
  const severities = new Set(['warning', 'info'] as const);
  expect(filtered(FINDINGS, { severities, search: '' }, () => '').map((f) => f.cell)).toEqual([
    'B7',
    'C5',
  ]);
});
