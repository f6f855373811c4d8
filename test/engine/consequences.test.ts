import { attachConsequences } from '../../src/engine/consequences';
import type { CauseAt, Collected } from '../../src/engine/collect';
import { renderFinding } from '../../src/engine';
import type { Finding } from '../../src/rules/model';
import type { Table } from '../../src/layouts/model';
import { parseA1 } from '../../src/sheet/address';
import { sheetFromText } from '../kit/sheet-text';

/** One cause, one finding; what a reader is told of the others. */

const table = { sheet: sheetFromText('1', { name: 'S' }) } as Table;

function finding(cell: string, more: object = {}): Finding {
  const text = { message: { id: `Salah ${cell}.`, en: `Wrong ${cell}.` }, values: {} };
  const none = { found: null, expected: null, basis: 'Permensos 9/2018' };
  return { rule: 'total-salah', severity: 'error', sheet: 'S', cell, text, ...none, ...more };
}

function entry(of: Finding, ...causes: readonly CauseAt[]): Collected {
  const { top, left } = parseA1(of.cell)!;
  return { finding: of, table, row: top, column: left, message: 'x', causes };
}

/** What is listed, with what is attached to each. */
function listed(...entries: readonly Collected[]): string[] {
  return attachConsequences(entries).map(({ finding: { cell, consequences = [] } }) =>
    [cell, ...consequences.map((c) => c.cell)].join(' '),
  );
}

describe('attaching', () => {
  test('a chain ends at the first cause', () => {
    const [a, b, c] = ['A1', 'B1', 'C1'].map((cell) => finding(cell));
    expect(listed(entry(a!), entry(b!, { key: 'S!A1' }), entry(c!, { key: 'S!B1' }))).toEqual([
      'A1 B1 C1',
    ]);
  });
  test('two that name each other both stand, and so does what leads to them', () => {
    const [a, b, c] = ['A1', 'B1', 'C1'].map((cell) => finding(cell));
    const ring = [entry(a!, { key: 'S!B1' }), entry(b!, { key: 'S!A1' })];
    expect(listed(...ring, entry(c!, { key: 'S!A1' }))).toEqual(['A1', 'B1', 'C1']);
  });
  test.each([
    ['another rule', { rule: 'persen-salah' }, { found: 12, expected: 10 }, ['A1', 'B1']],
    ['the same difference', { selisih: 2 }, { found: 12, expected: 10 }, ['A1 B1']],
    ['another difference', { selisih: -2 }, { found: 12, expected: 10 }, ['A1', 'B1']],
    ['a word where a difference is asked', { selisih: 2 }, { found: 'dua' }, ['A1', 'B1']],
  ])('%s', (_, wanted, found, result) => {
    const cause = entry(finding('A1', found));
    expect(listed(cause, entry(finding('B1'), { key: 'S!A1', ...wanted }))).toEqual(result);
  });
});

describe('telling', () => {
  const missing = (cell: string): Finding => finding(cell, { expected: 'Layanan' });

  test('two that are missing are told in words, three by their cells', () => {
    const told = finding('A1', { consequences: [missing('B1'), missing('C1'), finding('D1')] });
    expect(renderFinding(told, 'id')).toBe(
      'Salah A1. Akibatnya juga: D1. B1: Salah B1. C1: Salah C1.',
    );
    const many = finding('A1', { consequences: [missing('B1'), missing('C1'), missing('D1')] });
    expect(renderFinding(many, 'en')).toBe('Wrong A1. It also shows in: B1, C1, D1.');
  });
  test('of a long list six cells are named and the rest counted', () => {
    const cells = Array.from({ length: 8 }, (_, i) => `A${i + 1}`);
    const grouped = finding('A1', { cells });
    expect(renderFinding(grouped, 'id')).toContain('Sama pada 8 sel: A1, A2, A3, A4, A5, A6 dan 2');
    expect(renderFinding(grouped, 'en')).toContain('in 8 cells: A1, A2, A3, A4, A5, A6 and 2 more');
  });
});
