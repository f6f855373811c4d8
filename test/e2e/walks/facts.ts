import type { Facts } from './ways';

/* What is true of two published workbooks, as their tables tell it. */

export const QUARTERLY: Facts = {
  file: 'temanggung-2024-tw2-capaian-spm.xlsx',
  tables: 1,
  findings: 2,
  first: ['B7', 'B68'],
  fix: { cell: 'B68', at: 'Capaian SPM TW II!B68', value: /Pengemis di Luar Panti$/ },
  formula: { at: 'Capaian SPM TW II!F9', text: /^=SPM\.BELUM\(/ },
  services: 5,
  template: { kind: 'spm-capaian-triwulan', cell: 'D10', value: /^290$/ },
};
export const YEARLY: Facts = {
  file: 'singkawang-2018-laporan-spm.xlsx',
  tables: 5,
  findings: 18,
  first: ['E6', 'E8'],
  fix: { cell: 'E15', at: 'Tabel 3.1 Program Kegiatan!E15', value: /^300723320$/ },
  formula: { at: 'Tabel 2.1 Capaian SPM!G6', text: /^=SPM\.CAPAIAN\(/ },
  services: 5,
  template: { kind: 'spm-capaian', cell: 'C7', value: /^Terpenuhinya/ },
};
