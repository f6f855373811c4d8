import { injections, type Injection, periksa } from '../../src/engine';
import { MEASURES } from '../../src/measures';
import { evaluate } from '../../src/measures/evaluate';
import type { PolicyFile } from '../../src/policy/model';
import {
  ANGGARAN,
  CAPAIAN,
  dengan,
  FORMULIR,
  INDIKATOR,
  PERHITUNGAN,
} from '../../src/rules/kit/contoh';
import { parseA1 } from '../../src/sheet/address';
import type { Scalar, Sheet } from '../../src/sheet/snapshot';
import { workbookOf } from '../kit/sheet-text';

function proposals(table: string, policy: PolicyFile = {}): Injection[] {
  const { recognition, policies } = periksa(workbookOf({ Contoh: table }), { policy });
  return recognition.tables.flatMap((t) => injections(t, policies.get(t)!));
}

function at(cell: string, table: string, policy?: PolicyFile): Injection {
  const found = proposals(table, policy).find((i) => i.cell === cell);
  if (!found) throw new Error(`no formula for ${cell}`);
  return found;
}

const EMPTY = Object.fromEntries(
  [4, 7, 8, 9, 10, 11].flatMap((r) => [`D${r}`, `E${r}`, `F${r}`, `G${r}`].map((a) => [a, ''])),
);

describe('state of a cell', () => {
  test('sama: shows the same at the printed precision', () => {
    expect(at('G8', FORMULIR)).toMatchObject({ state: 'sama', result: 0.9375 });
    expect(at('E4', dengan(ANGGARAN, { E4: '83' }))).toMatchObject({ state: 'sama' });
  });
  test('beda: the value would change', () => {
    const given = at('G8', dengan(FORMULIR, { G8: '1{0.00%}' }));
    expect(given).toMatchObject({ state: 'beda', result: 0.9375, present: { value: 1 } });
  });
  test('kosong: blank, and takes the number format of its column', () => {
    const given = at('G8', dengan(FORMULIR, { G8: '' }));
    expect(given).toMatchObject({ state: 'kosong', result: 0.9375, format: '0.00%' });
    expect(at('E4', dengan(CAPAIAN, { E4: '' }))).toMatchObject({ state: 'kosong', format: '0.0' });
  });
  test('rumus: holds a working formula', () => {
    const given = at('G8', dengan(FORMULIR, { G8: '=E8/D8 -> 0.9375{0.00%}' }));
    expect(given).toMatchObject({ state: 'rumus', present: { formula: '=E8/D8' } });
  });
  test('rusak: holds a broken one', () => {
    expect(at('G8', dengan(FORMULIR, { G8: '=E8/Z8 -> #DIV/0!' })).state).toBe('rusak');
    expect(at('G8', dengan(FORMULIR, { G8: '=_xldudf_SPM_CAPAIAN(D8,E8) -> 0.9375' })).state).toBe(
      'rusak',
    );
  });
});

describe('number text with two readings, of which the column leaves one', () => {
  const D8 = 'IF(ISNUMBER(D8),D8,IF(D8="","",VALUE(SUBSTITUTE(D8,".",""))))';
  test('is read in the formula, where the function by itself would refuse it', () => {
    const given = at('G8', dengan(FORMULIR, { D8: '"1.250"', E8: '1000', G8: '' }));
    expect(given).toMatchObject({ formula: `=SPM.CAPAIAN(${D8},E8,,100)/100`, result: 0.8 });
  });
  test('in a table of indicators too, by the unit of the row', () => {
    const given = at('F2', dengan(INDIKATOR, { C2: 'Orang', D2: '"1.250"', E2: '1000', F2: '' }));
    expect(given.formula).toContain('SPM.CAPAIAN(IF(ISNUMBER(D2),D2,');
    expect(given.resultAll).toBe(80);
  });
  test('numerator over denominator', () => {
    const given = at('F2', dengan(PERHITUNGAN, { D2: '"1.000"', D3: '"1.250"', F2: '' }));
    expect(given.formula).toContain('SPM.CAPAIAN(IF(ISNUMBER(D3),D3,');
    expect(given.resultAll).toBe(80);
  });
});

