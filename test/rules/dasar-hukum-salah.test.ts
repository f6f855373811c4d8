import { ANGGARAN, CAPAIAN } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';

const under = (line: string): string => `${line}\n\n${CAPAIAN.trim()}`;
const cells = (line: string): string[] => cellsOf('dasar-hukum-salah', under(line));

test.each([
  'Berdasarkan Permensos Nomor 9 Tahun 2018 tentang Standar Teknis Pelayanan Dasar pada SPM Sosial',
  'Berdasarkan Permensos 9/2018 tentang SPM',
  'PP Nomor 2 Tahun 2018 tentang Standar Pelayanan Minimal',
  'Permendagri Nomor 59 Tahun 2021 tentang Penerapan Standar Pelayanan Minimal',
  'Permendagri Nomor 100 Tahun 2018 tentang Penerapan SPM',
  'Permendagri Nomor 90 Tahun 2019 tentang Klasifikasi dan Kodefikasi',
  'Permensos Nomor 8 Tahun 2027 tentang Standar Teknis Pelayanan Dasar SPM Sosial',
  'Permensos Nomor 8 Tahun 2019 tentang pelayanan sosial pada SPM',
  'Permenkes Nomor 43 Tahun 2019 tentang Puskesmas',
  'Peraturan Menteri Sosial Nomor 1 Tahun 2013 tentang bantuan sosial untuk korban bencana',
  'Dibahas pada 9/2018',
  'Permensos Nomor 8 Tahun 2025 tentang Standar Teknis Pelayanan Dasar SPM Sosial',
  'Permensos Nomor 8 Tahun 2010 tentang Standar Teknis Pelayanan Sosial',
  'Permendagri Nomor 114 Tahun 2018 tentang Standar Teknis Pelayanan Dasar pada SPM Sub-Urusan Kebakaran',
  'Permendagri Nomor 59 Tahun 2019 tentang Perjalanan Dinas',
  'Peraturan Menteri Keuangan Nomor 9 Tahun 2018 tentang Standar Pelayanan Minimal',
])('silent: %s', (line) => expect(cells(line)).toEqual([]));

test.each([
  ['Permendikbud Nomor 32 Tahun 2018 tentang Standar Teknis Pelayanan Minimal Sosial', 'error'],
  ['Permenkes Nomor 4 Tahun 2019 tentang Standar Teknis Pelayanan Dasar pada SPM', 'warning'],
  ['Permensos Nomor 9 Tahun 2019 tentang Standar Teknis SPM Sosial', 'warning'],
  ['Permensos Nomor 8 Tahun 2019 tentang Standar Teknis Pelayanan Dasar SPM Sosial', 'warning'],
  ['Permensos Nomor 8 Tahun 2024 tentang Standar Teknis Pelayanan Dasar SPM Sosial', 'warning'],
  ['Permendagri Nomor 59 Tahun 2022 tentang Penerapan SPM', 'warning'],
])('%s: %s', (line, severity) => {
  const found = check(under(line)).findings.filter((f) => f.rule === 'dasar-hukum-salah');
  expect(found).toMatchObject([{ cell: 'A1', severity }]);
});

test('sheets without an SPM table are not read', () => {
  const line = 'Permendikbud Nomor 32 Tahun 2018 tentang Standar Pelayanan Minimal Sosial';
  expect(cellsOf('dasar-hukum-salah', `${line}\n\n${ANGGARAN.trim()}`)).toEqual([]);
});

test('the published report of 2019 cites the standard of education', () => {
  const found = check(corpusWorkbook('blitar-2019-laporan-spm')).findings;
  expect(found.find((f) => f.rule === 'dasar-hukum-salah')).toMatchObject({
    sheet: 'Target',
    cell: 'A2',
    severity: 'error',
  });
});

const RULE = 'dasar-hukum-salah';

test.each([
  ['no number at all', 'Permensos tentang SPM', 0],
  ['one', 'Permensos 9/2018 tentang SPM', 1],
  ['two', 'Permensos 9/2018 tentang SPM dan Permendagri Nomor 59 Tahun 2021', 2],
  ['the shortest', 'PP 2/2018', 1],
])('citations are counted: %s', (_, line, count) => {
  expect(checkedBy(RULE, under(line))).toBe(count);
});

