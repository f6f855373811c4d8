import { show } from '../../src/measures/errors';
import { messageOf } from './call';

/** Every refusal names the argument and its value, whole, in both languages. */
test.each<[string, unknown[], string, string]>([
  [
    'CAPAIAN',
    [0, 5],
    'Argumen target = 0: pembagi nol, hasilnya tidak terdefinisi.',
    'Argument target = 0: division by zero, the result is not defined.',
  ],
  [
    'CAPAIAN',
    [-1.5, 5],
    'Argumen target = -1,5: tidak boleh negatif.',
    'Argument target = -1.5: must not be negative.',
  ],
  [
    'CAPAIAN',
    [5, -1, 'turun-rasio'],
    'Argumen realisasi = -1: tidak boleh negatif.',
    'Argument actual = -1: must not be negative.',
  ],
  [
    'CAPAIAN',
    [5, 1, 'samping'],
    'Argumen arah = "samping": pilihannya "naik", "turun", "turun-rasio".',
    'Argument direction = "samping": choose one of "naik", "turun", "turun-rasio".',
  ],
  [
    'CAPAIAN',
    [5, 1, null, 0],
    'Argumen batas = 0: harus lebih dari 0.',
    'Argument cap = 0: must be above 0.',
  ],
  [
    'CAPAIAN',
    ['1.369', 5],
    'Argumen target = "1.369": dapat dibaca 1.369 atau 1,369; ketik sebagai angka.',
    'Argument target = "1.369": can be read as 1,369 or 1.369; type it as a number.',
  ],
  [
    'CAPAIAN',
    ['-', 5],
    'Argumen target = "-": tidak ada datanya.',
    'Argument target = "-": there is no figure.',
  ],
  [
    'SERAPAN',
    [-2500, 5],
    'Argumen anggaran = -2.500: tidak boleh negatif.',
    'Argument budget = -2,500: must not be negative.',
  ],
  [
    'SERAPAN',
    [true, 5],
    'Argumen anggaran = "true": bukan angka.',
    'Argument budget = "true": not a number.',
  ],
  [
    'SERAPAN',
    [5, { type: 'Error', basicValue: '#DIV/0!' }],
    'Argumen realisasi berisi galat #DIV/0!.',
    'Argument actual holds the error #DIV/0!.',
  ],
  [
    'SERAPAN',
    [5, { type: 'Error', code: '#NUM!' }],
    'Argumen realisasi berisi galat #NUM!.',
    'Argument actual holds the error #NUM!.',
  ],
  [
    'SERAPAN',
    [5, { type: 'Entity' }],
    'Argumen realisasi berisi galat #VALUE!.',
    'Argument actual holds the error #VALUE!.',
  ],
  [
    'SERAPAN',
    [5, { type: 'Error', basicValue: 36 }],
    'Argumen realisasi berisi galat #VALUE!.',
    'Argument actual holds the error #VALUE!.',
  ],
  [
    'SERAPAN',
    [5, { type: 'Error', code: 36 }],
    'Argumen realisasi berisi galat #VALUE!.',
    'Argument actual holds the error #VALUE!.',
  ],
  [
    'BELUM',
    [2, -7],
    'Argumen terlayani = -7: tidak boleh negatif.',
    'Argument served = -7: must not be negative.',
  ],
  [
    'INDEKS',
    [-1, 50],
    'Argumen penerima = -1: tidak boleh negatif.',
    'Argument recipients = -1: must not be negative.',
  ],
  [
    'INDEKS',
    [90, -1],
    'Argumen mutu = -1: tidak boleh negatif.',
    'Argument quality = -1: must not be negative.',
  ],
  [
    'INDEKS',
    [90, 50, 100.5],
    'Argumen bobot = 100,5: harus 0 sampai 100.',
    'Argument weight = 100.5: must be 0 to 100.',
  ],
  [
    'INDEKS',
    [90, 50, -0.5],
    'Argumen bobot = -0,5: harus 0 sampai 100.',
    'Argument weight = -0.5: must be 0 to 100.',
  ],
  [
    'RATA',
    ['-', 'na'],
    'Argumen nilai: tidak ada angka untuk dirata-rata.',
    'Argument values: there is no number to average.',
  ],
  [
    'CAPAIAN',
    [1e-300, 1e300],
    'Hasilnya terlalu besar untuk dihitung.',
    'The result is too large to be computed.',
  ],
  [
    'MUTU',
    [[[1], [2]], [[1]]],
    'Argumen terlayani = "1 × 1": ukuran rentang harus sama dengan argumen harus (2 × 1).',
    'Argument served = "1 × 1": the range must have the size of argument required (2 × 1).',
  ],
  [
    'MUTU',
    [[[1, 2]], [[1], [2]]],
    'Argumen terlayani = "2 × 1": ukuran rentang harus sama dengan argumen harus (1 × 2).',
    'Argument served = "2 × 1": the range must have the size of argument required (1 × 2).',
  ],
  [
    'MUTU',
    [[[-1]], [[1]]],
    'Argumen harus = -1: tidak boleh negatif.',
    'Argument required = -1: must not be negative.',
  ],
  [
    'MUTU',
    [[[1]], [[-1]]],
    'Argumen terlayani = -1: tidak boleh negatif.',
    'Argument served = -1: must not be negative.',
  ],
  [
    'MUTU',
    [[[0]], [[0]]],
    'Argumen harus: tidak ada baris yang perlu dilayani.',
    'Argument required: no row has a need.',
  ],
  [
    'MUTU',
    [[[1]], [[1]], 'lain'],
    'Argumen cara = "lain": pilihannya "rata", "jumlah".',
    'Argument method = "lain": choose one of "rata", "jumlah".',
  ],
  [
    'LAYANAN',
    ['Rehabilitasi sosial dasar anak terlantar di dalam panti'],
    'Argumen nama = "Rehabilitasi sosial dasar anak terlantar di dalam panti": itu layanan provinsi (di dalam panti), bukan kabupaten/kota.',
    'Argument name = "Rehabilitasi sosial dasar anak terlantar di dalam panti": that is a service of the provinsi (inside institutions), not of the kabupaten/kota.',
  ],
  [
    'BIAYA',
    ['nelayan', [[1]]],
    'Argumen layanan = "nelayan": tidak ada di katalog SPM Sosial.',
    'Argument service = "nelayan": not in the SPM Sosial catalogue.',
  ],
  [
    'BIAYA',
    ['anak', [[1]]],
    'Argumen layanan = "anak": rumus biaya ada pada sub-layanan, misalnya "permakanan".',
    'Argument service = "anak": cost formulas belong to sub-services, such as "permakanan".',
  ],
  [
    'BIAYA',
    ['kedaruratan', [[1, 2, 3, 4]]],
    'Argumen kategori = (kosong): isi 1, 2, atau 3 (kategori 1: c + d; kategori 2: b + c + d; kategori 3: a + d).',
    'Argument category = (blank): give 1, 2 or 3 (category 1: c + d; category 2: b + c + d; category 3: a + d).',
  ],
  [
    'BIAYA',
    ['kedaruratan', [[1, 2, 3, 4]], 4],
    'Argumen kategori = 4: isi 1, 2, atau 3 (kategori 1: c + d; kategori 2: b + c + d; kategori 3: a + d).',
    'Argument category = 4: give 1, 2 or 3 (category 1: c + d; category 2: b + c + d; category 3: a + d).',
  ],
  [
    'BIAYA',
    ['permakanan', [[1, 2]]],
    'Argumen komponen = 2: kurang komponen c (indeks permakanan per orang per hari), d (transpor petugas).',
    'Argument components = 2: components c, d are missing.',
  ],
  [
    'BIAYA',
    ['rujukan', [[1, 2, 3]]],
    'Argumen komponen = 3: lebih dari komponen a, b.',
    'Argument components = 3: there are only components a, b.',
  ],
  [
    'BIAYA',
    ['rujukan', [[1, -2]]],
    'Argumen komponen = -2: tidak boleh negatif.',
    'Argument components = -2: must not be negative.',
  ],
  [
    'BIAYA',
    ['bencana/sandang', [[7, 0, 0, 2, 3]]],
    'Argumen komponen = 7: a berbeda dari d × e = 6.',
    'Argument components = 7: a differs from d × e = 6.',
  ],
  [
    'EFISIENSI',
    [90, 0, 5],
    'Argumen anggaran = 0: pembagi nol, hasilnya tidak terdefinisi.',
    'Argument budget = 0: division by zero, the result is not defined.',
  ],
  [
    'EFISIENSI',
    [90, -1, 5],
    'Argumen anggaran = -1: tidak boleh negatif.',
    'Argument budget = -1: must not be negative.',
  ],
  [
    'LAYANAN',
    ['nelayan'],
    'Argumen nama = "nelayan": tidak ada di katalog SPM Sosial.',
    'Argument name = "nelayan": not in the SPM Sosial catalogue.',
  ],
  [
    'LAYANAN',
    ['anak jalanan'],
    'Argumen nama = "anak jalanan": tidak ada di katalog SPM Sosial. Yang mirip: "Rehabilitasi sosial dasar anak telantar di luar panti sosial", "Fasilitasi pembuatan nomor induk kependudukan, akta kelahiran, surat nikah, dan kartu identitas anak".',
    'Argument name = "anak jalanan": not in the SPM Sosial catalogue. Nearest: "Rehabilitasi sosial dasar anak telantar di luar panti sosial", "Fasilitasi pembuatan nomor induk kependudukan, akta kelahiran, surat nikah, dan kartu identitas anak".',
  ],
  [
    'LAYANAN',
    ['anak', 'warna'],
    'Argumen atribut = "warna": pilihannya "nama", "slug", "satuan", "kode", "rumus", "dasar".',
    'Argument attribute = "warna": choose one of "nama", "slug", "satuan", "kode", "rumus", "dasar".',
  ],
  [
    'ANGKA',
    ['belum ada'],
    'Argumen teks = "belum ada": bukan angka.',
    'Argument text = "belum ada": not a number.',
  ],
  [
    'ANGKA',
    ['-'],
    'Argumen teks = "-": tidak ada datanya.',
    'Argument text = "-": there is no figure.',
  ],
  ['KATEGORI', ['x'], 'Argumen indeks = "x": bukan angka.', 'Argument index = "x": not a number.'],
  [
    'STATUS',
    ['x'],
    'Argumen capaian = "x": bukan angka.',
    'Argument achievement = "x": not a number.',
  ],
  [
    'PREDIKAT',
    [90, 'LAIN'],
    'Argumen skala = "LAIN": pilihannya "AKIP", "RKPD", "SPM".',
    'Argument scale = "LAIN": choose one of "AKIP", "RKPD", "SPM".',
  ],
])('%s(%j)', (name, args, id, en) => expect(messageOf(name, ...args)).toEqual({ id, en }));

test('a long value is cut to 60 signs', () => {
  const sixty = 'x'.repeat(60);
  expect(messageOf('SERAPAN', sixty, 5).id).toBe(`Argumen anggaran = "${sixty}": bukan angka.`);
  expect(messageOf('SERAPAN', `${sixty}y`, 5).id).toBe(
    `Argumen anggaran = "${'x'.repeat(57)}…": bukan angka.`,
  );
});

test('a weight at either end is none too many', () => {
  expect(() => messageOf('INDEKS', 90, 50, 0)).toThrow('No error: 50');
  expect(() => messageOf('INDEKS', 90, 50, 100)).toThrow('No error: 90');
});

test.each([
  [undefined, '(kosong)', '(blank)'],
  [1234.5, '1.234,5', '1,234.5'],
  [true, '"true"', '"true"'],
  [{ orang: 5 }, '"{"orang":5}"', '"{"orang":5}"'],
])('%j is shown as its reader writes it', (value, id, en) => {
  expect([show(value, 'id'), show(value, 'en')]).toEqual([id, en]);
});
