import { sheetNamed } from '../../src/sheet/snapshot';
import { CAPAIAN, dengan, INDIKATOR } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const at = (table: string): string[] => cellsOf('rata-rata-salah', table);

test.each([
  ['one last digit off', { E7: '88.01' }, ['E7']],
  ['rounded', { E3: '87.46', D3: '87.46', E7: '87.99' }, []],
  ['a wrong row, the mean from the printed row', { E2: '80', E7: '86' }, []],
  ['a wrong row, the mean from the true row', { E2: '80' }, []],
  ['a dash among the rows', { C5: '-', D5: '-', E5: '-', E7: '94.375' }, []],
])('%s', (_, changes, cells) => {
  expect(at(dengan(CAPAIAN, changes))).toEqual(cells);
});

test('total over total is told from a mean', () => {
  const [finding] = check(dengan(INDIKATOR, { F5: '105.38' })).findings;
  expect(finding?.text.message.id).toContain('jumlah realisasi dibagi jumlah target');
});

test('68,60 is the mean of unrounded, capped values in the published evaluation', () => {
  const book = corpusWorkbook('temanggung-2023-lkjip');
  const sheet = sheetNamed(book, 'Evaluasi RKPD TW IV')!;
  const { findings, checked } = check(sheet);
  const cells = findings.filter((f) => f.rule === 'rata-rata-salah').map((f) => f.cell);
  expect(cells).not.toContain('R74');
  expect(checked['rata-rata-salah']).toBeGreaterThan(5);
});

test('97,64 % is the total over the total budget, not the mean of the published column', () => {
  const found = check(corpusWorkbook('temanggung-2023-lkjip')).findings.filter(
    (f) => f.rule === 'rata-rata-salah' && f.sheet.startsWith('Tabel 3.10'),
  );
  expect(found.map((f) => f.cell)).toEqual(['C12']);
  expect(found[0]?.text.message.id).toContain('jumlah realisasi dibagi jumlah anggaran');
});

const RULE = 'rata-rata-salah';

const TINGKAT = (rata: string, akhir = ''): string => `
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  1 | Persentase PPKS tertangani | % | 80 | 76 | 95
  2 | Persentase PSKS aktif | % | 60 | 72 | 120
  3 | Persentase LKS terakreditasi | % | 50 | 35 | 70
  | Rata-rata capaian | | | | ${rata}${akhir}`;

test.each([
  ['95', []],
  // The second counted as 100 %: 265 of 300.
  ['88.33', []],
  ['95.1', ['F5']],
  ['88.3', []],
  ['88', []],
  ['89', ['F5']],
])('a mean of 95, 120 and 70 %% printed as %s', (rata, cells) => {
  expect(at(TINGKAT(rata))).toEqual(cells);
});

test('a mean above a second one is of the rows before it, the second of those between or of all', () => {
  const second = (rata: string): string =>
    TINGKAT(
      '95',
      `\n4 | Nilai SAKIP | Nilai | 70 | 49 | 70\n5 | Nilai IKM | Nilai | 80 | 72 | 90\n | Rata-rata capaian seluruhnya | | | | ${rata}`,
    );
  expect(at(second('80'))).toEqual([]);
  expect(at(second('89'))).toEqual([]);
  // The second row counted as 100 %.
  expect(at(second('85'))).toEqual([]);
  expect(at(second('87.5'))).toEqual(['F8']);
  expect(checkedBy(RULE, second('80'))).toBe(2);
});

const EFISIENSI = (rata: string): string => `
  No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
  1 | Meningkatnya rehabilitasi sosial | 90 | 100 | 10
  2 | Terlaksananya penanganan bencana | 50 | 85 | 35
  3 | Meningkatnya pemberdayaan sosial | 70 | 70 | 0
  | Rata-rata | ${rata}`;

test.each([
  ['70 | 85 | 15', []],
  ['71 | 85 | 15', ['C5']],
  ['70 | 86 | 15', ['D5']],
  ['70 | 85 | 16', ['E5']],
  // The difference of the two means as they are printed.
  ['70.4 | 85 | 14.6', ['C5']],
  ['70 | 85 | -', []],
])('means of spending, capaian and efficiency: %s', (rata, cells) => {
  expect(at(EFISIENSI(rata))).toEqual(cells);
});

test('the mean of an absorption may be of the exact percentages', () => {
  const table = (rata: string): string => `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 300 | 200 | 67
    2 | Program Penanganan Bencana | 300 | 200 | 67
    | Rata-rata | | | ${rata}`;
  // Twice 66,67 %, printed as 67.
  expect(at(table('67'))).toEqual([]);
  expect(at(table('66.67'))).toEqual([]);
  expect(at(table('66.5'))).toEqual(['E4']);
});

test('two means of one name under each other must agree, under goals of their own they need not', () => {
  const table = (between: string, second: string): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    | Rata-rata capaian | | | | 87.5${between}
    | Rata-rata capaian | | | | ${second}`;
  expect(at(table('', '87.5'))).toEqual([]);
  expect(at(table('', '80'))).toContain('F4');
  expect(at(table('', '-'))).toEqual([]);
  expect(at(table('\n    3 | Nilai SAKIP | Nilai | 70 | 49 | 70', '70'))).toEqual([]);
});

test('in a row of means and totals in one, money is summed up', () => {
  const text = (pagu: number, serapan: number): string => `
    REALISASI SPM SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Kinerja | < | < | Keuangan | < | <
    ^ | ^ | Target (%) | Realisasi (%) | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 95 | 95 | 100000000 | 95000000 | 95
    2 | ${LAYANAN[1]} | 100 | 100 | 100 | 200000000 | 190000000 | 95
    3 | ${LAYANAN[2]} | 100 | 88 | 88 | 300000000 | 297000000 | 99
    4 | ${LAYANAN[3]} | 100 | 100 | 100 | 40000000 | 40000000 | 100
    5 | ${LAYANAN[4]} | 100 | 100 | 100 | 500000000 | 450000000 | 90
     | Rata-rata / Jumlah | | | 96.6 | ${pagu} | 1072000000 | ${serapan}`;
  expect(findingsIn(text(1140000000, 94.04))).toEqual([]);
  expect(findingsIn(text(1140000000, 95.8))).toEqual([]);
  expect(findingsIn(text(1140000000, 97))).toEqual(['rata-rata-salah@H9']);
});