describe('formulas of the form', () => {
  test('in percent points where the cells hold percent points', () => {
    const points = {
      G2: '99.75',
      G3: '80',
      G4: '100',
      G5: '19.75',
      G6: '98.75',
      G7: '100',
      G8: '93.75',
      G9: '100',
      G10: '100',
      G11: '100',
    };
    const formulas = proposals(dengan(FORMULIR, points));
    expect(formulas.every((i) => i.state === 'sama')).toBe(true);
    expect(Object.fromEntries(formulas.map((i) => [i.cell, i.formula]))).toMatchObject({
      G2: '=SPM.INDEKS(G4,G6)',
      G3: '=0.8*G4',
      G4: '=SPM.CAPAIAN(D4,E4,,100)',
      G5: '=0.2*G6',
      G6: '=SPM.MUTU(D7:D11,E7:E11)',
      F8: '=SPM.BELUM(D8,E8)',
    });
  });

  test('fractions and percent points beside each other are led into one unit', () => {
    const mixed = dengan(FORMULIR, { G2: '99.75', G3: '80' });
    expect(at('G2', mixed)).toMatchObject({ state: 'sama' });
    expect(at('G3', mixed)).toMatchObject({ state: 'sama' });
  });

  test('quality follows the way of the table, or the one the user fixed', () => {
    expect(at('G6', FORMULIR, { mutu: 'jumlah' }).formula).toBe(
      '=SPM.MUTU(D7:D11,E7:E11,"jumlah")/100',
    );
  });

  test('an empty form takes formulas that stay blank until it is filled in', () => {
    const empty = proposals(dengan(FORMULIR, { ...EMPTY, G2: '', G3: '', G5: '', G6: '' }));
    expect(empty.every((i) => i.state === 'kosong' && i.result === null)).toBe(true);
    expect(empty.map((i) => i.cell)).toEqual(
      expect.arrayContaining(['G2', 'G3', 'G6', 'F8', 'G8']),
    );
  });

  test('a filled cell keeps its figure where there is nothing to compute from', () => {
    const cells = proposals(dengan(FORMULIR, { D8: '', E8: '' })).map((i) => i.cell);
    expect(cells).not.toContain('G8');
    expect(cells).not.toContain('F8');
  });
});

describe('formulas of other tables', () => {
  test('capaian under the inferred cap and direction, and its mean', () => {
    expect(at('F2', INDIKATOR).formula).toBe('=SPM.CAPAIAN(D2,E2)');
    expect(at('F4', INDIKATOR).formula).toBe('=SPM.CAPAIAN(D4,E4,"turun")');
    expect(at('F5', INDIKATOR)).toMatchObject({ formula: '=AVERAGE(F2:F4)', state: 'sama' });
    const capped = dengan(INDIKATOR, { F2: '100', F4: '100', F5: '96.67' });
    expect(at('F2', capped).formula).toBe('=SPM.CAPAIAN(D2,E2,,100)');
    expect(at('F4', capped).formula).toBe('=SPM.CAPAIAN(D4,E4,"turun",100)');
    const ratio = dengan(INDIKATOR, { F4: '111.11', F5: '105.37' });
    expect(at('F4', ratio).formula).toBe('=SPM.CAPAIAN(D4,E4,"turun-rasio")');
  });
  test('a mean that must read number text', () => {
    const table = dengan(CAPAIAN, { C2: '-', D2: '-', E2: '90,00 %' });
    expect(at('E7', table).formula).toBe('=SPM.RATA(E2:E6)');
  });
  test('absorption', () => {
    expect(at('E3', ANGGARAN).formula).toBe('=SPM.SERAPAN(C3,D3)');
  });
  test('numerator over denominator', () => {
    expect(at('F4', PERHITUNGAN)).toMatchObject({ formula: '=SPM.CAPAIAN(D5,D4)', state: 'sama' });
  });
});

/** Value of a proposed formula by the measures themselves; cells as the other formulas fill them. */
function calculate(formula: string, cell: (address: string) => Scalar | null): number {
  const call = /^=SPM\.(\w+)\((.*)\)(\/100)?$/.exec(formula);
  const measure = MEASURES.find((m) => m.name === call?.[1]);
  if (!call || !measure) throw new Error(`no measure in ${formula}`);
  const args = (call[2] ?? '').split(',').map((text) => {
    if (text === '') return null;
    if (text.startsWith('"')) return text.slice(1, -1);
    if (text.endsWith('*100')) return Number(cell(text.slice(0, -4))) * 100;
    const area = parseA1(text);
    if (!area) return Number(text);
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + 1 + i);
    const column = text.replace(/\d.*$/, '');
    return text.includes(':') ? rows.map((r) => [cell(`${column}${r}`)]) : cell(text);
  });
  const [[value] = []] = evaluate(measure, args);
  return Number(value) / (call[3] ? 100 : 1);
}

test.each([
  ['form', FORMULIR],
  [
    'form in percent points',
    dengan(FORMULIR, { G2: '99.75', G4: '100', G6: '98.75', G8: '93.75' }),
  ],
  ['yearly table', CAPAIAN],
  ['indicators', INDIKATOR],
  ['budget', ANGGARAN],
  ['computation', PERHITUNGAN],
])('the promised result is what the function gives: %s', (_, table) => {
  const sheet: Sheet = workbookOf({ Contoh: table }).sheets[0]!;
  const all = proposals(table);
  const filled = new Map(all.map((i) => [i.cell, i.result]));
  const cell = (address: string): Scalar | null => {
    const place = parseA1(address)!;
    return filled.get(address) ?? sheet.cell(place.top, place.left)?.value ?? null;
  };
  const spm = all.filter((i) => i.formula.startsWith('=SPM.'));
  expect(spm.length).toBeGreaterThan(0);
  for (const { formula, result } of spm) {
    expect([formula, calculate(formula, cell)]).toEqual([
      formula,
      expect.closeTo(result as number, 9),
    ]);
  }
});
