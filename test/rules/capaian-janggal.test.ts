import { renderFinding } from '../../src/engine';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { workbookOf } from '../kit/sheet-text';
import { LKJIP_TEMANGGUNG, pesan, SPM_SINGKAWANG, temuan } from './kit/corpus';

const RULE = 'capaian-janggal';

const cells = (report: string, sheet: string): string[] =>
  temuan(report, RULE, sheet).map((f) => f.cell);

test('Singkawang: 200 % of a target of 50 is odd, 102,76 % is not', () => {
  expect(cells(SPM_SINGKAWANG, 'Tabel 2.1 Capaian SPM')).toEqual(['G14']);
  expect(cells(SPM_SINGKAWANG, 'Penjelasan')).toEqual(['E9']);
});

test('Temanggung caps at 100: the realisation against its target shows it', () => {
  expect(cells(LKJIP_TEMANGGUNG, 'Capaian Renstra 2018-2023')).toEqual(['P36', 'P48']);
  expect(cells(LKJIP_TEMANGGUNG, 'Evaluasi RKPD TW IV')).toEqual([
    'R53',
    'R55',
    'R71',
    'R80',
    'R81',
  ]);
  expect(pesan(temuan(LKJIP_TEMANGGUNG, RULE, 'Capaian Renstra 2018-2023')[0])).toMatch(
    /realisasi 8,82 \(O36\) adalah 723,0 % dari target 1,22 \(J36\)/,
  );
});

const tabel = (...rows: readonly string[]): string =>
  ['No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)', ...rows].join('\n');

test.each([
  [
    'well above, not capped',
    '1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 49 | 122.5',
    ['F2'],
  ],
  ['good work', '1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 48 | 120', []],
  ['capped, well above', '1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 61 | 100', ['F2']],
  ['capped, good work', '1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 60 | 100', []],
  ['less is better', '1 | Angka kemiskinan | % | 10 | 4 | 160', []],
  ['three times a target below nothing', '1 | Saldo kas | Rp | -100 | -300 | 300', []],
  ['less is better, missed', '1 | Angka kemiskinan | % | 10 | 16 | 40', []],
])('%s', (_, row, found) => {
  expect(cellsOf(RULE, tabel(row))).toEqual(found);
});

test('a wrong capaian is no odd target', () => {
  const found = check(
    tabel('1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 40 | 200'),
  ).findings;
  expect(found.map((f) => f.rule)).toEqual(['capaian-salah']);
});

test('it is a warning and offers no fix: the target is the region’s to set', () => {
  const [found] = check(
    tabel('1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 80 | 200'),
  ).findings;
  expect([found?.severity, found?.fix, found?.related?.map((r) => r.cell)]).toEqual([
    'warning',
    undefined,
    ['D2', 'E2'],
  ]);
});

test('the row is called by its own name, short brackets and all, not by what stands beside it', () => {
  const named = (cells: string): string => {
    const { findings } = check(`
      No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
      ${cells}`);
    const [finding] = findings.filter((f) => f.rule === 'capaian-janggal');
    return finding ? renderFinding(finding, 'id') : '';
  };
  const bencana = 'Perlindungan Sosial Korban Bencana';
  const beside = `1 | ${bencana} | Terpenuhinya kebutuhan dasar | 50 | 100 | 200
      ^ | ^ | Persentase (%) korban bencana yang terpenuhi kebutuhan dasarnya | ^ | ^ | ^
      2 | Rehabilitasi sosial dasar anak telantar di luar panti | Terpenuhinya kebutuhan dasar | 50 | 50 | 100`;
  expect(named(beside)).toContain(`: "${bencana}".`);
});

test.each([
  ['a printed capaian of exactly 120 %', '40 | 48.1 | 120', []],
  ['a printed capaian above, a realisation that is not', '40 | 48 | 120.1', []],
  ['both just above', '40 | 48.1 | 120.25', ['F2']],
  ['a realisation of exactly 150 %, capped', '40 | 60 | 100', []],
  ['just above, capped', '40 | 60.1 | 100', ['F2']],
  ['just above, capped elsewhere', '40 | 60.1 | 110', []],
])('%s', (_, figures, found) => {
  expect(cellsOf(RULE, tabel(`1 | Nilai kepuasan keluarga | Nilai | ${figures}`))).toEqual(found);
});

test('each row is compared once, those where less is better are not', () => {
  const rows = ['1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 49 | 122.5'];
  expect(checkedBy(RULE, tabel(...rows))).toBe(1);
  expect(checkedBy(RULE, tabel(...rows, '2 | Angka kemiskinan | % | 10 | 4 | 160'))).toBe(1);
});

test('a year that its quarters do not make up says nothing of its target', () => {
  const table = (realisasi: string): string => `
    No | Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
    1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 10 | 10 | 20 | 20 | ${realisasi}
    2 | Jumlah relawan yang dilatih | Orang | 40 | 10 | 10 | 10 | 10 | 40 | 100`;
  expect(cellsOf(RULE, table('60 | 150'))).toEqual(['J2']);
  expect(cellsOf(RULE, table('80 | 200'))).toEqual([]);
});

