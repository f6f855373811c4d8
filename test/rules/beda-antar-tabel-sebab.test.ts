import type { Workbook } from '../../src/sheet/snapshot';
import { CAPAIAN, dengan, PERHITUNGAN } from '../../src/rules/kit/contoh';
import { check, findingsIn } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';
import { found, PK_ANGGARAN } from './kit/antar-tabel';

/** Which of two figures is the wrong one, and what else tells it. */

test('a figure that its own row contradicts is said there, not as a difference too', () => {
  const of = (table: string): string => `SPM Sosial Tahun 2023\n\n${table.trim()}`;
  const workbook = workbookOf({
    Capaian: of(CAPAIAN),
    Perhitungan: of(dengan(PERHITUNGAN, { F2: '80' })),
  });
  const told = check(workbook).findings.map((f) => [
    `${f.rule}@${f.cell}`,
    ...(f.consequences ?? []).map((c) => `${c.rule}@${c.cell}`),
  ]);
  expect(told).toEqual([['persen-salah@F4', 'beda-antar-tabel@D4']]);
});

test('a budget that stands at another programme of its table was copied from there', () => {
  const table = (third: number): string => `
    REALISASI ANGGARAN PROGRAM 2024

    No | Program | Anggaran (Rp) | Realisasi (Rp)
    1 | Program Pemberdayaan Sosial | 420000000 | 378000000
    2 | Program Rehabilitasi Sosial | 910000000 | 819000000
    3 | Program Perlindungan dan Jaminan Sosial | ${third} | 315000000`;
  const [right, copied] = [table(350000000), table(420000000)];
  expect(found(workbookOf({ A: right, B: copied }))).toEqual(['B!C6 error']);
  expect(found(workbookOf({ A: copied, B: right }))).toEqual(['A!C6 error']);
});

test('a budget that its own table disproves, too, is said once', () => {
  const workbook = (anggaran: number): Workbook =>
    workbookOf({
      Rekap: `
        Rekap Anggaran Tahun 2024
        No | Program | Anggaran (Rp) | Realisasi (Rp)
        1 | PROGRAM REHABILITASI SOSIAL | ${anggaran} | 50000000
        2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000
         | JUMLAH | 95000000 | 89000000`,
      Kinerja: `
        Kinerja Anggaran Tahun 2024
        No | Program | Anggaran (Rp) | Realisasi (Rp) | %
        1 | PROGRAM REHABILITASI SOSIAL | 55000000 | 50000000 | 90.91
        2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000 | 97.5
         | JUMLAH | 95000000 | 89000000 | 93.68`,
    });
  expect(findingsIn(workbook(55000000))).toEqual([]);
  expect(findingsIn(workbook(5500000))).toEqual(['beda-antar-tabel@C3']);
});

test('of two budgets the one is wrong with which the total of its table does not hold', () => {
  const workbook = (kinerja: number): Workbook =>
    workbookOf({
      Kinerja: `
        Kinerja Anggaran Tahun 2024
        No | Program | Anggaran (Rp) | Realisasi (Rp)
        1 | PROGRAM REHABILITASI SOSIAL | ${kinerja} | 50000000
        2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000
         | JUMLAH | 95000000 | 89000000`,
      PK: PK_ANGGARAN(55000000, 2024),
    });
  expect(findingsIn(workbook(55000000))).toEqual([]);
  expect(findingsIn(workbook(55500000))).toEqual(['beda-antar-tabel@C3']);
});

test('a sum that its own details or quarters disprove is not said again of another table', () => {
  const rincian = (anggaran: number, other = 55000000): Workbook =>
    workbookOf({
      Rekap: `
        Rekap Anggaran Tahun 2024
        No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
        1 | PROGRAM REHABILITASI SOSIAL | ${anggaran} | 50000000
        a | Penyediaan Permakanan | 30000000 | 28000000
        b | Penyediaan Sandang | 25000000 | 22000000`,
      Kinerja: `
        Kinerja Anggaran Tahun 2024
        No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
        1 | PROGRAM REHABILITASI SOSIAL | ${other} | 50000000 | 90.91
        a | Penyediaan Permakanan | 30000000 | 28000000 | 93.33
        b | Penyediaan Sandang | 25000000 | 22000000 | 88`,
    });
  expect(findingsIn(rincian(55000000))).toEqual([]);
  expect(findingsIn(rincian(56000000))).toEqual(['rincian-salah@C3']);
  // Also where it is the better table that is disproved.
  const [finding, ...more] = check(rincian(55000000, 55002000)).findings;
  expect([finding?.rule, finding?.sheet, more]).toEqual(['rincian-salah', 'Kinerja', []]);
  expect(finding?.consequences?.map((f) => `${f.sheet}!${f.cell}`)).toEqual(['Rekap!C3']);
});

test('a target that the capaian of its own row disproves is the wrong one, and told once', () => {
  const book = (promised: number, target: number, capaian: number): string[] =>
    check(
      workbookOf({
        PK: `
          Perjanjian Kinerja Tahun 2023
          No | Sasaran | Indikator Kinerja | Satuan | Target
          1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | ${promised}
          2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 70`,
        Capaian: `
          Pengukuran Kinerja Tahun 2023
          No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | ${target} | 48 | ${capaian}
          2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 70 | 70 | 100`,
      }),
    ).findings.map(({ rule, sheet, cell }) => `${rule}@${sheet}!${cell}`);
  expect(book(50, 50, 96)).toEqual([]);
  expect(book(50, 51, 96)).toEqual(['beda-antar-tabel@Capaian!E3']);
  expect(book(51, 50, 96)).toEqual(['beda-antar-tabel@PK!E3']);
  // Its own capaian follows from it: then the table that shows how it was reached is believed.
  expect(book(50, 60, 80)).toEqual(['beda-antar-tabel@PK!E3']);
});

test('a total that is wrong in itself is not said again of another table', () => {
  const table = (title: string, jumlah: number): string => `
    ${title} Tahun 2024
    No | Program | Anggaran (Rp) | Realisasi (Rp)
    1 | PROGRAM REHABILITASI SOSIAL | 55000000 | 50000000
    2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000
     | JUMLAH | ${jumlah} | 89000000`;
  const cells = (jumlah: number): string[] =>
    findingsIn(
      workbookOf({ Rekap: table('Rekap Anggaran', jumlah), Kinerja: table('Kinerja', 95000000) }),
    );
  expect(cells(95000000)).toEqual([]);
  expect(cells(96000000)).toEqual(['total-salah@C5']);
});

test.each(['460000000', 'Rp 460.000.000'])(
  'a total follows from %s, which another table disproves',
  (wrong) => {
    const workbook = workbookOf({
      Perjanjian: `
      Perjanjian Kinerja Tahun 2024
      No | Program | Anggaran | Keterangan
      1 | Program Rehabilitasi Sosial | Rp 865.400.000 | APBD
      2 | Program Penanganan Bencana | ${wrong} | APBD
      3 | Program Pemberdayaan Sosial | Rp 225.000.000 | APBD
      | Jumlah | Rp 1.730.400.000 |`,
      Realisasi: `
      Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Program Rehabilitasi Sosial | 865400000 | 842118200 | 97,31
      2 | Program Penanganan Bencana | 640000000 | 602355000 | 94,12
      3 | Program Pemberdayaan Sosial | 225000000 | 219750000 | 97,67
      | Jumlah | 1730400000 | 1664223200 | 96,18`,
    });
    expect(findingsIn(workbook)).toEqual(['beda-antar-tabel@C4']);
  },
);
