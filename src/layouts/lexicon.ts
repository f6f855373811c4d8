/**
 * What header words mean. A pattern names the stems that must all be there, those that must not,
 * and how sure it makes us. Longer patterns win by covering more of the header's words.
 */
export interface Pattern {
  readonly concept: Concept;
  readonly words: readonly string[];
  readonly not?: readonly string[];
  readonly weight: number;
}

export const CONCEPTS = [
  'no',
  'kode',
  'layanan',
  'indikator',
  'sasaran',
  'tujuan',
  'program',
  'kegiatan',
  'subkegiatan',
  'uraian',
  'satuan',
  'harus',
  'terlayani',
  'belum',
  'target',
  'realisasi',
  'capaian',
  'persen',
  'anggaran',
  'realisasiAnggaran',
  'serapan',
  'sisa',
  'fisik',
  'efisiensi',
  'predikat',
  'status',
  'keterangan',
  'penjelasan',
  'formula',
  'data',
  'pembilang',
  'penyebut',
  'nilai',
  'jumlah',
  'pegawai',
  'sarpras',
  'kondisi',
  'sumber',
  'komponen',
  'penempatan',
  'penanggung',
  'faktor',
  'periode',
  'kondisiAwal',
  'jenis',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Written as `words of the pattern ! words that forbid it = weight`. */
const TEXT: Readonly<Record<Concept, string>> = {
  no: 'no = 1; no urut = 1; urut = .6',
  kode: 'kode ! = 1; kode program = 1; kode kegiatan = 1',
  layanan:
    'jenis layanan = 1; layanan dasar = 1; jenis layanan dasar = 1; layanan spm = 1; jenis layanan spm = 1; uraian spm = 1; jenis spm = 1; layanan ! dilayani terlayani harus = .75; nama layanan = 1; uraian layanan = 1; spm ! capaian target realisasi indikator = .6; indikator layanan = .8; dasar spm = .8; bidang layanan = .9; mutu layanan = .8',
  indikator:
    'indikator = 1; indikator kinerja = 1; indikator capaian = 1; indikator spm = 1; ukuran kinerja = .9; indikator sasaran = 1; indikator program = 1; indikator kegiatan = 1; indikator tujuan = 1; indikator kinerja program kegiatan = 1; indikator tujuan sasaran = 1; indikator satuan = .8; output ! target realisasi capaian = .7; indikator kinerja sasaran = 1; indikator kinerja jenis layanan spm = 1; satuan kinerja = .75',
  sasaran:
    'sasaran strategis = 1; sasaran program = .9; sasaran kegiatan = .8; sasaran kinerja = .9; sasaran ! penerima jumlah layanan dilayani butuh orang = .8; sasaran indikator kinerja = .7; sasaran perangkat daerah = 1; kinerja utama = .5',
  tujuan: 'tujuan ! indikator = 1; tujuan indikator = .5; tujuan sasaran = .8',
  program:
    'program ! indikator sasaran = 1; program kegiatan ! indikator = 1; nama program = 1; bidang program = .9; bidang program kegiatan = 1; program kegiatan sub = 1; uraian program = 1; program prioritas = 1',
  kegiatan:
    'kegiatan ! indikator sasaran sub = 1; program kegiatan ! indikator = .9; nama kegiatan = 1; uraian kegiatan = 1; sub kegiatan ! indikator = .7; program kegiatan sub = .9',
  subkegiatan: 'sub kegiatan ! indikator = 1; subkegiatan = 1; program kegiatan sub = .8',
  uraian:
    'uraian = .95; nama = .6; jenis = .5; uraian kegiatan = .6; uraian program = .6; komponen = .4; bidang = .4; kategori = .3',
  satuan:
    'satuan ! anggaran biaya kinerja = 1; satuan indikator = .8; satuan target = .7; satuan ukur = 1',
  harus:
    'harus dilayani = 1; jumlah harus dilayani = 1; harus terlayani = 1; harus = .8; butuh = .85; butuh layanan = 1; populasi = .8; jumlah populasi = .9; sasaran penerima = .9; jumlah sasaran = .9; sasaran orang = .9; sasaran layanan = .9; target penerima = .85; target sasaran = .7; populasi butuh = 1; jumlah butuh = 1; penerima harus = 1; target dilayani = .9; rencana dilayani = .9; sasaran dilayani = 1; jumlah sasaran dilayani = 1; target layanan ! capaian = .75; penyebut = .5; jumlah target ! anggaran = .55; mutu harus dilayani = 1; sasaran butuh = 1; calon penerima = .9; data sasaran = .8',
  terlayani:
    'terlayani = 1; jumlah terlayani = 1; dilayani = .75; jumlah dilayani = .85; terlayani layanan = 1; terlayani dilayani = 1; penerima layanan = .85; jumlah penerima = .85; realisasi penerima = 1; realisasi layanan = .95; penerima = .6; realisasi dilayani = 1; realisasi terlayani = 1; mutu terlayani = 1; realisasi sasaran = .8; capaian penerima = .6; pembilang = .5; realisasi jumlah ! anggaran = .5',
  belum:
    'belum terlayani = 1; belum dilayani = 1; belum = .85; jumlah belum terlayani = 1; mutu belum terlayani = 1; sisa ! anggaran rp = .6; selisih ! anggaran rp = .65; kurang = .6; kurang layanan = .8; sisa sasaran = .9; sisa layanan = .8; sisa target = .9; belum capaian = .7',
  target:
    'target ! sisa = 1; target kinerja ! sisa = 1; target capaian = 1; rencana = .65; rencana target = .9; rencana kinerja = .8; target spm = 1; target layanan = .8; target indikator = 1; target daerah = 1; target sasaran = .9; target nilai = .9; rencana capaian = .9; target kota = .9; target output = .9; target fisik = .7; target satuan = .7; target realisasi = .4; standar nasional ! realisasi = .8; target nasional ! realisasi = .8',
  realisasi:
    'realisasi = 1; realisasi kinerja = 1; realisasi capaian = 1; realisasi target = .6; realisasi spm = 1; realisasi indikator = 1; realisasi layanan = .8; realisasi output = .9; realisasi nilai = .9; realisasi kota = .9; hasil = .75; hasil kinerja = .8; hasil capaian = .85',
  capaian:
    'capaian ! indikator target rencana hasil = 1; persen capaian ! indikator = 1; capaian kinerja ! indikator target realisasi = 1; tingkat capaian ! indikator = 1; capaian spm ! indikator target = 1; capaian target ! realisasi = .7; capaian indikator = .7; jumlah capaian = .9; indeks capaian = .95; nilai capaian = 1; hasil capaian = .8; rasio capaian = 1; capaian kota = .8; indeks = .7; tingkat kinerja = .6; persen kinerja = .7; capaian realisasi target = .8; capaian layanan = .9; kemajuan = .8; tingkat kemajuan = .9; tingkat realisasi ! anggaran keuangan rp = .8; persen realisasi ! anggaran keuangan fisik rp = .75',
  persen: 'persen = .8; persen jumlah = .6; rasio = .5; tingkat = .3',
  anggaran:
    'anggaran ! realisasi sisa serapan = 1; jumlah anggaran ! realisasi sisa serapan = 1; anggaran rp ! realisasi sisa serapan = 1; rencana anggaran ! realisasi = 1; target anggaran ! realisasi = 1; target keuangan = .9; biaya ! komponen realisasi = .6; nilai anggaran ! realisasi = 1; jumlah rp ! realisasi = .7; anggaran program ! realisasi = .9; dpa = .6; apbd = .5; target rp = .8; anggaran tahun ! realisasi = 1; anggaran dpa ! realisasi = 1; anggaran belanja ! realisasi = 1; rencana rp = .8; keuangan target = .9',
  realisasiAnggaran:
    'realisasi anggaran ! persen = 1; realisasi keuangan ! persen = 1; realisasi rp = .95; anggaran terlayani = .3; jumlah realisasi anggaran ! persen = 1; penggunaan anggaran ! harus belum target = .95; jumlah penggunaan anggaran ! harus belum target = 1; pengeluaran = .8; realisasi belanja ! persen = 1; realisasi biaya = .9; serapan rp = .8; serapan anggaran rp = .9',
  serapan:
    'serapan = 1; serapan anggaran = 1; persen serapan = 1; persen realisasi = .75; persen realisasi anggaran = 1; persen realisasi keuangan = 1; tingkat serapan = 1; capaian anggaran = .85; persen anggaran = .85; persen keuangan = .85; capaian keuangan = .85; realisasi anggaran persen = 1; persen capaian anggaran = 1; capaian rp = .7',
  sisa: 'sisa anggaran = 1; anggaran belum = .9; jumlah anggaran belum = 1; sisa = .8; selisih = .7; selisih anggaran = .95; sisa rp = .95; tambah kurang = .8; sisa lebih = .7; bertambah berkurang = .8; selisih rp = .9; sisa dana = 1',
  fisik:
    'fisik = .9; realisasi fisik = 1; capaian fisik = 1; persen fisik = 1; persen realisasi fisik = 1',
  efisiensi:
    'efisiensi = 1; tingkat efisiensi = 1; nilai efisiensi = 1; efisiensi anggaran = 1; persen efisiensi = 1',
  predikat:
    'predikat = 1; kategori = .8; kategori capaian = .8; predikat kinerja = 1; predikat capaian = 1',
  status: 'status = 1; status capaian = 1; status target = .9; tt = .7; uk = .7',
  keterangan: 'keterangan = 1; aksi = .8; rencana aksi = .9; keterangan sumber = .9; upaya = .5',
  penjelasan:
    'penjelasan = 1; penjelasan realisasi = .9; penjelasan realisasi spm = .9; penjelasan capaian = .9; penjelasan keberhasilan = .9',
  formula:
    'formula = 1; cara formula = 1; cara ukur = 1; formula data ! = .6; formula indikator = .8; formula kinerja = .8; definisi operasional = .8',
  data: 'data formula = .95; data = .7; x y ! persen = .9; pembilang penyebut = .9; jumlah data = .7; hasil formula = .7; nilai data = .7',
  pembilang: 'pembilang = 1; x ! y = .8; jumlah x = .8; nilai x = .8',
  penyebut: 'penyebut = 1; y ! x = .8; jumlah y = .8; nilai y = .8',
  nilai: 'nilai = .7; jumlah nilai = .5',
  jumlah: 'jumlah ! anggaran rp = .8; jumlah pegawai = .8; jumlah satuan = .6',
  pegawai:
    'pegawai = 1; jumlah pegawai = 1; kondisi pegawai = 1; golongan = .7; jabatan = .7; laki = .6; perempuan = .6; pendidikan = .6; tingkat pendidikan = .7; predikat pendidikan = .7; nama pegawai = 1; pegawai bidang = .8',
  sarpras:
    'sarpras = 1; jenis sarpras = 1; nama sarpras = 1; jenis prasarana = 1; uraian sarpras = 1; dukungan sarpras = 1',
  kondisi:
    'kondisi ! awal = 1; kondisi sarpras = 1; baik = .9; rusak = .9; kondisi baik = 1; kondisi rusak = 1',
  sumber:
    'sumber = 1; sumber anggaran = 1; jenis anggaran = .85; sumber biaya = 1; uraian anggaran = .6; asal anggaran = 1',
  komponen:
    'komponen = .9; komponen biaya = 1; jenis komponen = 1; uraian biaya = .7; jenis biaya = .7',
  penempatan: 'penempatan = 1; tempat tugas = 1; satuan kerja = 1; bidang kerja = .9',
  penanggung:
    'penanggung jawab = 1; penanggung = .9; perangkat daerah penanggung jawab = 1; perangkat daerah = .6; opd = .8; skpd = .8',
  faktor:
    'faktor pendorong = 1; faktor penghambat = 1; faktor = .8; faktor capaian = .9; pendorong = .8; penghambat = .8; upaya capaian target kinerja = 1; upaya = .7',
  periode:
    'tahun = .8; tahun capaian = 1; periode = 1; batas waktu = .9; bulan = .7; triwulan = .6; tahun anggaran = .8; waktu = .6',
  kondisiAwal:
    'kondisi awal = 1; kondisi = .5; data awal = .9; baseline = .95; data baseline = 1; kondisi baseline = 1',
  jenis: 'jenis = .6; kategori = .4',
};

/** Words that forbid a whole concept: "belum terlayani" is not terlayani, "baseline (capaian)" no capaian of the year. */
const NEVER: Partial<Record<Concept, string>> = {
  capaian: 'baseline',
  realisasi: 'baseline',
  target: 'baseline',
  harus: 'belum',
  terlayani: 'belum harus butuh target',
  data: 'sumber',
};

function parse(concept: Concept, text: string): Pattern {
  const [left = '', weight = '1'] = text.split('=').map((s) => s.trim());
  const [words = '', own = ''] = left.split('!').map((s) => s.trim());
  const not = [own, NEVER[concept] ?? ''].join(' ').trim();
  return {
    concept,
    words: words.split(/\s+/).filter(Boolean),
    ...(not ? { not: not.split(/\s+/) } : {}),
    weight: Number(weight),
  };
}

export const PATTERNS: readonly Pattern[] = CONCEPTS.flatMap((concept) =>
  TEXT[concept].split('; ').map((text) => parse(concept, text)),
);

/** Words that say little about which column it is; they cost less when a pattern leaves them uncovered. */
export const LIGHT: ReadonlySet<string> = new Set([
  'jumlah',
  'kinerja',
  'persen',
  'tahun',
  'daerah',
  'kota',
  'perangkat',
  'output',
  'outcome',
  'utama',
  'dasar',
  'spm',
  'rp',
  'k',
  'nilai',
  'hasil',
  'bidang',
  'sosial',
  'dinas',
  'x',
  'y',
  'total',
  'sosialnya',
  'satuan',
  // Which of several ranks, goals or quarters.
  'i',
  'ii',
  'iii',
  'iv',
]);
