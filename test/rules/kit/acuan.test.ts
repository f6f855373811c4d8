import { angkaSama, yangBeda } from '../../../src/rules/kit/acuan';
import { type Pengamatan, pengamatanDari } from '../../../src/rules/kit/pengamatan';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { workbookOf } from '../../kit/sheet-text';
import { angka } from './pengamatan-contoh';

const desimal = (value: number, decimals: number, satuan = '%'): Pengamatan => {
  const one = angka(value, { satuan });
  return { ...one, figure: { ...one.figure, decimals } };
};

test.each([
  ['equal', desimal(85, 0), desimal(85, 0), true],
  ['rounded in one table', desimal(85, 0), desimal(85.4, 1), true],
  ['rounded to the next', desimal(85, 0), desimal(85.6, 1), false],
  ['both fine', desimal(85.3, 1), desimal(85.4, 1), false],
  ['rupiah', desimal(5000, 0, 'rp'), desimal(5000, 0, 'rp'), true],
  ['half a rupiah', desimal(5000, 0, 'rp'), desimal(5000.5, 0, 'rp'), true],
  ['a rupiah', desimal(5000, 0, 'rp'), desimal(5001, 0, 'rp'), false],
  ['thousands', desimal(5000, 0, 'rp'), desimal(5000999, 0, 'rp'), true],
  ['thousands, one more', desimal(5000, 0, 'rp'), desimal(5001000, 0, 'rp'), false],
  ['millions', desimal(50, 0, 'rp'), desimal(50900000, 0, 'rp'), true],
  ['nothing, in thousands', desimal(0, 0, 'rp'), desimal(900, 0, 'rp'), false],
  ['known to ten thousand', desimal(312480000, -4, 'rp'), desimal(312484999, 0, 'rp'), true],
  ['known to ten thousand, off', desimal(312480000, -4, 'rp'), desimal(312485001, 0, 'rp'), false],
])('%s', (_, a, b, same) => {
  expect(angkaSama(a, b)).toBe(same);
  expect(angkaSama(b, a)).toBe(same);
});

const beda = (...anggota: readonly Pengamatan[]): unknown[] =>
  yangBeda({ anggota, terpotong: new Set() }).map(({ ini, acuan }) => [
    ini.table.layout,
    ini.figure.value,
    acuan.map((a) => a.figure.value),
  ]);

test('one against one, the table that shows how a figure came about is trusted', () => {
  const renstra = angka(85, { layout: 'capaian-renstra' });
  const kinerja = angka(80, { layout: 'capaian-indikator' });
  const janji = angka(70, { layout: 'perjanjian-kinerja-sasaran' });
  expect(beda(kinerja, renstra)).toEqual([['capaian-indikator', 80, [85]]]);
  expect(beda(janji, kinerja)).toEqual([['perjanjian-kinerja-sasaran', 70, [80]]]);
  expect(beda(angka(70, { layout: 'perjanjian-kinerja-sasaran', terurai: true }), kinerja)).toEqual(
    [['capaian-indikator', 80, [70]]],
  );
});

test('among several, what most say', () => {
  const three = [
    angka(85),
    angka(80, { layout: 'spm-target' }),
    angka(80, { layout: 'spm-capaian' }),
  ];
  expect(beda(...three)).toEqual([['iku', 85, [80, 80]]]);
  expect(beda(...three, angka(85, { layout: 'evaluasi-rkpd' }))).toEqual([
    ['spm-capaian', 80, [85, 85]],
    ['spm-target', 80, [85, 85]],
  ]);
  expect(beda(angka(85), angka(85))).toEqual([]);
});

/** Rule, sheet and cell of what is found in two tables. */
const dua = (sheets: Readonly<Record<string, string>>): string[] =>
  check(workbookOf(sheets)).findings.map(({ rule, sheet, cell }) => `${rule}@${sheet}!${cell}`);

test('of two targets of a service the one is wrong that its own capaian contradicts', () => {
  const sheets = (promised: number, target: number): string[] =>
    dua({
      Target: `
        TARGET SPM SOSIAL TAHUN 2023
        No | Jenis Layanan | Target (Orang)
        ${LAYANAN.map((nama, i) => `${i + 1} | ${nama} | ${i ? 50 : promised}`).join('\n')}`,
      Capaian: `
        CAPAIAN SPM SOSIAL TAHUN 2023
        No | Jenis Layanan | Target (Orang) | Realisasi (Orang) | Capaian (%)
        ${LAYANAN.map((nama, i) => `${i + 1} | ${nama} | ${i ? 50 : target} | 40 | 80`).join('\n')}`,
    });
  expect(sheets(50, 50)).toEqual([]);
  expect(sheets(60, 50)).toEqual(['beda-antar-tabel@Target!C3']);
  expect(sheets(50, 60)).toEqual(['beda-antar-tabel@Capaian!C3']);
  // With neither the row holds: then the table that shows how it was reached is believed.
  expect(sheets(70, 60)).toEqual(['beda-antar-tabel@Target!C3', 'capaian-salah@Capaian!E3']);
});

