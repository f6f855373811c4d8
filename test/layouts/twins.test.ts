import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise, recogniseSheet, type Table } from '../../src/layouts';
import {
  columnStats,
  LARGEST_RATE,
  numberIn,
  PERSONAL_NUMBER,
  STEPS,
  stepped,
} from '../../src/layouts/header/evidence';
import { FiguresByPlan, figureStats } from '../../src/layouts/header/figures';
import { isSamePlan, keptPlan, planOf } from '../../src/layouts/header/plan';
import { segments } from '../../src/layouts/header/segment';
import { type Cell, Sheet } from '../../src/sheet/snapshot';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import { random } from '../kit/perturb';
import { region, regionSheet } from '../kit/regional';
import { SEED } from '../kit/seed';
import { sheetFromText } from '../kit/sheet-text';

const next = random(SEED);

/** The same sheet with some cells changed. */
function changed(sheet: Sheet, name: string, change: (cell: Cell, column: number) => Cell): Sheet {
  const copy = new Sheet(name, sheet);
  for (const row of sheet.rowNumbers()) {
    for (const { column, cell } of sheet.rowCells(row)) copy.set(row, column, change(cell, column));
  }
  return copy;
}

const SCALES = [0.001, 0.5, 1, 1, 1.01, 3, 1000, 1e6];
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;

/** Figures of another office: each its own, whole columns of another size, or a numbering moved on. */
function otherFigures(sheet: Sheet): Sheet[] {
  const scales = new Map<number, number>();
  const scaleOf = (column: number): number => {
    if (!scales.has(column)) scales.set(column, pick(SCALES));
    return scales.get(column)!;
  };
  const figure = (to: (value: number, column: number) => number) => (cell: Cell, column: number) =>
    typeof cell.value === 'number' ? { ...cell, value: to(cell.value, column) } : cell;
  return [
    changed(
      sheet,
      `${sheet.name} 2`,
      figure((value) => value),
    ),
    changed(
      sheet,
      'TW III 2023',
      figure((value) => Math.round(value * pick(SCALES) * 100) / 100),
    ),
    changed(
      sheet,
      sheet.name,
      figure((value, column) => value * scaleOf(column)),
    ),
    changed(
      sheet,
      sheet.name,
      figure((value) => value + 1),
    ),
  ];
}

/** The same sheet with one cell that says something else, is typed as text, or holds a formula. */
function otherWords(sheet: Sheet): Sheet[] {
  const at = Math.floor(next() * sheet.size);
  const one = (change: (cell: Cell) => Cell): Sheet => {
    let i = 0;
    return changed(sheet, sheet.name, (cell) => (i++ === at ? change(cell) : cell));
  };
  return [
    one((cell) => ({ ...cell, value: 'Jumlah' })),
    one((cell) => ({ ...cell, value: String(cell.value) })),
    one((cell) => ({ ...cell, value: true })),
    one((cell) => ({ ...cell, value: 7 })),
    one((cell) => ({ ...cell, formula: '=A1' })),
    one((cell) => ({ ...cell, format: '0.00%' })),
  ];
}

/** Reads the sheets as one workbook, and says how many tables took over the reading of another. */
function expectAsAlone(sheets: readonly Sheet[]): number {
  const together = recognise({ sheets });
  const alone = sheets.map((sheet) => recogniseSheet(sheet));
  expect(together.tables).toEqual(alone.flatMap(({ tables }) => tables));
  expect(together.unrecognised).toEqual(alone.flatMap(({ unrecognised }) => unrecognised));
  const reasons = new Set(together.tables.map((table: Table) => table.reasons));
  return together.tables.length - reasons.size;
}

