import { ANGGARAN, CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { isPlaceholder } from '../../src/rules/kit/placeholder';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';

const cells = (table: string): string[] => cellsOf('isian-contoh', table);

test.each(['a', 'aa', 'bb', 'xxx', 'XXX', '%', '…', '....', '?', 'contoh', 'lorem ipsum dolor'])(
  '"%s" is a fill-in of a template',
  (text) => expect(isPlaceholder(text)).toBe(true),
);

test.each(['-', 'A', 'BB', 'TT', '100 %', 'KK', 'a. Penyediaan sandang', 'Panti', '0', 'dll'])(
  '"%s" is none',
  (text) => expect(isPlaceholder(text)).toBe(false),
);

test('a row of fill-ins is one finding, at its first cell', () => {
  const [finding, ...more] = check(dengan(ANGGARAN, { B3: 'a', E3: '%' })).findings.filter(
    (f) => f.rule === 'isian-contoh',
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ cell: 'B3', found: 'a', severity: 'error' });
  expect(finding?.related?.map((r) => r.cell)).toEqual(['E3']);
});

test('percent signs without a figure are one finding a column', () => {
  expect(cells(dengan(ANGGARAN, { E2: '%', E3: '%', E4: '%' }))).toEqual(['E2']);
});

test('% in a column of units is a unit', () => {
  const table = `
    Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    Cakupan penerima bantuan sosial | % | 80 | 80 | 100
    Persentase makam pahlawan yang terpelihara | % | 100 | 90 | 90`;
  expect(cells(table)).toEqual([]);
  expect(cells(table.replace('% | 100', 'xxx | 100'))).toEqual(['B3']);
});

test('a tick or a dash is no fill-in', () => {
  expect(cells(dengan(CAPAIAN, { D6: '-', E6: '-' }))).toEqual([]);
  const withRemarks = CAPAIAN.trim()
    .split('\n')
    .map((line, i) => `${line} | ${i === 0 ? 'Keterangan' : 'v'}`)
    .join('\n');
  expect(cells(withRemarks)).toEqual([]);
});

test('a gap in the title is a warning', () => {
  const [finding] = check(`CAPAIAN SPM TAHUN 20XX\n\n${CAPAIAN.trim()}`).findings.filter(
    (f) => f.rule === 'isian-contoh',
  );
  expect(finding).toMatchObject({ cell: 'A1', severity: 'warning' });
});

test('the quarterly form has none', () => {
  expect(cells(FORMULIR)).toEqual([]);
});

test('the published report of 2019 keeps the rows of its template', () => {
  const found = check(corpusWorkbook('blitar-2019-laporan-spm')).findings.filter(
    (f) => f.rule === 'isian-contoh',
  );
  expect(found.map((f) => `${f.sheet}!${f.cell}`)).toEqual([
    'Target!C6',
    'Realisasi!B7',
    'Profil Capaian!C5',
    'Alokasi Anggaran!B5',
    'Alokasi Anggaran!E6',
  ]);
  expect(found[1]?.related?.map((r) => r.cell)).toEqual(['C7', 'C8']);
});

test('"xxx" among the remarks was left in; a letter there may be a tick', () => {
  const table = `
    No | Program | Anggaran | Realisasi | Keterangan
    1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | v
    2 | Program Pemberdayaan Sosial | 30000000 | 28000000 | xxx
    3 | Program Penanganan Bencana | 20000000 | 20000000 | -`;
  expect(cells(table)).toEqual(['E3']);
});

const RULE = 'isian-contoh';

test('every text in a column of the table is looked at, numbers are not', () => {
  // Names, and the numbers of the programme (I) is no column that is looked at.
  expect(checkedBy(RULE, ANGGARAN)).toBe(4);
  expect(checkedBy(RULE, dengan(ANGGARAN, { E3: '%' }))).toBe(5);
});

test('letters that run on number their rows, one letter alone is a fill-in', () => {
  const table = (...letters: readonly string[]): string =>
    [
      'No | Program | Anggaran | Realisasi | Penanggung Jawab',
      ...letters.map((l, i) => `${i + 1} | Program Rehabilitasi ${i + 1} | 100 | 90 | ${l}`),
    ].join('\n');
  const names = (...letters: readonly string[]): string =>
    [
      'No | Program | Anggaran | Realisasi',
      ...letters.map((l, i) => `${i + 1} | ${l} | 100 | 90`),
    ].join('\n');
  expect(cells(names('Program Satu', 'a', 'Program Tiga'))).toEqual(['B3']);
  expect(cells(names('Program Satu', 'a', 'b', 'c'))).toEqual([]);
  expect(cells(names('Program Satu', 'a.', 'b.', 'c.'))).toEqual([]);
  expect(cells(names('Program Satu', 'b', 'c'))).not.toEqual([]);
  expect(cells(names('a', 'b', 'xxx'))).toEqual(['B4']);
  expect(cells(names('aa', 'bb', 'c'))).toEqual(['B2', 'B3', 'B4']);
  // In a remark a letter may be a tick.
  expect(cells(table('a', 'x', 'v'))).toEqual([]);
  expect(cells(table('Kabid', 'xxx', 'Kabid'))).toEqual(['E3']);
});

