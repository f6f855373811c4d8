import { bedaAntarTabel } from './beda-antar-tabel';
import { belumTerlayaniSalah } from './belum-terlayani-salah';
import { bukanAngka } from './bukan-angka';
import { capaianSalah } from './capaian-salah';
import { dasarHukumSalah } from './dasar-hukum-salah';
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
import { persenSalah } from './persen-salah';
import { rataRataSalah } from './rata-rata-salah';
import { rincianSalah } from './rincian-salah';
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
  totalSalah,
  rataRataSalah,
  rincianSalah,
  triwulanSalah,
  melebihiSasaran,
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
  dasarHukumSalah,
  bedaAntarTabel,
];

export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
