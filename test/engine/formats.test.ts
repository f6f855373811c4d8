import { injections, periksa } from '../../src/engine';
import { ANGGARAN, CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { workbookOf } from '../kit/sheet-text';

/** Number format that goes into a cell along with its formula; `-` where the cell keeps its own. */
function formatAt(cell: string, table: string, changes: Readonly<Record<string, string>>): string {
  const { policies } = periksa(workbookOf({ Contoh: dengan(table, changes) }));
  const all = [...policies].flatMap(([t, policy]) => injections(t, policy));
  const found = all.find((i) => i.cell === cell);
  if (!found) throw new Error(`no formula for ${cell}`);
  return found.format ?? '-';
}

describe('a blank cell', () => {
  test.each([
    ['as most cells of its column', { E2: '90{0.0}', E3: '87.5{0.0}', E4: '' }, '0.0'],
    ['with the decimals that its column prints', { E3: '87.25', E4: '' }, '0.00'],
    ['two decimals where the column prints none', { E3: '88', E4: '', E5: '63', E7: '88' }, '0.00'],
  ])('%s', (_, changes, format) => {
    expect(formatAt('E4', CAPAIAN, changes)).toBe(format);
  });

  test('in the unit of its column', () => {
    expect(formatAt('G8', FORMULIR, { G8: '' })).toBe('0.00%');
  });

  test('money as the money around it', () => {
    const money = { C3: '20000000{#,##0}', C4: '30000000{#,##0}', C2: '', C5: '50000000{#,##0}' };
    expect(formatAt('C2', ANGGARAN, money)).toBe('#,##0');
  });
});

describe('a filled cell', () => {
  test('keeps its own format', () => {
    expect(formatAt('E4', ANGGARAN, { E4: '83.3{0.0}' })).toBe('-');
  });
  test('without a format it keeps the decimals it printed', () => {
    expect(formatAt('E4', ANGGARAN, { E4: '83.33' })).toBe('0.00');
    expect(formatAt('E4', ANGGARAN, { E4: '83' })).toBe('0');
    expect(formatAt('E2', ANGGARAN, {})).toBe('-');
  });
  test('as text it keeps the decimals and groups that were typed', () => {
    expect(formatAt('E4', ANGGARAN, { E4: '"83,33 %"' })).toBe('0.00');
    expect(formatAt('C2', ANGGARAN, { C2: '"50.000.000"' })).toBe('#,##0');
    expect(formatAt('E2', ANGGARAN, { E2: '"90,00"{@}' })).toBe('0.00');
  });
});
