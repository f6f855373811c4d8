import { injections, periksa, renderFinding } from '../../src/engine';
import { parseA1 } from '../../src/sheet/address';
import { type Cell, Sheet } from '../../src/sheet/snapshot';
import { SAMPLES } from './samples';
import { fuzz } from './kit';
import { processorSeconds } from '../kit/processor';
import fc from '../kit/random';

/** What stands in forms, what nearly does, and what should never. */
const WORDS = [
  'No',
  'No.',
  'Jenis Layanan SPM',
  'Satuan',
  'Target',
  'Realisasi',
  'Capaian',
  '%',
  'Sasaran',
  'Yang Harus Dilayani',
  'Yang Terlayani',
  'Yang Belum Terlayani',
  'Total Pencapaian',
  'Anggaran',
  'Pagu',
  'Serapan',
  'Program',
  'Kegiatan',
  'Indikator',
  'Jumlah',
  'Total',
  'Rata-rata',
  'Tahun 2024',
  'Triwulan II',
  'Permakanan',
  'Penyandang Disabilitas Terlantar',
  'Orang',
  'Paket',
  '-',
  'n.a.',
  '1.234,5',
  '12,5 %',
  '1/2',
  '=x',
  '__proto__',
  'constructor',
  '\u202E',
  '',
  ' ',
  'x'.repeat(300),
  '#REF!',
  '#N/A',
];
const FORMULAS = [
  '=A1',
  '=SUM(A1:A9)',
  '=SPM.CAPAIAN(A1,B1)',
  '=B2/0',
  '=',
  '=((',
  "='x'!A1",
  '=A1:XFD1048576',
];

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((value) => ({ value })) },
  {
    weight: 5,
    arbitrary: fc
      .oneof(fc.nat(1000), fc.double(), fc.constantFrom(0, -1, 1e308, 0.5, 100))
      .map((value) => ({ value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FORMULAS), fc.oneof(fc.nat(100), fc.constant(null)))
      .map(([formula, value]) => ({ formula, value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(100), fc.constantFrom('0%', '0.00', '@', 'dd/mm/yyyy', '['))
      .map(([value, format]) => ({ value, format })),
  },
  { weight: 1, arbitrary: fc.oneof(fc.boolean(), fc.string()).map((value) => ({ value })) },
);

/** A place far away costs nothing in a file, so it must not cost anything here. */
const ROW = fc.oneof(
  { weight: 40, arbitrary: fc.nat(25) },
  { weight: 1, arbitrary: fc.constantFrom(1_048_575, 5000) },
);
const COLUMN = fc.oneof(
  { weight: 40, arbitrary: fc.nat(12) },
  { weight: 1, arbitrary: fc.constantFrom(16_383, 300) },
);

interface Grid {
  /** A form as it is published, over which cells are strewn; -1 for none. */
  readonly sample: number;
  readonly cells: readonly (readonly [number, number, Cell])[];
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly hidden: readonly number[];
}

const GRID: fc.Arbitrary<Grid> = fc.record({
  sample: fc.integer({ min: -1, max: SAMPLES.length - 1 }),
  cells: fc.array(fc.tuple(ROW, COLUMN, CELL), { maxLength: 60 }),
  merges: fc.array(fc.tuple(fc.nat(25), fc.nat(12), fc.nat(3), fc.nat(3)), { maxLength: 3 }),
  hidden: fc.array(fc.nat(25), { maxLength: 3 }),
});

/** Grids that failed once. */
const FAILED: readonly Grid[] = [
  // Headers in the last row of the sheet: no cell is below them.
  {
    sample: -1,
    cells: [
      [1048575, 0, { value: 'Pagu' }],
      [1048575, 1, { value: 'Kegiatan' }],
    ],
    merges: [],
    hidden: [],
  },
];

function sheetOf({ sample, cells, merges, hidden }: Grid): Sheet {
  const sheet = new Sheet('Lembar', {
    merges: merges.map(([top, left, height, width]) => ({
      top,
      left,
      bottom: top + height,
      right: left + width,
    })),
    hiddenRows: hidden,
  });
  const base = SAMPLES[sample];
  for (const row of base?.rowNumbers() ?? []) {
    for (const { column, cell } of base!.rowCells(row)) sheet.set(row, column, cell);
  }
  for (const [row, column, cell] of cells) sheet.set(row, column, cell);
  return sheet;
}

/** Every cell, as it would be found again. */
function everything(sheet: Sheet): string {
  return JSON.stringify(sheet.rowNumbers().map((row) => [row, sheet.rowCells(row)]));
}

fuzz('the engine checks any grid', 150, GRID, FAILED, (grid) => {
  const sheet = sheetOf(grid);
  const before = everything(sheet);
  const workbook = { name: 'acak.xlsx', sheets: [sheet] };
  const taken = processorSeconds();
  const result = periksa(workbook);
  for (const finding of result.findings) {
    expect(parseA1(finding.cell)).not.toBeNull();
    expect(renderFinding(finding, 'id')).not.toMatch(/undefined|NaN|\[object/);
    expect(renderFinding(finding, 'en')).not.toMatch(/undefined|NaN|\[object/);
  }
  for (const table of result.recognition.tables) {
    const policy = result.policies.get(table);
    if (policy) for (const { formula } of injections(table, policy)) expect(formula).toMatch(/^=/);
  }
  expect(result.failures).toEqual([]);
  expect(taken()).toBeLessThan(10);
  expect(everything(sheet)).toBe(before);
});
