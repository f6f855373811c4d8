import { cellsOf, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

interface Isi {
  /** Share of quality, and index, of the third service. */
  readonly mutu?: number;
  readonly indeks?: number;
  readonly rataMutu?: number | string;
  readonly rataIndeks?: number | string;
}

/** The two shares of each service and its index, in C to E; the means in row 8. */
const tabel = ({ mutu = 15, indeks = 87, rataMutu = 15, rataIndeks = 87 }: Isi): string => `
  INDEKS PENCAPAIAN SPM BIDANG SOSIAL TAHUN 2024
  No | Jenis Pelayanan Dasar | Penerima Layanan (80%) | Mutu Layanan (20%) | Indeks SPM
  ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${70 + i} | ${i === 2 ? mutu : 15} | ${i === 2 ? indeks : 85 + i}`).join('\n')}
   | Rata-rata | 72 | ${rataMutu} | ${rataIndeks}`;

test.each<[string, Isi, readonly string[]]>([
  ['all right', {}, []],
  // With the share of 15 that the mean asks for, 72 and 15 are as near to the index as rounding may leave them.
  ['a wrong share, its mean right', { mutu: 51, indeks: 92, rataIndeks: 88 }, ['indeks-salah@E5']],
  [
    'a wrong index, and a mean of shares that is none of them',
    { mutu: 51, indeks: 93, rataIndeks: 88.2 },
    ['indeks-salah@E5', 'rata-rata-salah@D8'],
  ],
  [
    'the same, where the mean is written with decimals',
    { indeks: 90, rataMutu: 15.55, rataIndeks: 87.6 },
    ['indeks-salah@E5', 'rata-rata-salah@D8'],
  ],
])('shares of an index: %s', (_, isi, found) => {
  expect(findingsIn(tabel(isi))).toEqual(found);
});

test('a wrong index says nothing of the mean of what the shares are of', () => {
  const table = (indeks: number, rata: number): string => `
    INDEKS PENCAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Capaian Penerima Layanan (%) | Penerima Layanan (80%) | Capaian Mutu Layanan (%) | Mutu Layanan (20%) | Indeks SPM
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 90 | 72 | 75 | 15 | ${i === 2 ? indeks : 87}`).join('\n')}
     | Rata-rata | ${rata} | 72 | 75 | 15 | 87`;
  expect(findingsIn(table(87, 90))).toEqual([]);
  expect(findingsIn(table(90, 95))).toEqual(['indeks-salah@G5', 'rata-rata-salah@C8']);
});

test('a mean is said with the decimals it has, the figures that it is of with theirs', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 66 | 110
     | Rata-rata sasaran | | 70 | | 102.5
     | Rata-rata seluruhnya | | 70 | | "9.00"`;
  expect(saysOf('rata-rata-salah', table)).toEqual([
    expect.stringContaining(
      'F5 tertulis 9,00 %, padahal angka yang dirata-ratakan antara 95 % dan 110 %.',
    ),
  ]);
});

test('of two means of one name, one below a programme of its own is no twin', () => {
  const empty = '| '.repeat(15);
  const table = `
    Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | < | Capaian 2023 | <
    ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | < | K | Rp | K | Rp
    ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^ | ^ | ^
    1.06.05 | PROGRAM PERLINDUNGAN SOSIAL ${empty}|
    1.06.05.2.02.03 | Penyediaan Permakanan | Jumlah orang yang menerima permakanan | Orang | 60 | 50000000 | 5 | 4000000 | 15 | 12000000 | 20 | 16000000 | 2 | 15000000 | 42 | 47000000 | 70 | 94
    Rata-rata Capaian Kinerja ${empty}| 70 |
    1.06.06 | PROGRAM PENANGANAN BENCANA ${empty}|
    Rata-rata Capaian Kinerja ${empty}| 80 |`;
  expect(cellsOf('rata-rata-salah', table)).toEqual(['Q8']);
});
