/** The five services of Permensos 9/2018 for kabupaten/kota. */
export const SERVICE_SLUGS = ['disabilitas', 'anak', 'lansia', 'gepeng', 'bencana'] as const;
export type ServiceSlug = (typeof SERVICE_SLUGS)[number];

/** Sub-services of the four rehabilitation services. */
export const REHABILITATION_SLUGS = [
  'data-pengaduan',
  'kedaruratan',
  'permakanan',
  'sandang',
  'alat-bantu',
  'perbekalan-kesehatan',
  'bimbingan',
  'bimbingan-keluarga',
  'dokumen-kependudukan',
  'pendidikan-kesehatan',
  'penelusuran-keluarga',
  'reunifikasi',
  'rujukan',
] as const;

/** Sub-services of the disaster service; `permakanan` and `sandang` share the name of a rehabilitation one. */
export const DISASTER_SLUGS = [
  'permakanan',
  'sandang',
  'tempat-penampungan',
  'kelompok-rentan',
  'psikososial',
] as const;

type RehabilitationSlug = (typeof REHABILITATION_SLUGS)[number];
export type SubServiceSlug = RehabilitationSlug | (typeof DISASTER_SLUGS)[number];