test.each([
  ['CAPAIAN SPM TAHUN 20XX', '20XX'],
  ['CAPAIAN SPM TAHUN 20..', '20..'],
  ['CAPAIAN SPM TAHUN 20__', '20__'],
  ['CAPAIAN SPM KABUPATEN XXX', 'XXX'],
  ['CAPAIAN SPM KABUPATEN .....', '.....'],
  ['CAPAIAN SPM KABUPATEN ……', '…'],
  ['CAPAIAN SPM KABUPATEN ____', '____'],
  ['CAPAIAN SPM KABUPATEN ...', null],
  ['CAPAIAN SPM TAHUN 2023', null],
  ['CAPAIAN SPM XX', null],
])('the gap in "%s" is %s', (title, gap) => {
  const own = check(`${title}\n\n${CAPAIAN.trim()}`).findings.filter((f) => f.rule === RULE);
  expect(own.map((f) => f.text.values.tertulis)).toEqual(gap === null ? [] : [gap]);
});

test('every row of the title may have its gap', () => {
  expect(cells(`CAPAIAN SPM TAHUN 20XX\nKABUPATEN XXX\n\n${CAPAIAN.trim()}`)).toEqual(['A1', 'A2']);
});

test('one title over two tables is said once', () => {
  const two = `CAPAIAN SPM TAHUN 20XX\n\n${CAPAIAN.trim()}\n\n\n${ANGGARAN.trim()}`;
  expect(cells(two)).toEqual(['A1']);
});

test('a title that stands beside another table is said once', () => {
  const right = ANGGARAN.trim().split('\n');
  const both = CAPAIAN.trim()
    .split('\n')
    .map((line, i) => `${line} | | | ${right[i] ?? ''}`);
  expect(cells([' | | | | | | | ANGGARAN TAHUN 20XX', '', ...both].join('\n'))).toEqual(['H1']);
});

test('a numbered row of fill-ins is a row of its own, and keeps its number', () => {
  const table = (sasaran: string, rest: string): string => `
    PERJANJIAN KINERJA TAHUN 2025
    No | Sasaran | Indikator Kinerja | Target
    1 | Meningkatnya kemandirian PPKS | Persentase PPKS yang mandiri | 12 %
    2 | ${sasaran} | ${rest}
    3 | Meningkatnya akuntabilitas | Nilai SAKIP Dinas Sosial | 80,50`;
  expect(findingsIn(table('Meningkatnya peran PSKS', 'Persentase PSKS aktif | 60 %'))).toEqual([]);
  expect(findingsIn(table('xxx', 'xxx | xx %'))).toEqual(['isian-contoh@B4']);
});

test('in a heading of section C a % names its column, other fill-ins are left in', () => {
  const form = (third: string): string => `${FORMULIR}
 | C. Anggaran | | Alokasi | Realisasi | ${third} | %
 | APBD Kabupaten | Rp | 200000000 | 180000000 | 20000000 | 90`;
  expect(cells(form('Sisa'))).toEqual([]);
  expect(cells(form('xxx'))).toEqual(['F12']);
});

const INDIKATOR = `
  Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  Layanan meningkat | Cakupan penerima bantuan sosial | % | 80 | 80 | 100
  PSKS berdaya | Persentase PSKS yang aktif | % | 100 | 90 | 90`;

test.each([
  'Indikator ...........',
  'Indikator Kinerja 2: …',
  '(Nama Indikator)',
  '[isi indikator]',
])('"%s" in place of a name only says what belongs there', (text) => {
  expect(cells(INDIKATOR)).toEqual([]);
  expect(cells(dengan(INDIKATOR, { B3: text }))).toEqual(['B3']);
});

test.each(['Persentase PSKS yang ......', '(Indikator Program)', 'Program', '(Nama Terang)'])(
  '"%s" is cut short, or names something',
  (text) => expect(isPlaceholder(text)).toBe(false),
);
