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
