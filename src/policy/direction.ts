/** Whether less of an indicator is better, read from its name. */
export type Direction = 'naik' | 'turun' | 'tidak tahu';

/** Things a region wants less of. */
const BURDEN =
  /\b(kemiskinan|stunting|gizi buruk|pengangguran|kematian|kesakitan|prevalensi|pengaduan|keluhan|pelanggaran|kekerasan|kriminalitas|putus sekolah|tunggakan|kerugian|kecelakaan|ketimpangan|rasio gini|indeks gini|inflasi)\b/i;

/** How many are poor, not how many of the poor are reached. */
const POOR =
  /\b(penduduk|warga|keluarga|rumah tangga|masyarakat|orang|kk)\s+(sangat\s+)?miskin(\s+ekstrem)?\s*($|[(/]|di\b|kab|kota)/i;

/** How long the public waits. "Persentase … tepat waktu" is a share of the work done. */
const DURATION =
  /^(rata\s*-?\s*rata\s+)?(lama(nya)?|durasi|jangka waktu|waktu|response? time|respon time)\b/i;

/** Measures that grow with work done, also where the name speaks of a burden. */
const WORK_DONE =
  /\b(ditangani|tertangani|terlayani|dilayani|terpenuhi|memperoleh|mendapat(?:kan)?|menerima|penerima|dibina|diberdayakan|didampingi|direhabilitasi|penanganan|pelayanan|layanan|pemulangan|bantuan|rehabilitasi|pendataan|diselesaikan|ditindaklanjuti|terselesaikan|selesai|tuntas|direspon|ditanggapi|teratasi|cakupan|meningkat(?:nya|kan)?)\b/i;

/** "yang belum tertangani": who is left over; of whom a plan may as well count fewer, or all that it means to reach. */
const LEFT_OVER = /\b(belum|tidak)\s+(di|ter|mendapat|memperoleh|menerima)\p{L}*/iu;

/** What nobody wants less of. */
const WANTED =
  /(?<!\b(?:tidak|belum|kurang|kasus)\s)\b(aktif|mandiri|berdaya|terlatih|dilatih|kepuasan|sakip|akip|lakip|bersertifikat|terakreditasi|partisipasi)\b/i;

const DECREASE = /\b(menurun(?:nya)?|penurunan|berkurang(?:nya)?|pengurangan)\b/i;
const RATE_OF_DECREASE = /\b(persentase|tingkat|laju)\s+(penurunan|pengurangan)\b/i;

/** Direction that the words of an indicator give. */
export function directionOf(indicator: string): Direction {
  if (DURATION.test(indicator.trim()) || POOR.test(indicator)) return 'turun';
  if (RATE_OF_DECREASE.test(indicator)) return 'naik';
  if (LEFT_OVER.test(indicator)) return 'tidak tahu';
  if (WORK_DONE.test(indicator)) return 'naik';
  if (BURDEN.test(indicator) || DECREASE.test(indicator)) return 'turun';
  return WANTED.test(indicator) ? 'naik' : 'tidak tahu';
}

/** How many there are of those whom a region wants none of: counted, not served. */
const NEEDY =
  /^(jumlah|banyaknya)\s+(kasus|ppks|pmks|anak jalanan|gelandangan|pengemis|gepeng|tuna ?sosial|tuna susila|pemulung|odgj|(orang|anak|balita|lansia|lanjut usia)\s+te(r)?lantar)\b/i;

/** Whether a count may as well be one that should fall: "Jumlah anak jalanan". */
export function mayFall(indicator: string): boolean {
  return NEEDY.test(indicator.trim()) && directionOf(indicator) === 'tidak tahu';
}
