import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { check } from '../kit/check';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Tables of others that look like ours, and ours that look like another layout of ours. */

const read = (text: string) => recognise(workbookOf({ Lembar1: sheetFromText(text) }));

test('the 80/20 form of another field is not ours', () => {
  const { tables, unrecognised } = read(`
    LAPORAN CAPAIAN SPM BIDANG PENDIDIKAN
    KOTA BATU TRIWULAN II 2024
    No | Jenis Pelayanan Dasar | Satuan | Jumlah yang Harus Dilayani | Jumlah Terlayani | Belum Terlayani | Capaian
    1 | Pendidikan Anak Usia Dini | | | | | 95
     | Persentase pencapaian penerima layanan dasar (80%) | | | | | 76
     | A. Jumlah yang harus dilayani | Orang | 5000 | 4750 | 250 | 95
     | Persentase pencapaian mutu minimal (20%) | | | | | 19
     | B. Jumlah mutu | | | | | 95
     | Buku gambar | Paket | 100 | 95 | 5 | 95
    2 | Pendidikan Dasar | | | | | 90
     | A. Jumlah yang harus dilayani | Orang | 20000 | 18000 | 2000 | 90
  `);
  expect(tables).toEqual([]);
  expect(unrecognised).toMatchObject([{ nearest: 'spm-capaian-triwulan' }]);
});

test('programmes with their source of funds beside them are a budget by programme', () => {
  const { tables } = read(`
    No | Uraian Program / Kegiatan | Alokasi Anggaran | Realisasi Anggaran | Tingkat Penyerapan | Sumber Dana
    A | PROGRAM REHABILITASI SOSIAL | 400000000 | 380000000 | 95% | APBD
    1 | Rehabilitasi Sosial Dasar di Luar Panti | 400000000 | 380000000 | 95% | APBD
    a | Permakanan | 300000000 | 290000000 | 96,67% | APBD
    b | Sandang | 100000000 | 90000000 | 90% | DAK
  `);
  expect(tables.map((t) => t.layout)).toEqual(['anggaran-kegiatan']);
});

test('an inventory that names where each thing was bought from is no budget by source', () => {
  const { tables } = read(`
    KARTU INVENTARIS BARANG (KIB) B
    No | Kode Barang | Nama Barang | Merk | Tahun Perolehan | Asal Usul | Harga (Rp) | Keterangan
    1 | 1.3.2.02.01.01.003 | Mini Bus | Avanza | 2018 | APBD | 215000000 | Baik
    2 | 1.3.2.05.02.01.004 | Laptop | Asus | 2021 | APBD | 12500000 | Baik
    3 | 1.3.2.05.01.05.001 | Printer | Epson | 2020 | APBD | 3200000 | Rusak ringan
  `);
  expect(tables).toEqual([]);
});

test('where figures come from ("Sumber Data") is no data column', () => {
  const { tables } = read(`
    LPPD KABUPATEN CONTOH TAHUN 2023
    No | IKK Outcome | Rumus | Data | Capaian Kinerja (%) | Sumber Data
    1 | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah yang terpenuhi dibagi populasi x 100% | X = 1.250; Y = 1.600 | 78,13 | Dinas Sosial
    2 | Persentase korban bencana yang terpenuhi kebutuhan dasarnya | Jumlah yang terpenuhi dibagi jumlah korban x 100% | X = 312; Y = 312 | 100 | BPBD
  `);
  expect(tables[0]?.layout).toBe('spm-perhitungan');
  const data = tables[0]?.columns.find((c) => c.key === 'data');
  expect(data && columnName(data.column)).toBe('D');
});

test('"Sebelum Perubahan" and "Setelah Perubahan" are the two stages of a budget', () => {
  const { tables } = read(`
    No | Uraian Program | Sebelum Perubahan | Setelah Perubahan | Selisih
    1 | Program Rehabilitasi Sosial | 400000000 | 450000000 | 50000000
    2 | Program Penanganan Bencana | 300000000 | 250000000 | -50000000
  `);
  expect(tables[0]?.layout).toBe('anggaran-rencana');
  expect(tables[0]?.columns.map((c) => c.key)).toEqual([
    'no',
    'program',
    'murni',
    'perubahan',
    'selisih',
  ]);
});

test('a list of names with their personal numbers counts nobody', () => {
  const { tables } = read(`
    DAFTAR NOMINATIF PEGAWAI
    No | Nama | NIP | L/P | Gol | Jabatan
    1 | Andi | "198001012005011001" | L | III/d | Kepala Bidang
    2 | Bela | "198501012010012002" | P | III/b | Analis
    3 | Cici | "199001012015022003" | P | III/a | Pekerja Sosial
  `);
  expect(tables).toEqual([]);
});