test('a target that another table gives otherwise is the fault, and said once', () => {
  const table = (target: number): string => `
    INDIKATOR KINERJA UTAMA TAHUN 2024
    No | Sasaran | Indikator | Satuan | Target 2024
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 54
    2 | Meningkatnya peran PSKS | Persentase PSKS yang aktif | % | 80



    PENGUKURAN KINERJA TAHUN 2024
    No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
    1 | Persentase PPKS yang tertangani | % | ${target} | 55.1 | ${((55.1 / target) * 100).toFixed(2)}
    2 | Persentase PSKS yang aktif | % | 80 | 72 | 90`;
  expect(findingsIn(table(54))).toEqual([]);
  expect(findingsIn(table(45))).toEqual(['beda-antar-tabel@D10']);
});

test('a capaian that does not follow from its figures is wrong, and no more than that', () => {
  const rows = (realisasi: number): string =>
    tabel(
      '1 | Jumlah keluarga yang dilatih | Keluarga | 95 | 97 | 102.11',
      '2 | Jumlah relawan yang dilatih | Orang | 90 | 81 | 90',
      `3 | Jumlah lembaga yang dibina | Lembaga | 100 | ${realisasi} | 100`,
    );
  expect(findingsIn(rows(100))).toEqual([]);
  expect(findingsIn(rows(600))).toEqual(['capaian-salah@F4']);
});

test('less is better also where it was computed as if more were', () => {
  const rows = ['1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 49 | 122.5'];
  expect(checkedBy(RULE, tabel(...rows, '2 | Angka kemiskinan | % | 10 | 16 | 160'))).toBe(1);
});

test('a stored digit that is not shown makes no odd capaian', () => {
  expect(findingsIn(tabel('1 | Nilai kepuasan keluarga | Nilai | 40 | 48 | 120.2{0}'))).toEqual([]);
  expect(findingsIn(tabel('1 | Nilai kepuasan keluarga | Nilai | 40 | 48.1 | 120.2{0}'))).toEqual([
    `${RULE}@F2`,
  ]);
});

test('a capaian pasted among formulas may be odd, too', () => {
  const table = tabel(
    '1 | Jumlah keluarga yang dilatih | Keluarga | 40 | 36 | =E2/D2*100 -> 90',
    '2 | Jumlah relawan yang dilatih | Orang | 40 | 80 | 200',
    '3 | Jumlah lembaga yang dibina | Lembaga | 40 | 36 | =E4/D4*100 -> 90',
  );
  expect(findingsIn(table).sort()).toEqual([`${RULE}@F3`, 'rumus-rusak@F3']);
});

test('a realisation that other tables give otherwise is the fault, and said once', () => {
  const table = (title: string, realisasi: number): string => `
    ${title} TAHUN 2024
    No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
    1 | Persentase PPKS yang tertangani | % | 45 | ${realisasi} | ${((realisasi / 45) * 100).toFixed(2)}
    2 | Persentase PSKS yang aktif | % | 80 | 72 | 90`;
  const cells = (realisasi: number): string[] =>
    findingsIn(
      workbookOf({
        Satu: table('PENGUKURAN KINERJA', realisasi),
        Dua: table('CAPAIAN KINERJA', 44),
        Tiga: table('EVALUASI KINERJA', 44),
      }),
    );
  expect(cells(44)).toEqual([]);
  expect(cells(58)).toEqual(['beda-antar-tabel@E3']);
});

test.each([
  ['persons', '(orang)', 'melebihi-sasaran@D4'],
  ['a share', '(%)', 'nilai-negatif@D4'],
])('more served than there are is the fault, and said once: %s', (_, unit, fault) => {
  const table = (second: string): string => `
    CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan Dasar | Target ${unit} | Realisasi ${unit} | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 90 | 90
    2 | ${LAYANAN[1]} | 100 | ${second}
    3 | ${LAYANAN[2]} | 100 | 100 | 100
    4 | ${LAYANAN[3]} | 100 | 95 | 95
    5 | ${LAYANAN[4]} | 100 | 100 | 100`;
  expect(findingsIn(table('98 | 98'))).toEqual([]);
  expect(findingsIn(table('140 | 140'))).toEqual([fault]);
});

test('a realisation pasted among formulas does not explain an odd capaian', () => {
  const table = tabel(
    '1 | Jumlah keluarga yang dilatih | Keluarga | 40 | =30+6 -> 36 | 90',
    '2 | Jumlah relawan yang dilatih | Orang | 40 | 80 | 200',
    '3 | Jumlah lembaga yang dibina | Lembaga | 40 | =30+6 -> 36 | 90',
  );
  expect(findingsIn(table).sort()).toEqual([`${RULE}@F3`, 'rumus-rusak@E3']);
});
