import { findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** A table that breaks off on one sheet and goes on, without a header, on the next. */

const pages = (first: string, second: string) =>
  workbookOf({ Hal1: sheetFromText(first), Hal2: sheetFromText(second) });

const SERVICES = `
  No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
  1 | ${LAYANAN[0]} | 100 | 80 | 80
  2 | ${LAYANAN[1]} | 100 | 90 | 90
  3 | ${LAYANAN[2]} | 100 | 70 | 70`;

test('services that stand on the next page are not missing', () => {
  const rest = `
    4 | ${LAYANAN[3]} | 100 | 100 | 100
    5 | ${LAYANAN[4]} | 100 | 100 | 100`;
  expect(findingsIn(pages(SERVICES, rest))).toEqual([]);
  expect(findingsIn(pages(SERVICES, 'Demikian laporan ini dibuat'))).toEqual(['layanan-kurang@B1']);
});

test('details on the next page are not missing from what is open where the page ends', () => {
  const first = (pagu: number): string => `
    Kode | Uraian | Anggaran | Realisasi
    1.06.04 | PROGRAM REHABILITASI SOSIAL | ${pagu} | 300000000
    1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti | 312480000 | 300000000
    1.06.04.2.01.01 | Penyediaan Permakanan | 312480000 | 300000000
    1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 2120600000 | 2066667350
    1.06.05.2.02 | Pengelolaan Data Fakir Miskin | 2120600000 | 2066667350
    1.06.05.2.02.01 | Pendataan Fakir Miskin | 275600000 | 268417350`;
  const second = `
    1.06.05.2.02.03 | Fasilitasi Bantuan Sosial | 1845000000 | 1798250000
    1.06.06 | PROGRAM PENANGANAN BENCANA | 134000000 | 118765400`;
  expect(findingsIn(pages(first(312480000), second))).toEqual([]);
  expect(findingsIn(pages(first(312400000), second))).toEqual(['rincian-salah@C2']);
});