test('a register of payment orders (SPM to finance staff) is no table of ours', () => {
  const { tables } = read(`
    REGISTER SPM-LS DINAS SOSIAL TAHUN 2024
    No | Nomor SPM | Tanggal SPM | Uraian | Nilai SPM (Rp) | No SP2D | Keterangan
    1 | 001/SPM-LS/2024 | 05/01/2024 | Gaji ASN Januari | 250000000 | 0012/SP2D | Cair
    2 | 002/SPM-LS/2024 | 10/01/2024 | Permakanan lansia terlantar | 45000000 | 0015/SP2D | Cair
  `);
  expect(tables).toEqual([]);
});

test('what an office says of itself above a table is no table', () => {
  const { tables, unrecognised } = read(`
    LAPORAN SPM
    Nama OPD | Dinas Sosial | Tahun | 2023 | Semester | II
    Alamat | Jl. Trans Sulawesi | Telp | "0471-12345" | Kode Pos | 91911
    -
    No | Program | Anggaran (Rp) | Realisasi (Rp) | %
    1 | Program Rehabilitasi Sosial | 587250000 | 570100000 | 97.08
    2 | Program Pemberdayaan Sosial | 185000000 | 180250000 | 97.43`);
  expect(tables.map((t) => t.layout)).toEqual(['anggaran-kegiatan']);
  expect(unrecognised).toEqual([]);
});

test.each([
  ['Jenis PPKS', 'Anak Balita Terlantar'],
  ['Uraian', 'Anak Balita Terlantar'],
])('people in need by kind, under "%s", are no services', (head, first) => {
  const text = `
    Data yang ditangani Tahun 2023
    No | ${head} | Populasi | Ditangani | Persentase
    1 | ${first} | 30 | 15 | 50
    2 | Anak Terlantar | 120 | 60 | 50
    3 | Lanjut Usia Terlantar | 400 | 300 | 75
    4 | Penyandang Disabilitas | 250 | 150 | 60
    5 | Fakir Miskin | 5000 | 4000 | 80`;
  expect(check(text)).toMatchObject({ findings: [], recognition: { tables: [] } });
});

test.each([
  [
    'inhabitants by schooling',
    `JUMLAH PENDUDUK KABUPATEN CONTOH MENURUT PENDIDIKAN
     No | Tingkat Pendidikan | Laki-laki | Perempuan | Jumlah
     1 | SD/sederajat | 20311 | 19876 | 40187
     2 | SLTP/sederajat | 9021 | 8876 | 17897
     3 | S1/S2/S3 | 2011 | 2212 | 4223`,
  ],
  [
    'staff of a Puskesmas',
    `JUMLAH TENAGA KESEHATAN DI PUSKESMAS KECAMATAN CONTOH
     No | Jenis Tenaga | PNS | PPPK | Honorer | Jumlah
     1 | Dokter Umum | 2 | 1 | 0 | 3
     2 | Bidan | 6 | 4 | 3 | 13`,
  ],
  [
    'a budget by kind of spending',
    `Kode | Uraian | Belanja Operasi | < | Belanja Modal | Jumlah
     ^ | ^ | Pegawai | Barang dan Jasa | ^ | ^
     1.06.01 | PROGRAM PENUNJANG URUSAN | 2500000000 | 400000000 | 100000000 | 3000000000
     1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 0 | 210000000 | 0 | 210000000
     1.06.04 | PROGRAM REHABILITASI SOSIAL | 0 | 640000000 | 25000000 | 665000000`,
  ],
  [
    'where disasters happened and whom they struck',
    `REKAPITULASI KEJADIAN BENCANA DAN BANTUAN TAHUN 2023
     No | Tanggal | Jenis Bencana | Lokasi | KK | Jiwa | Bantuan yang Diberikan
     1 | 12/01/2023 | Banjir | Desa Hulu | 40 | 160 | Paket sembako
     2 | 20/03/2023 | Kebakaran | Desa Hilir | 3 | 12 | Sandang`,
  ],
  [
    'levels of performance side by side',
    `CASCADING KINERJA DINAS SOSIAL
     Sasaran Strategis | Indikator Sasaran | Target | Sasaran Program | Indikator Program | Target | Penanggung Jawab
     Meningkatnya kesejahteraan PPKS | Persentase PPKS tertangani | 60% | Meningkatnya rehabilitasi sosial | Persentase PPKS yang direhabilitasi | 55% | Kabid Rehsos
      | | | Meningkatnya perlindungan sosial | Persentase KPM yang menerima jaminan | 90% | Kabid Linjamsos`,
  ],
])('%s: no table of ours', (_, text) => {
  expect(read(text).tables).toEqual([]);
});

