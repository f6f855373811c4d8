import type { Workbook } from '../../src/sheet/snapshot';
import { check } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';
import { found } from './kit/antar-tabel';

/** Which tables are held against each other, and which of two faults is told. */

const PK = (title: string, ...targets: readonly [number, number]): string => `
  Perjanjian Kinerja Tahun 2023 ${title}
  No | Sasaran | Indikator Kinerja | Satuan | Target
  1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | ${targets[0]}
  2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | ${targets[1]}`;

const IKU = (title: string, ...targets: readonly [number, number]): string => `
  Indikator Kinerja Utama Tahun 2023 ${title}
  No | Sasaran | Indikator Kinerja Utama | Satuan | Target
  1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | ${targets[0]}
  2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | ${targets[1]}`;

const PEGAWAI = (title: string): string => `
  Data Pegawai ${title}
  No | Jabatan | Golongan | Jumlah
  1 | Kepala Dinas | IV | 1
  2 | Pekerja Sosial | III | 4`;

const BLITAR = 'Kabupaten Blitar';

test('a table that names no region is of the only region that another names', () => {
  const book = (target: number): Workbook =>
    workbookOf({ IKU: IKU(BLITAR, 80, 70), PK: PK('', target, 70) });
  expect(found(book(80))).toEqual([]);
  expect(found(book(75))).toEqual(['PK!E3 error']);
});

test('a region is one of the tables only where its table gives figures that others may give', () => {
  const book = (target: number): Workbook =>
    workbookOf({
      Pegawai: PEGAWAI('Kabupaten Magelang'),
      IKU: IKU(BLITAR, 80, 70),
      PK: PK('', target, 70),
    });
  expect(check(book(80)).recognition.tables.map((t) => t.region)).toHaveLength(3);
  expect(found(book(80))).toEqual([]);
  expect(found(book(75))).toEqual(['PK!E3 error']);
});

test('two tables of one kind with other columns are no forms side by side', () => {
  const book = (...targets: readonly [number, number]): Workbook =>
    workbookOf({
      A: `
        Pengukuran Kinerja Tahun 2023
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
        1 | Persentase PPKS tertangani | % | 80 | 76 | 95
        2 | Persentase PSKS aktif | % | 60 | 48 | 80`,
      B: `
        Capaian Kinerja Tahun 2023
        No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Keterangan
        1 | Persentase PPKS tertangani | ${targets[0]} | 76 | 95 | Baik
        2 | Persentase PSKS aktif | ${targets[1]} | 48 | 80 | Baik`,
    });
  expect(found(book(80, 60))).toEqual([]);
  expect(found(book(90, 70))).toEqual(['B!C3 error', 'B!C4 error']);
});

test('two kinds of tables with the same columns are no forms side by side either', () => {
  const book = workbookOf({ IKU: IKU('', 80, 70), PK: PK('', 75, 60) });
  expect(found(book)).toEqual(['PK!E3 error', 'PK!E4 error']);
});

test('two tables that agree are held against the third, even where one of them is wrong in itself', () => {
  const table = (title: string, served: number, ...details: readonly string[]): string => `
    ${title} Tahun 2024
    No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    1 | PROGRAM REHABILITASI SOSIAL | 55000000 | ${served}
    ${details.join('\n')}
    2 | PROGRAM PENANGANAN BENCANA | 40000000 | 39000000`;
  const told = (sandang: number): string[] =>
    check(
      workbookOf({
        A: table('Rekap Anggaran', 50000000),
        B: table('Kinerja Anggaran', 51000000),
        C: table(
          'Alokasi Anggaran',
          50000000,
          'a | Penyediaan Permakanan | 30000000 | 28000000',
          `b | Penyediaan Sandang | 25000000 | ${sandang}`,
        ),
      }),
    ).findings.map(({ rule, sheet, cell }) => `${rule}@${sheet}!${cell}`);
  expect(told(22000000)).toEqual(['beda-antar-tabel@B!D3']);
  expect(told(21000000).sort()).toEqual(['beda-antar-tabel@B!D3', 'rincian-salah@C!D3']);
});
