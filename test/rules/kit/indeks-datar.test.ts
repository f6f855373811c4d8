import { indeksSalah } from '../../../src/rules/indeks-salah';
import { checkShares } from '../../../src/rules/kit/indeks-datar';
import type { RuleContext } from '../../../src/rules/model';
import { LAYANAN } from '../../kit/layanan';
import { cellsOf, check, saysOf } from '../../kit/check';
import { reportedOn } from './tanya';

/** Cells of a wrong index, where the first service has these percentages, shares and index. */
const salah = (first: string, ...more: readonly string[]): string[] =>
  cellsOf(
    'indeks-salah',
    `
    REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Capaian Penerima (%) | Bobot 80% | Capaian Mutu (%) | Bobot 20% | Indeks SPM
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i ? '90 | 72 | 90 | 18 | 90' : first}`).join('\n')}
    ${more.join('\n')}`,
  );

test.each([
  ['of the percentages', '84.24{0.00} | 67.39{0.00} | 50 | 10 | 77.39{0.00}', []],
  ['of the shares as they are printed', '84.24{0.00} | 67 | 50 | 10 | 77{0.00}', []],
  ['of percentages that were printed rounded', '84 | 67.39{0.00} | 50 | 10 | 77.39{0.00}', []],
  [
    'of percentages whose rounding is too small for it',
    '84.24{0.00} | 67 | 50 | 10 | 77.8{0.00}',
    ['G3'],
  ],
  ['of more than all, capped', '120 | 80 | 50 | 10 | 90', []],
  ['of more than all, capped and rounded', '120 | 80 | 50 | 10 | 90.3{0.0}', []],
  ['of the shares taken from each other', '84.24{0.00} | 67 | 50 | 10 | 57{0.00}', ['G3']],
  ['of one share, where the other is blank', '84.24{0.00} | | 50 | 10 | 10', ['G3']],
  ['of one share, the other way round', '84.24{0.00} | 67 | 50 | | 67', ['G3']],
  ['of nought, where there is something', '84.24{0.00} | 67.39{0.00} | 50 | 10 | 0', ['G3']],
  ['left blank', '84.24{0.00} | 67 | 50 | 10 |', []],
])('an index %s', (_, first, cells) => {
  expect(salah(first)).toEqual(cells);
});

test('the mean of all services is held against their indices, not against its own percentages', () => {
  const mean = ' | Rata-rata | 90 | 72 | 90 | 18 | 80';
  expect(salah('90 | 72 | 90 | 18 | 90', mean)).toEqual([]);
});

const BAGIAN = (...rows: readonly string[]): string => `
  REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
  No | Jenis Layanan | Bobot Penerima 80% | Bobot Mutu 20% | Indeks SPM
  ${rows.map((row, i) => `${LAYANAN[i] ? `${i + 1} | ${LAYANAN[i]}` : ''}${row}`).join('\n')}`;

test('the shares alone make the index, to the last digit that they print', () => {
  const four = Array<string>(4).fill(' | 72 | 18 | 90');
  const cells = (...rows: readonly string[]) => cellsOf('indeks-salah', BAGIAN(...rows));
  expect(cells(...four, ' | 72 | 18 | 90')).toEqual([]);
  expect(cells(...four, ' | 72 | 18 | 91')).toEqual([]);
  expect(cells(...four, ' | 72 | 18 | 80')).toEqual(['E7']);
  expect(cells(...four, ' | 72 | 18 | 90', ' | Rata-rata | 72 | 18 | 80')).toEqual([]);
});

test('what is blank is no index that its shares of 0 make', () => {
  const cells = (...rows: readonly string[]) => cellsOf('indeks-salah', BAGIAN(...rows));
  const [blank, right, wrong] = [' | 0 | 0 |', ' | 72 | 18 | 90', ' | 72 | 18 | 80'];
  expect(cells(right, right, right, wrong, wrong)).toEqual(['E6', 'E7']);
  expect(cells(blank, blank, right, wrong, wrong)).toEqual([]);
});

test('an index known to fewer digits than its shares is held against them, not laid to another fault', () => {
  const row = ' | 78.00{0.00} | 17.43{0.00} | ';
  const cells = (index: string) =>
    cellsOf(
      'indeks-salah',
      BAGIAN(...Array<string>(4).fill(`${row}95.43{0.00}`), `${row}${index}{0}`),
    );
  expect(cells('95')).toEqual([]);
  expect(cells('94')).toEqual(['E7']);
});

test('one of the shares alone makes no index', () => {
  const text = BAGIAN(...Array<string>(5).fill(' | 72 | 18 | 80'))
    .split('\n')
    .map((line) => line.replace(' | Bobot Mutu 20%', '').replace(' | 18', ''))
    .join('\n');
  expect(cellsOf('indeks-salah', text)).toEqual([]);
});

test.each(['bobotPenerima', 'bobotMutu'])(
  'nor where the column of the other is unknown: %s',
  (key) => {
    const [table] = check(BAGIAN(...Array<string>(5).fill(' | 72 | 18 | 80'))).recognition.tables;
    const columns = table!.columns.filter((column) => column.key !== key);
    expect(columns).toHaveLength(table!.columns.length - 1);
    const report = (): never => {
      throw new Error('nothing to report');
    };
    const context = { report, checked: report } as unknown as RuleContext;
    expect(() => checkShares(context, { ...table!, columns })).not.toThrow();
  },
);

describe('the index of the whole field', () => {
  /** The first service as given, four others of 90 %, then that of the field. */
  const field = (first: string, bidang: string): string => `
    REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Capaian Penerima (%) | Bobot 80% | Capaian Mutu (%) | Bobot 20% | Indeks SPM
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i ? '90 | 72 | 90 | 18 | 90' : first}`).join('\n')}
    | Rata-rata Indeks SPM | | | | | ${bidang}`;
  const BULAT = '84.24{0.00} | 67.39{0.00} | 50 | 10 | 77{0}';

  test.each([
    ['printed', '80 | 64 | 80 | 16 | 80', '88', []],
    ['printed rounded', BULAT, '87.4{0.0}', []],
    ['as the percentages make them', '84.24{0.00} | | 50 | | 77{0}', '87.48{0.00}', []],
    ['as the shares make them', '| 67.39{0.00} | 50 | 10 | 77{0}', '87.48{0.00}', []],
    ['as the shares make them too', '84.24{0.00} | 67.39{0.00} | | 10 | 77{0}', '87.48{0.00}', []],
    ['of none of these', BULAT, '87.44{0.00}', ['G8']],
    ['each at most 100', '120 | 96 | 130 | 26 | 122', '92', []],
    ['more than 100', '120 | 96 | 130 | 26 | 122', '96.4', []],
    ['where one is not said', '80 | 64 | 80 | 16 | ', '80', []],
  ])('is the mean of indices %s', (_, first, bidang, cells) => {
    expect(cellsOf('indeks-salah', field(first, bidang))).toEqual(cells);
  });

  test('says of how many services, and which', () => {
    const table = field('80 | 64 | 80 | 16 | 80', '89');
    expect(saysOf('indeks-salah', table)).toEqual([
      'G8 tertulis indeks 89 %, padahal rata-rata indeks 5 layanan adalah 88 %. Hitung ulang G8 dari baris tiap layanan. → 88',
    ]);
    const [finding] = check(table).findings;
    expect(finding?.related?.map(({ cell }) => cell)).toEqual(['G3', 'G4', 'G5', 'G6', 'G7']);
  });

  test('is not told where no row is one of a service', () => {
    const [table] = check(field('80 | 64 | 80 | 16 | 80', '89')).recognition.tables;
    const rows = table!.rows.filter(({ kind }) => kind !== 'layanan');
    expect(rows).toHaveLength(1);
    expect(reportedOn(indeksSalah, table!)).toEqual(['kategori']);
    expect(reportedOn(indeksSalah, { ...table!, rows })).toEqual([]);
  });
});
