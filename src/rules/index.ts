import { bedaAntarTabel } from './beda-antar-tabel';
import { belumTerlayaniSalah } from './belum-terlayani-salah';
import { bukanAngka } from './bukan-angka';
import { capaianJanggal } from './capaian-janggal';
import { capaianSalah } from './capaian-salah';
import { dasarHukumSalah } from './dasar-hukum-salah';
import { efisiensiSalah } from './efisiensi-salah';
import { indeksSalah } from './indeks-salah';
import { indikatorSalah } from './indikator-salah';
import { isianContoh } from './isian-contoh';
import { judulSalah } from './judul-salah';
import { kodeSalah } from './kode-salah';
import { layananAsing } from './layanan-asing';
import { layananEjaan } from './layanan-ejaan';
import { layananGanda } from './layanan-ganda';
import { layananKurang } from './layanan-kurang';
import { melebihiSasaran } from './melebihi-sasaran';
import type { Rule } from './model';
import { nilaiNegatif } from './nilai-negatif';
import { nomorSalah } from './nomor-salah';
import { persenSalah } from './persen-salah';
import { predikatSalah } from './predikat-salah';
import { rataRataSalah } from './rata-rata-salah';
import { rincianSalah } from './rincian-salah';
import { rumusRusak } from './rumus-rusak';
import { satuanSalah } from './satuan-salah';
import { selKosong } from './sel-kosong';
import { targetSpm } from './target-spm';
import { totalSalah } from './total-salah';
import { triwulanSalah } from './triwulan-salah';

/** Every rule, in the order of the contract. */
export const RULES: readonly Rule[] = [
  capaianSalah,
  persenSalah,
  indeksSalah,
  belumTerlayaniSalah,
  efisiensiSalah,
  totalSalah,
  rataRataSalah,
  rincianSalah,
  triwulanSalah,
  predikatSalah,
  melebihiSasaran,
  capaianJanggal,
  targetSpm,
  bukanAngka,
  selKosong,
  isianContoh,
  nilaiNegatif,
  layananKurang,
  layananGanda,
  layananAsing,
  layananEjaan,
  satuanSalah,
  kodeSalah,
  indikatorSalah,
  judulSalah,
  nomorSalah,
  dasarHukumSalah,
  bedaAntarTabel,
  rumusRusak,
];

export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