test('what stands far behind a citation, or behind the next one, is not said of it', () => {
  const far = `Permendikbud Nomor 32 Tahun 2018 ${'tentang hal lain '.repeat(10)} SPM`;
  expect(cells(far)).toEqual([]);
  expect(
    cells('Permendikbud Nomor 32 Tahun 2018, Permensos Nomor 9 Tahun 2018 tentang SPM'),
  ).toEqual([]);
});

test('a regulation of another field that the title rests on is wrong, one that it names is not', () => {
  expect(cells('Berdasarkan Permenkes Nomor 43 Tahun 2019')).toEqual(['A1']);
  expect(cells('Sesuai dengan: Permenkes Nomor 43 Tahun 2019')).toEqual(['A1']);
  expect(cells('Puskesmas, Permenkes Nomor 43 Tahun 2019')).toEqual([]);
});

test('a slip is in the number or in the year; another regulation may be cited too', () => {
  expect(cells('Permensos Nomor 8 Tahun 2018 tentang SPM')).toEqual(['A1']);
  expect(cells('Permensos Nomor 9 Tahun 2017 tentang SPM')).toEqual(['A1']);
  expect(cells('Permensos Nomor 8 Tahun 2017 tentang SPM')).toEqual([]);
  expect(cells('Permensos Nomor 129 Tahun 2008 tentang SPM')).toEqual([]);
});

test.each([
  ['2017', 'Peraturan Menteri Sosial Nomor 129/HUK/2008 tentang SPM Bidang Sosial', 0],
  ['2023', 'Peraturan Menteri Sosial Nomor 129/HUK/2008 tentang SPM Bidang Sosial', 1],
  ['2023', 'Permendagri Nomor 100 Tahun 2018 tentang Penerapan SPM', 1],
  ['2021', 'Permendagri Nomor 100 Tahun 2018 tentang Penerapan SPM', 0],
])('a report of %s that rests on %s: %d that another took the place of', (year, cited, count) => {
  const line = `CAPAIAN SPM SOSIAL TAHUN ${year}\nBerdasarkan ${cited}`;
  expect(cells(line)).toHaveLength(count);
});

test('a regulation that is gone may be told of', () => {
  expect(cells('SPM TAHUN 2023, dahulu Permensos Nomor 129/HUK/2008 tentang SPM')).toEqual([]);
});

describe('what a row is said to rest on', () => {
  const OURS = 'Permensos 9 Tahun 2018';
  const THEIRS = 'Permenkes 4 Tahun 2019';
  const table = (cited: string, last = OURS, head = 'Dasar Hukum'): string => `
    No | Jenis Layanan | Target | ${head}
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100% | ${OURS}
    2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100% | ${cited}
    3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100% | ${last}`;

  test.each([
    ['of another field', table(THEIRS), ['D3']],
    ['of this one', table(OURS), []],
    ['of both', table(`${OURS}; ${THEIRS}`), []],
    ['in the last row', table(OURS, THEIRS), ['D4']],
    ['in a remark', table(THEIRS, OURS, 'Keterangan'), []],
    ['in a column that speaks of it only', table(THEIRS, OURS, 'Upaya sesuai dasar hukum'), []],
    ['in the head of the column', table(OURS, OURS, `Dasar Hukum (bukan ${THEIRS})`), []],
    ['above the column', ` | | | Lampiran ${THEIRS}\n${table(OURS)}`, []],
    ['below the table', `${table(OURS)}\n\n\n | | | ${THEIRS}`, []],
  ])('%s', (_, text, found) => {
    expect(cellsOf(RULE, text)).toEqual(found);
  });
});

test('words may stand in several lines, or further apart', () => {
  const told = (line: string): unknown[] =>
    check(under(line))
      .findings.filter((f) => f.rule === RULE)
      .map((f) => f.text.values.tertulis);
  expect(
    told('Permensos  Nomor 8  Tahun 2019 tentang  Standar Teknis Pelayanan Dasar SPM Sosial'),
  ).toEqual(['Permensos Nomor 8 Tahun 2019']);
  expect(told('Peraturan Menteri  Dalam  Negeri Nomor 59 Tahun 2022 tentang SPM')).toEqual([
    'Peraturan Menteri Dalam Negeri Nomor 59 Tahun 2022',
  ]);
});
