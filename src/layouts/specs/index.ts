import type { LayoutSpec } from '../spec';
import { layout as anggaranKegiatan } from './anggaran-kegiatan';
import { layout as anggaranRencana } from './anggaran-rencana';
import { layout as anggaranSumber } from './anggaran-sumber';
import { layout as capaianIndikator } from './capaian-indikator';
import { layout as capaianRenstra } from './capaian-renstra';
import { layout as efisiensi } from './efisiensi';
import { layout as evaluasiRkpd } from './evaluasi-rkpd';
import { layout as iku } from './iku';
import { layout as pegawai } from './pegawai';
import { layout as perjanjianKinerjaAnggaran } from './perjanjian-kinerja-anggaran';
import { layout as perjanjianKinerjaSasaran } from './perjanjian-kinerja-sasaran';
import { layout as sarpras } from './sarpras';
import { layout as spmCapaian } from './spm-capaian';
import { layout as spmCapaianTriwulan } from './spm-capaian-triwulan';
import { layout as spmKomponenBiaya } from './spm-komponen-biaya';
import { layout as spmPerhitungan } from './spm-perhitungan';
import { layout as spmTarget } from './spm-target';

/** Every layout, one file each. */
export const LAYOUTS: readonly LayoutSpec[] = [
  spmCapaianTriwulan,
  spmCapaian,
  spmTarget,
  spmPerhitungan,
  spmKomponenBiaya,
  anggaranSumber,
  anggaranKegiatan,
  anggaranRencana,
  pegawai,
  sarpras,
  iku,
  capaianIndikator,
  efisiensi,
  capaianRenstra,
  evaluasiRkpd,
  perjanjianKinerjaSasaran,
  perjanjianKinerjaAnggaran,
];
