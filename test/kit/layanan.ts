/** The five services of the field, by names as offices write them. */
export const LAYANAN = [
  'Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti sosial',
  'Rehabilitasi sosial dasar anak telantar di luar panti sosial',
  'Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial',
  'Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti sosial',
  'Perlindungan dan jaminan sosial saat dan setelah tanggap darurat bencana bagi korban bencana',
] as const;
