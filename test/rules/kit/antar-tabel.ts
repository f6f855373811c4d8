import type { Workbook } from '../../../src/sheet/snapshot';
import { check } from '../../kit/check';

export const IKU = (target: string | number, tahun = 2023): string => `
  Indikator Kinerja Utama

  TUJUAN | SASARAN | INDIKATOR TUJUAN / SASARAN | TARGET ${tahun}
  Masyarakat berdaya | Penanganan PPKS | Persentase PPKS yang ditangani | 63
   | | Persentase pendataan fakir miskin cakupan daerah kab/kota | ${target}
   | | Persentase anak telantar yang memperoleh rehabilitasi sosial diluar panti | 100`;

export const PK = (target: string | number, tahun = 2023): string => `
  PERJANJIAN KINERJA TAHUN ${tahun}

  NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET | SATUAN
  1 | Penanganan PPKS | Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang ditangani | 63 | %
   | | Persentase Pendataan Fakir Miskin Cakupan Daerah Kabupaten/ Kota | ${target} | %`;

export const PROGRAM = (anggaran: number, rincian: number, tahun = 2023): string => `
  Kinerja Anggaran Tahun ${tahun}

  No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
  I | PROGRAM REHABILITASI SOSIAL | ${anggaran} | 40000000 |
  1 | Kegiatan Rehabilitasi Sosial Dasar | ${anggaran} | 40000000 |
  a. | Penyediaan Permakanan | ${rincian} | 30000000 |
  b. | Penyediaan Sandang | 10000000 | 10000000 |
  II | PROGRAM PENANGANAN BENCANA | 40000000 | 40000000 |`;

export const PK_ANGGARAN = (anggaran: number, tahun = 2023): string => `
  PERUBAHAN PERJANJIAN KINERJA TAHUN ${tahun}

  NO | PROGRAM | ANGGARAN | KETERANGAN
  1. | Program Rehabilitasi Sosial | ${anggaran} | APBD
  2. | Program Penanganan Bencana | 40000000 | APBD`;

/** Where the rule reports, as `sheet!cell severity`. */
export function found(workbook: Workbook): string[] {
  return check(workbook)
    .findings.filter((f) => f.rule === 'beda-antar-tabel')
    .map((f) => `${f.sheet}!${f.cell} ${f.severity}`);
}