describe('a table built like another of its workbook', () => {
  let taken = 0;

  it.each(corpusNames())('is read in %s as it is read alone, whatever its figures', (name) => {
    for (const sheet of corpusWorkbook(name).sheets) {
      taken += expectAsAlone([sheet, ...otherFigures(sheet)]);
    }
  });

  it('is mostly taken over', () => {
    expect(taken).toBeGreaterThan(40);
  });

  it.each(corpusNames())('is not taken for one with other words in %s', (name) => {
    for (const sheet of corpusWorkbook(name).sheets) expectAsAlone([sheet, ...otherWords(sheet)]);
  });

  it.each([
    [
      'its title',
      `PERJANJIAN KINERJA TAHUN 2024`,
      `INDIKATOR KINERJA UTAMA TAHUN 2024`,
      `

      No | Sasaran | Indikator Kinerja | Target
      1 | Meningkatnya layanan sosial | Persentase PPKS terlayani | 80
      2 | Meningkatnya peran masyarakat | Persentase PSKS aktif | 70`,
    ],
    [
      'what follows from what',
      '',
      '',
      `
      No | Program | Anggaran | Realisasi | Realisasi Fisik (%)
      1 | Program Rehabilitasi Sosial | 500000000 | 400000000 | F1
      2 | Program Pemberdayaan Sosial | 300000000 | 150000000 | F2
      3 | Program Perlindungan Sosial | 200000000 | 150000000 | F3`,
    ],
    [
      'what adds up to what',
      '',
      '',
      `
      No | Program | Anggaran | Realisasi
      1 | Program Rehabilitasi Sosial | S1 | 400000000
      2 | Permakanan | 300000000 | 240000000
      3 | Sandang | 200000000 | 150000000
      4 | Program Pemberdayaan Sosial | S2 | 150000000
      5 | Lembaga | 100000000 | 40000000
      6 | Relawan | 200000000 | 100000000`,
    ],
  ])('is read anew where another one differs by %s', (_, first, second, table) => {
    const values: Readonly<Record<string, readonly [string, string]>> = {
      F1: ['80', '95'],
      F2: ['50', '90'],
      F3: ['75', '99'],
      S1: ['500000000', '700000000'],
      S2: ['300000000', '800000000'],
    };
    const sheets = [first, second].map((title, i) =>
      sheetFromText(title + table.replace(/\b[FS]\d\b/g, (name) => values[name]![i as 0 | 1]), {
        name: `Lembar ${i}`,
      }),
    );
    expectAsAlone(sheets);
    const [a, b] = sheets.map((sheet) => recogniseSheet(sheet).tables[0]!);
    const looks = ({ layout, columns, rows }: Table): unknown => [
      layout,
      columns.map(({ key, role }) => [key, role]),
      rows.map(({ kind, level }) => [kind, level]),
    ];
    expect(looks(a!)).not.toEqual(looks(b!));
  });

  it('takes over what the forms of regions share', () => {
    const sheets = Array.from({ length: 30 }, (_, i) =>
      regionSheet(region(i), `Daerah ${i}`, { withBudget: i % 3 === 0, triwulan: 1 + (i % 4) }),
    );
    expect(expectAsAlone(sheets)).toBeGreaterThan(20);
  });
});

describe('what is told of figures', () => {
  it.each([
    [0.25, 0.25],
    [0.3, 0.3],
    [0.31, 0.35],
    [0.5, 0.6],
    [0.9, 1.6],
  ])('tells %d as %d, on the same side of every step', (value, told) => {
    expect(stepped(value, STEPS.large)).toBeCloseTo(told);
  });

  it('is compared with its steps only', () => {
    const folder = path.join(__dirname, '../../src/layouts');
    const constants: Readonly<Record<string, number>> = { LARGEST_RATE, PERSONAL_NUMBER };
    const compared = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(path.join(folder, file), 'utf8');
        return [
          ...source.matchAll(/stats\.(large|ordinals|max)\b\s*(?:[<>]=?|[!=]==)?\s*([\w.]*)/g),
        ];
      });
    expect(compared.length).toBeGreaterThan(10);
    for (const [text, name, bound = ''] of compared) {
      const steps: readonly number[] = STEPS[name as keyof typeof STEPS];
      expect([text, steps.includes(constants[bound] ?? Number(bound))]).toEqual([text, true]);
    }
  });
});

describe('figures by plan', () => {
  it('are those that the sheet holds, and tell of a column what its statistics tell', () => {
    for (const index of [0, 1, 7]) {
      const sheet = regionSheet(region(index), 'Daerah');
      const [segment] = segments(sheet);
      const { left, right, bodyRows } = segment!;
      const plan = planOf(segment!);
      const read = new FiguresByPlan().of(segment!, plan);
      columnStats(segment!, left, right).forEach((stats, i) => {
        const figures = read.get(left + i)!;
        expect([...figures]).toEqual(bodyRows.map((row) => numberIn(sheet, row, left + i) ?? NaN));
        expect(stats).toMatchObject(figureStats(figures, stats));
      });
    }
  });

  it('are taken over from one table to another of the same plan', () => {
    const [first, second] = [0, 1].map((i) => segments(regionSheet(region(i), 'Daerah'))[0]!);
    const byPlan = new FiguresByPlan();
    const plan = keptPlan(planOf(first!));
    byPlan.of(first!, plan).get(second!.left + 4);
    const other = planOf(second!);
    expect(isSamePlan(plan, other)).toBe(true);
    const figures = byPlan.of(second!, other).get(second!.left + 4)!;
    expect([...figures]).toEqual(
      second!.bodyRows.map((row) => numberIn(second!.sheet, row, second!.left + 4) ?? NaN),
    );
  });
});
