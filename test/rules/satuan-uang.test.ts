import { fill } from '../../src/rules/kit/fill';
import { check, findingsIn } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';

/** Money in thousands and millions is rounded: what follows from it may be off in the last digit. */

const JUTA = `
Realisasi Anggaran Tahun 2023 (dalam jutaan rupiah)
Kode | Program/Kegiatan/Sub Kegiatan | Pagu | Realisasi | % | Sisa
1.06.04 | PROGRAM REHABILITASI SOSIAL | 525.53{0.00} | 516.36{0.00} | 98.26 | 9.17{0.00}
1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti | 525.53{0.00} | 516.36{0.00} | 98.26 | 9.17{0.00}
1.06.04.2.01.01 | Penyediaan Permakanan | 312.48{0.00} | 305.12{0.00} | 97.64 | 7.36{0.00}
1.06.04.2.01.02 | Penyediaan Sandang | 64.15{0.00} | 63.99{0.00} | 99.75 | 0.16{0.00}
1.06.04.2.01.03 | Penyediaan Alat Bantu | 148.9{0.00} | 147.26{0.00} | 98.9 | 1.64{0.00}
 | Jumlah | 525.53{0.00} | 516.36{0.00} | 98.26 | 9.17{0.00}`;

test('a sum of rounded millions may miss the rounded sum by a digit', () => {
  expect(findingsIn(JUTA)).toEqual([]);
});

test('without a word on millions, broken amounts of a few hundreds tell', () => {
  expect(findingsIn(JUTA.replace(' (dalam jutaan rupiah)', ''))).toEqual([]);
});

test('more than rounding can do is said', () => {
  expect(findingsIn(JUTA.replace('| 64.15{', '| 64.35{'))).toEqual(['rincian-salah@C6']);
  expect(findingsIn(JUTA.replace('| 97.64 |', '| 97.44 |'))).toEqual(['persen-salah@E5']);
});

test('a percentage of rounded thousands', () => {
  const text = `
    Program | Anggaran (Rp ribu) | Realisasi (Rp ribu) | %
    Program Penunjang | 37250 | 36749 | 98.65
    Program Rehabilitasi Sosial | 64150 | 63988 | 99.75`;
  expect(findingsIn(text)).toEqual([]);
});

test('to the rupiah nothing is rounded', () => {
  const text = `
    Program | Anggaran | Realisasi | %
    Program Penunjang | 37250 | 36749 | 98.65
    Program Rehabilitasi Sosial | 64150 | 63988 | 99.75`;
  expect(findingsIn(text)).toEqual(['persen-salah@D2']);
});

test('millions in one table and rupiah in another are compared in rupiah', () => {
  const rupiah = (permakanan: string): string => `
    Realisasi Anggaran Tahun 2023
    Kode | Program/Kegiatan | Anggaran | Realisasi
    1.06.04 | PROGRAM REHABILITASI SOSIAL | |
    1.06.04.2.01.01 | Penyediaan Permakanan | ${permakanan} | 305116200
    1.06.04.2.01.02 | Penyediaan Sandang | 64150000 | 63987500`;
  const both = (text: string) => findingsIn(workbookOf({ Juta: JUTA, Rupiah: text }));
  expect(both(rupiah('312480000'))).toEqual([]);
  expect(both(rupiah('312500000'))).toContain('beda-antar-tabel@C4');
});

test('a message names what its figures are written in', () => {
  const wrong = JUTA.replace(' | Jumlah | 525.53', ' | Jumlah | 526.53');
  const messages = check(wrong).findings.map((f) => fill(f.text, 'id'));
  expect(messages.join(' ')).toContain('Rp 526,53 juta');
  expect(messages.join(' ')).not.toMatch(/Rp [\d.,]*\d(?! juta)[\s.;)]/);
});

test('quarters of rounded millions may miss the year by half a million each', () => {
  const table = (setahun: number): string => `
    EVALUASI RKPD (dalam jutaan rupiah)
    Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | <
    ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | < | K | Rp
    ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^
    1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang | Orang | 60 | 90 | 10 | 10 | 20 | 10 | 10 | 10 | 20 | 10 | 60 | ${setahun}
    1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang | Orang | 60 | 90 | 10 | 5 | 20 | 10 | 10 | 10 | 20 | 10 | 60 | 35`;
  expect(findingsIn(table(42))).toEqual([]);
  expect(findingsIn(table(43))).toEqual(['triwulan-salah@P5']);
});

test('millions without a percentage beside them', () => {
  const table = `
    Program | Anggaran (Rp ribu) | Realisasi (Rp ribu)
    Program Penunjang | 37250 | 36749
    Program Rehabilitasi Sosial | 64150 | 63988`;
  expect(findingsIn(table)).toEqual([]);
});