test('a total that is off from its own rows by as much as from another one is not mended by that', () => {
  const total = (text: string): Pengamatan => {
    const [table] = check(text).recognition.tables;
    return pengamatanDari(table!).find(
      ({ subjek, jenis }) => subjek === 'jumlah' && jenis === 'anggaran apbd',
    )!;
  };
  const kinerja = total(`
    Kinerja Anggaran Tahun 2024
    No | Program | Anggaran (Rp) | Realisasi (Rp)
    1 | PROGRAM REHABILITASI SOSIAL | 50000000 | 50000000
    2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000
     | JUMLAH | 95000000 | 89000000`);
  const janji = total(`
    PERJANJIAN KINERJA TAHUN 2024
    NO | PROGRAM | ANGGARAN | KETERANGAN
    1. | Program Rehabilitasi Sosial | 60000000 | APBD
    2. | Program Penanganan Bencana | 40000000 | APBD
     | JUMLAH | 100000000 |`);
  expect(beda(kinerja, janji)).toEqual([['perjanjian-kinerja-anggaran', 100000000, [95000000]]]);
});

test('a budget told in millions may prove which one the total of a table holds with', () => {
  const sheets = (rupiah: number, juta: number): string[] =>
    dua({
      Kinerja: `
        Kinerja Anggaran Tahun 2024
        No | Program | Anggaran (Rp) | Realisasi (Rp)
        1 | PROGRAM REHABILITASI SOSIAL | ${rupiah} | 50000000
        2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000
         | JUMLAH | 95000000 | 89000000`,
      PK: `
        PERJANJIAN KINERJA TAHUN 2024
        NO | PROGRAM | ANGGARAN (Juta Rp) | KETERANGAN
        1. | Program Rehabilitasi Sosial | ${juta} | APBD
        2. | Program Penanganan Bencana | 40 | APBD`,
    });
  expect(sheets(55000000, 55)).toEqual([]);
  expect(sheets(54000000, 55)).toEqual(['beda-antar-tabel@Kinerja!C3']);
  expect(sheets(55000000, 54)).toEqual(['beda-antar-tabel@PK!C3']);
});

/** Budgets and spending with their totals, in millions. */
const kinerja = (...rows: readonly (readonly [budget: number, spent: number])[]): string => `
  Kinerja Anggaran Tahun 2024
  No | Program | Anggaran (Rp) | Realisasi (Rp)
  ${rows.map(([budget, spent], i) => `${PROGRAM[i] ?? ' | JUMLAH'} | ${budget * 1e6} | ${spent * 1e6}`).join('\n')}`;
const janji = (...rows: readonly number[]): string => `
  PERJANJIAN KINERJA TAHUN 2024
  NO | PROGRAM | ANGGARAN | KETERANGAN
  ${rows.map((budget, i) => `${PROGRAM[i]} | ${budget * 1e6} | APBD`).join('\n')}`;
const PROGRAM = ['1 | Program Rehabilitasi Sosial', '2 | Program Penanganan Bencana'];

test('the total of another column proves nothing, though it is off by as much', () => {
  expect(dua({ K: kinerja([55.5, 50], [40, 39], [95.5, 89]), P: janji(55.5, 40) })).toEqual([]);
  expect(dua({ K: kinerja([55.5, 50], [40, 39], [95.5, 88.5]), P: janji(55, 40) })).toEqual([
    'total-salah@K!D5',
    'beda-antar-tabel@P!C3',
  ]);
});

test('a nought is no copy of the other noughts of its table', () => {
  expect(dua({ K: kinerja([0, 0], [0, 0]), P: janji(55, 0) })).toEqual(['beda-antar-tabel@P!C3']);
});

test('a budget copied from another programme is believed where most tables have it', () => {
  const K = kinerja([40, 30], [40, 39]);
  expect(dua({ K, P: janji(55, 40) })).toEqual(['beda-antar-tabel@K!C3']);
  expect(dua({ K, P: janji(55, 40), Q: janji(40, 40) })).toEqual(['beda-antar-tabel@P!C3']);
});

test('of two figures the one is right from which its row computes; the other stands alone', () => {
  const capaian = (realisasi: string, persen: string): string => `
    Tabel 3.1 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS yang tertangani | % | 75 | ${realisasi} | ${persen}
    2 | Persentase PSKS yang aktif | % | 55 | 55.5 | 100.91`;
  const tahunan = `
    Tabel 3.2 Perbandingan Target dan Realisasi Tahun 2023-2024
    No | Indikator | Satuan | 2023 | < | 2024 | <
    ^ | ^ | ^ | Target | Realisasi | Target | Realisasi
    1 | Persentase PPKS yang tertangani | % | 70 | 68 | 75 | 72
    2 | Persentase PSKS yang aktif | % | 50 | 50 | 55 | 55.5`;
  expect(dua({ A: capaian('72', '96'), B: tahunan })).toEqual([]);
  expect(dua({ A: capaian('74', '98.67'), B: tahunan })).toEqual(['beda-antar-tabel@B!G4']);
  expect(dua({ A: capaian('74', ''), B: tahunan })).toContain('beda-antar-tabel@A!E3');
});

