import type { Table } from '../../../src/layouts/model';
import { bedaPokok } from '../../../src/rules/kit/asal-beda';
import { type Pengamatan, pengamatanDari } from '../../../src/rules/kit/pengamatan';
import { toA1 } from '../../../src/sheet/address';
import { check } from '../../kit/check';

const KINERJA = `
  Evaluasi Anggaran Tahun 2024
  No | Program / Kegiatan | Indikator Kinerja | Satuan | Target | Anggaran (Rp) | Realisasi (Rp)
  I | PROGRAM REHABILITASI SOSIAL | Persentase PPKS tertangani | % | 80 | 50000 | 40000
  1 | Kegiatan Rehabilitasi Sosial Dasar | Jumlah PPKS yang dibantu | Orang | 2000 | 50000 | 40000
   | | Jumlah PPKS yang didampingi | Orang | 30 | |`;

/** Budgets of a table that are higher by so much than those of another, by the names of their rows. */
function pokok(text: string, higher: Readonly<Record<string, number>>): string[] {
  const table: Table = check(text).recognition.tables[0]!;
  const list = pengamatanDari(table).flatMap((ini) => {
    const more = ini.jenis === 'anggaran apbd' ? higher[ini.nama.split(' ')[0]!] : undefined;
    if (more === undefined) return [];
    const other: Pengamatan = {
      ...ini,
      figure: { ...ini.figure, value: ini.figure.value - more },
    };
    return [{ ini, acuan: [other] as const, ragu: false }];
  });
  return bedaPokok(table, list).map(({ beda, ikut, selisih }) =>
    [
      toA1(beda.ini.sheetRow, beda.ini.column.column),
      ...ikut.map((s) => toA1(s.row, s.column)),
      selisih ? `(${toA1(selisih.row, selisih.column)})` : '',
    ]
      .join(' ')
      .trim(),
  );
}

test('a detail stands for the sum above it, whatever indicators it has', () => {
  expect(pokok(KINERJA, { PROGRAM: 2000, Kegiatan: 2000 })).toEqual(['F4 F3']);
  expect(pokok(KINERJA, { Kegiatan: 2000 })).toEqual(['F4']);
  // What the detail does not make up is told of the sum itself.
  expect(pokok(KINERJA, { PROGRAM: 3000, Kegiatan: 2000 })).toEqual(['F3', 'F4']);
});

test('a sum alone is told with the cell of money below it that holds just the difference', () => {
  expect(pokok(KINERJA, { PROGRAM: 40000 })).toEqual(['F3 (G4)']);
  // 2000 people are no money.
  expect(pokok(KINERJA, { PROGRAM: 2000 })).toEqual(['F3']);
});

test('sums one below the other, without a detail that differs, are told at the highest', () => {
  const text = `${KINERJA}
    a | Penyediaan permakanan | Jumlah paket | Paket | 40 | 50000 | 40000`;
  expect(pokok(text, { PROGRAM: 2000, Kegiatan: 2000 })).toEqual(['F3 F4']);
});
