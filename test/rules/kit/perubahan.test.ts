import { perTahap } from '../../../src/rules/kit/perubahan';
import { pengamatanDari } from '../../../src/rules/kit/pengamatan';
import { check, findingsIn } from '../../kit/check';
import { workbookOf } from '../../kit/sheet-text';

/** A contract and its revision are two stages of one budget. */

const kontrak = (title: string, rehabilitasi: number): string => `
  ${title} TAHUN 2023

  No | Program | Anggaran
  1 | Program Rehabilitasi Sosial | ${rehabilitasi}
  2 | Program Penanganan Bencana | 40000000
  3 | Program Pemberdayaan Sosial | 30000000
   | Jumlah | ${rehabilitasi + 70000000}`;

const realisasi = (quarter: string, rehabilitasi: number): string => `
  REALISASI ANGGARAN ${quarter} TAHUN 2023

  No | Program | Anggaran (Rp) | Realisasi (Rp)
  1 | Program Rehabilitasi Sosial | ${rehabilitasi} | 20000000
  2 | Program Penanganan Bencana | 40000000 | 20000000
  3 | Program Pemberdayaan Sosial | 30000000 | 10000000
   | Jumlah | ${rehabilitasi + 70000000} | 50000000`;

const PK = 'PERJANJIAN KINERJA';
const REVISI = 'PERUBAHAN PERJANJIAN KINERJA';
const cells = (sheets: Record<string, string>): string[] =>
  findingsIn(workbookOf(sheets)).map((said) => said.replace('beda-antar-tabel@', ''));

test('a contract may differ from its revision, and agree with the accounts of neither', () => {
  const both = { PK: kontrak(PK, 50000000), Revisi: kontrak(REVISI, 60000000) };
  expect(cells(both)).toEqual([]);
  expect(cells({ ...both, Realisasi: realisasi('TRIWULAN II', 50000000) })).toEqual([]);
  expect(cells({ ...both, Realisasi: realisasi('TRIWULAN II', 60000000) })).toEqual([]);
  expect(cells({ ...both, Realisasi: realisasi('TRIWULAN IV', 60000000) })).toEqual([]);
});

test('at the end of the year the accounts have the revised budget', () => {
  const both = { PK: kontrak(PK, 50000000), Revisi: kontrak(REVISI, 60000000) };
  expect(cells({ ...both, Realisasi: realisasi('TRIWULAN IV', 50000000) })).not.toEqual([]);
});

test('without a revision the contract is the budget, whatever the quarter', () => {
  const sheets = (rehabilitasi: number): Record<string, string> => ({
    PK: kontrak(PK, 50000000),
    Realisasi: realisasi('TRIWULAN II', rehabilitasi),
  });
  expect(cells(sheets(50000000))).toEqual([]);
  expect(cells(sheets(60000000))).not.toEqual([]);
});

test('contracts of one stage agree, whatever was revised', () => {
  const sheets = (second: number): Record<string, string> => ({
    Dinas: kontrak(PK, 50000000),
    Bidang: kontrak(PK, second),
    Revisi: kontrak(REVISI, 60000000),
  });
  expect(cells(sheets(50000000))).toEqual([]);
  expect(cells(sheets(51000000))).not.toEqual([]);
});

test('the revision of another year says nothing', () => {
  const other = kontrak(REVISI, 60000000).replace('2023', '2022');
  const sheets = { PK: kontrak(PK, 50000000), Revisi: other };
  expect(cells(sheets)).toEqual([]);
  expect(cells({ ...sheets, Realisasi: realisasi('TRIWULAN II', 60000000) })).not.toEqual([]);
});

test('in the month of a report the budget may still be the first one, in the last month no more', () => {
  const both = { PK: kontrak(PK, 50000000), Revisi: kontrak(REVISI, 60000000) };
  const spent = (month: string): string => realisasi(`BULAN ${month}`, 50000000);
  expect(cells({ ...both, Realisasi: spent('JUNI') })).toEqual([]);
  expect(cells({ ...both, Realisasi: spent('DESEMBER') })).not.toEqual([]);
});

test('what the first contract says is told apart by its stage', () => {
  const book = workbookOf({ PK: kontrak(PK, 50000000), Revisi: kontrak(REVISI, 60000000) });
  const staged = perTahap(check(book).recognition.tables.map(pengamatanDari));
  expect(staged.map((list) => [...new Set(list.map(({ jenis }) => jenis))])).toEqual([
    ['anggaran apbd semula'],
    ['anggaran apbd'],
  ]);
});

test('of the accounts during the year the budget alone may be of either stage', () => {
  const book = workbookOf({
    Revisi: kontrak(REVISI, 60000000),
    Realisasi: realisasi('TRIWULAN II', 50000000),
  });
  const staged = perTahap(check(book).recognition.tables.map(pengamatanDari));
  expect([...new Set(staged[1]!.map(({ jenis }) => jenis))]).toEqual([
    'anggaran apbd berjalan',
    'realisasi anggaran s.d. TW 2',
  ]);
});
