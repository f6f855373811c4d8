/** Units that come in fractions, and words that name a scale. */
const MEASURED =
  /^(persen|prosen|presentase|persentase|hari|jam|menit|detik|minggu|bulan|tahun|indeks|index|ikm|nilai|skor|skala|poin|point|angka|rasio|koefisien|level|tingkat|predikat|kategori|kriteria|opini|kelas|ha|hektare?|m|m[23²³]|meter|km|kg|kilogram|gram|kuintal|ton|liter|derajat|rp|rupiah|ribu|juta|mil[iy]ar|usd)(?![\p{L}\p{N}])/iu;

/**
 * True where what a unit names is counted whole, so that a dot before three digits groups thousands.
 * Offices count all kinds of things (KPM, panti, berkas …); what is measured is a short list.
 */
export function isCountedUnit(unit: string): boolean {
  return /^\p{L}{2}/u.test(unit) && !MEASURED.test(unit);
}