test('where the row of each computes the figure of the other, the better table is believed', () => {
  const capaian = (realisasi: number, persen: number): string => `
    Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS yang tertangani | % | 75 | ${realisasi} | ${persen}
    2 | Persentase PSKS yang aktif | % | 50 | 50 | 100`;
  expect(dua({ A: capaian(72, 96), B: capaian(72, 96) })).toEqual([]);
  expect(dua({ A: capaian(72, 98.67), B: capaian(74, 96) })).toEqual([
    'capaian-salah@A!F3',
    'beda-antar-tabel@B!E3',
  ]);
});

test('of two figures of a service the one is right from which its row computes', () => {
  const capaian = (realisasi: number, ...persen: readonly string[]): string => `
    CAPAIAN SPM SOSIAL TAHUN 2023
    ${['No | Jenis Layanan | Target (Orang) | Realisasi (Orang)', ...persen].join(' | ')}
    ${LAYANAN.map((nama, i) => [i + 1, nama, 50, i ? 40 : realisasi, ...persen.map(() => 80)].join(' | ')).join('\n')}`;
  const B = capaian(40, 'Capaian (%)');
  expect(dua({ A: capaian(40), B })).toEqual([]);
  expect(dua({ A: capaian(45), B })).toEqual(['beda-antar-tabel@A!D3']);
});

describe('a realisation that its row proves', () => {
  /** Two years with what of the last is reached, where a heading is given. */
  const tahunan = (realisasi: string, lanjutan = ['', '', '', '']): string => `
    Tabel 3.2 Perbandingan Target dan Realisasi Tahun 2023-2024
    No | Indikator | Satuan | 2023 | < | 2024 | < ${lanjutan[0]}
    ^ | ^ | ^ | Target | Realisasi | Target | Realisasi ${lanjutan[1]}
    1 | Persentase PPKS yang tertangani | % | 70 | 68 | 75 | ${realisasi} ${lanjutan[2]}
    2 | Persentase PSKS yang aktif | % | 50 | 50 | 55 | 55.5 ${lanjutan[3]}`;

  test('may stand in the column of its year', () => {
    const capaian = ['| Capaian (%)', '| ^', '| 96', '| 100.91'];
    expect(dua({ A: tahunan('72'), B: tahunan('72', capaian) })).toEqual([]);
    expect(dua({ A: tahunan('74'), B: tahunan('72', capaian) })).toEqual(['beda-antar-tabel@A!G4']);
  });

  test('is proved by all that the row computes, not by a part of it', () => {
    const capaian = (deviasi: string): string => `
      Tabel 3.1 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Deviasi | Capaian (%)
      1 | Persentase PPKS yang tertangani | % | 75 | 74 | ${deviasi} | 98.67
      2 | Persentase PSKS yang aktif | % | 55 | 55.5 | 0.5 | 100.91
      3 | Persentase lansia yang dilayani | % | 60 | 57 | -3 | 95
      4 | Persentase anak yang dilayani | % | 80 | 76 | -4 | 95`;
    expect(dua({ A: capaian('-1'), B: tahunan('74') })).toEqual([]);
    expect(dua({ A: capaian('-1'), B: tahunan('72') })).toEqual(['beda-antar-tabel@B!G4']);
    expect(dua({ A: capaian('-3'), B: tahunan('72') })).toEqual([
      'beda-antar-tabel@A!E3',
      'belum-terlayani-salah@A!F3',
    ]);
  });

  test('is no target: what was reached of a wrong one follows from it', () => {
    const iku = `
      INDIKATOR KINERJA UTAMA TAHUN 2024
      No | Indikator Kinerja Utama | Satuan | Target 2024
      1 | Persentase PPKS yang tertangani | % | 75
      2 | Persentase PSKS yang aktif | % | 50`;
    const capaian = (target: number, persen: number): string => `
      Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Persentase PPKS yang tertangani | % | ${target} | 72 | ${persen}
      2 | Persentase PSKS yang aktif | % | 50 | 50 | 100`;
    expect(dua({ A: iku, B: capaian(75, 96) })).toEqual([]);
    expect(dua({ A: iku, B: capaian(80, 90) })).toEqual(['beda-antar-tabel@B!D3']);
  });

  test('is no spending: beside a total that holds, its percentage says little', () => {
    const akun = (spent: number, total: number): string => `
      Kinerja Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp)
      ${PROGRAM[0]} | 50000000 | ${spent}
      ${PROGRAM[1]} | 40000000 | 30000000
       | JUMLAH | 90000000 | ${total}`;
    const persen = `
      Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp) | %
      ${PROGRAM[0]} | 50000000 | 40000000 | 80
      ${PROGRAM[1]} | 40000000 | 30000000 | 75`;
    expect(dua({ A: akun(40000000, 70000000), B: persen })).toEqual([]);
    expect(dua({ A: akun(45000000, 75000000), B: persen })).toEqual(['beda-antar-tabel@B!D3']);
  });
});
