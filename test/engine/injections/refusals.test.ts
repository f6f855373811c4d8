import { injections, periksa } from '../../../src/engine';
import { dengan, FORMULIR } from '../../../src/rules/kit/contoh';
import { workbookOf } from '../../kit/sheet-text';

/** Figures that a formula cannot be given as they stand, and where none is proposed. */

function formulas(table: string, ...cells: readonly string[]): Record<string, string> {
  const { policies } = periksa(workbookOf({ Contoh: table }));
  const all = [...policies].flatMap(([t, policy]) => injections(t, policy));
  const byCell = new Map(all.map((i) => [i.cell, i.formula]));
  return Object.fromEntries(cells.map((cell) => [cell, byCell.get(cell) ?? '-']));
}

test('quality of which nobody is in need has no percentage', () => {
  const none = [7, 8, 9, 10, 11].flatMap((row) => [
    [`D${row}`, '0'],
    [`E${row}`, '0'],
    [`F${row}`, '0'],
    [`G${row}`, ''],
  ]);
  const table = dengan(FORMULIR, Object.fromEntries(none) as Record<string, string>);
  expect(formulas(table, 'F7', 'G7', 'G6')).toEqual({ F7: '=SPM.BELUM(D7,E7)', G7: '-', G6: '-' });
});

test('percent points typed as text below shares held as fractions are brought to their unit', () => {
  const table = dengan(FORMULIR, { G4: '"100,0"', G6: '"98,75"' });
  expect(formulas(table, 'G2', 'G3', 'G5')).toEqual({
    G2: '=SPM.INDEKS(G4,G6)/100',
    G3: '=0.8*G4/100',
    G5: '=0.2*G6/100',
  });
});

test('a mean in percent points of figures held as fractions', () => {
  const table = `
    No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
    1 | Meningkatnya rehabilitasi sosial | 0.97{0.00%} | 1{0.00%} | 0.03{0.00%}
    2 | Terlaksananya penanganan bencana | 0.9{0.00%} | 0.95{0.00%} | 0.05{0.00%}
     | Rata-rata | 93.5 | 97.5 | 4`;
  expect(formulas(table, 'E2', 'C4', 'E4')).toEqual({
    E2: '=D2-C2',
    C4: '=AVERAGE(C2:C3)*100',
    E4: '=AVERAGE(E2:E3)*100',
  });
});

test('an amount that cannot be read leaves its row alone, and the others their formulas', () => {
  const table = `
    No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | %
    1 | Program Rehabilitasi Sosial | "12.500.0" | 9000 | 3500 | 72
    2 | Program Pemberdayaan Sosial | 3000 | 2800 | 200 | 93.33`;
  expect(formulas(table, 'E2', 'F2', 'E3')).toEqual({ E2: '-', F2: '-', E3: '=C3-D3' });
});