test('staff counted as men and women without their sum', () => {
  const { tables } = read(`
    KEADAAN PEGAWAI DINAS SOSIAL
    No | Golongan/Ruang | Laki-laki | Perempuan
    1 | IV/a - IV/c | 4 | 2
    2 | III/a - III/d | 13 | 13
    | Jumlah | 17 | 15
  `);
  expect(tables.map((t) => t.layout)).toEqual(['pegawai']);
  expect(tables[0]?.rows.at(-1)?.kind).toBe('jumlah');
});

test('a table of another field below one of ours is told by its own title', () => {
  const text = `
    CAPAIAN KINERJA DINAS SOSIAL TAHUN 2024
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 400000000 | 380000000 | 95
    2 | Program Pemberdayaan Sosial | 200000000 | 190000000 | 95

    IKK LPPD URUSAN KESEHATAN
    No | IKK | Rumus | X | Y | Capaian (%)
    1 | Persentase ibu hamil mendapatkan pelayanan kesehatan | ibu hamil dilayani/sasaran | 1100 | 1200 | 50
    2 | Persentase balita mendapatkan pelayanan | balita dilayani/sasaran | 5300 | 5400 | 50`;
  const { tables, unrecognised } = recognise(workbookOf({ Lembar1: sheetFromText(text) }));
  expect(tables.map((t) => t.layout)).toEqual(['anggaran-kegiatan']);
  expect(unrecognised.map((u) => u.reason.id)).toEqual([
    'Isinya tentang bidang lain, bukan bidang sosial.',
  ]);
});

test('papers that the registry of inhabitants issues are no service of ours', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: `
        PELAYANAN ADMINISTRASI KEPENDUDUKAN
        No | Jenis Layanan | Target | Realisasi | Capaian (%)
        1 | Perekaman KTP-el | 12000 | 11800 | 50
        2 | Penerbitan KIA | 8000 | 6100 | 50
        3 | Akta kelahiran | 5000 | 4990 | 50`,
    }),
  );
  expect(tables).toEqual([]);
});

test('indicators of an office of labour are not ours', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: `
        DATA KETENAGAKERJAAN DINAS TENAGA KERJA
        No | Uraian | Target | Realisasi | Capaian (%)
        1 | Pencari kerja terdaftar | 2000 | 1800 | 50
        2 | Penempatan pencari kerja | 900 | 700 | 50`,
    }),
  );
  expect(tables).toEqual([]);
});

test('"Tanah longsor" among disasters is no land, and how often they came no state of it', () => {
  const { tables } = read(`
    REKAP KEJADIAN BENCANA TAHUN 2024
    No | Jenis Bencana | Jumlah Kejadian | Meninggal | Mengungsi
    1 | Banjir | 12 | 0 | 450
    2 | Tanah longsor | 7 | 2 | 120
    Jumlah | | 19 | 2 | 570`);
  expect(tables).toEqual([]);
});

test.each([
  [
    'a ratio of both percentages, no difference of them',
    `
    No | Sasaran | Capaian Kinerja (%) | Realisasi Anggaran (%) | Rasio Efisiensi
    1 | Meningkatnya penanganan PPKS | 95 | 94 | 0.99
    2 | Meningkatnya peran PSKS | 95 | 97 | 1.02`,
  ],
  [
    'what is to be bought for a sub kegiatan, at its price',
    `
    RINCIAN DPA SUB KEGIATAN PENYEDIAAN PERMAKANAN
    Kode Rekening | Uraian | Koefisien | Satuan | Harga | Jumlah
    5.1.02.01.01.0052 | Belanja Makanan dan Minuman | 170 orang x 30 hari | OH | 60000 | 306000000
    5.1.02.01.01.0024 | Belanja ATK | 1 paket | Paket | 4000000 | 4000000
     | JUMLAH | | | | 310000000`,
  ],
  [
    'the performance of an office that invests',
    `
    CAPAIAN KINERJA DINAS PENANAMAN MODAL
    No | Sasaran | Indikator | Target | Realisasi | %
    1 | Meningkatnya investasi | Nilai investasi | 250 | 262.5 | 105
    2 | Meningkatnya perizinan | Persentase izin tepat waktu | 100 | 97 | 97`,
  ],
])('%s', (_what, text) => {
  expect(read(text).tables).toEqual([]);
});
