import { dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

test('what is left says nothing of a percentage that it does not explain', () => {
  const form = (belum: string, persen: string): string =>
    dengan(FORMULIR, {
      D9: '100',
      E9: '50',
      F9: belum,
      G9: `${persen}{0.00%}`,
      G2: '',
      G5: '',
      G6: '',
    });
  const found = (belum: string, persen: string): string[] =>
    findingsIn(form(belum, persen)).filter((f) => f.endsWith('9'));
  expect(found('50', '0.5')).toEqual([]);
  expect(found('70', '0.6')).toEqual(['belum-terlayani-salah@F9', 'persen-salah@G9']);
});

test('a mean of the services in a year before is no percentage of its sums', () => {
  const table = (past: number): string => `
    No | Jenis Pelayanan Dasar | Harus 2023 | Terlayani 2023 | % 2023 | Harus 2024 | Terlayani 2024 | % 2024
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i ? 100 : 500} | 90 | ${i ? past : 18} | 100 | 80 | 80`).join('\n')}
     | Jumlah | 900 | 450 | 75.6 | 500 | 400 | 80`;
  expect(cellsOf('persen-salah', table(90))).toEqual([]);
  expect(cellsOf('persen-salah', table(91))).toEqual(['E3', 'E4', 'E5', 'E6']);
});

test('a share of the total follows from the figure that is wrong', () => {
  const table = (apbn: number): string => `
    No | Sumber Dana | Anggaran (Rp) | %
    1 | APBD Kabupaten | 500 | 50
    2 | APBD Provinsi | 300 | 30
    3 | APBN | ${apbn} | 15
    4 | Hibah | 50 | 5
     | Jumlah | 1000 | 100`;
  expect(findingsIn(table(150))).toEqual([]);
  expect(findingsIn(table(-150))).toEqual(['nilai-negatif@C4', 'total-salah@C6']);
});

test('the total row has a percentage of each service beside the others', () => {
  const table = (percent: string): string => `
    REKAP PENERIMA SPM SOSIAL MENURUT KECAMATAN
    No | Kecamatan | Anak Terlantar | < | < | Lansia Terlantar | < | <
    ^ | ^ | Sasaran | Dilayani | % | Sasaran | Dilayani | %
    1 | Lindu | 12 | 9 | 75 | 30 | 30 | 100
    2 | Kulawi | 20 | 20 | 100 | 16 | 12 | 75
    3 | Palolo | 8 | 7 | 87,5 | 24 | 24 | 100
    | Jumlah | 40 | 36 | ${percent} | 70 | 66 | 94,29`;
  expect(findingsIn(table('90'))).toEqual([]);
  expect(findingsIn(table('60'))).toEqual(['persen-salah@E7']);
});
