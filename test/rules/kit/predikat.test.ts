import { gradeOf, SCALES } from '../../../src/measures/scales';
import { bacaPredikat, diCelah, tulisPredikat } from '../../../src/rules/kit/predikat';

const scalesOf = (text: string): string[] =>
  bacaPredikat(text).map(({ skala, grade, tulis }) => `${skala} ${grade.name} ${tulis}`);

test.each([
  ['Sangat Tinggi', ['RKPD Sangat Tinggi nama']],
  ['SANGAT  TINGGI.', ['RKPD Sangat Tinggi nama']],
  ['Tuntas Utama', ['SPM Tuntas Utama nama']],
  ['TT', ['status TT nama']],
  ['Telah Tercapai', ['status TT arti']],
  ['TT (Telah Tercapai)', ['status TT keduanya']],
  ['Telah Tercapai (TT)', ['status TT keduanya']],
  ['Melampaui target', ['tercapai Tercapai arti']],
  ['Belum tercapai', ['tercapai Tidak Tercapai arti']],
  ['Cukup Berhasil', []],
])('"%s" is read on its scale', (text, scales) => {
  expect(scalesOf(text)).toEqual(scales);
});

test.each([
  ['TINGGI', 'SANGAT TINGGI'],
  ['Tinggi', 'Sangat Tinggi'],
  // Letters are a grade, not loud.
  ['A', 'AA'],
  ['A (MEMUASKAN)', 'AA (SANGAT MEMUASKAN)'],
  ['A (Memuaskan)', 'AA (Sangat Memuaskan)'],
  ['Memuaskan', 'Sangat Memuaskan'],
  ['MEMUASKAN', 'SANGAT MEMUASKAN'],
  ['TUNTAS MADYA', 'TUNTAS PARIPURNA'],
  ['TIDAK TERCAPAI', 'TERCAPAI'],
  ['Tidak Tercapai', 'Tercapai'],
  ['UK', 'TT'],
])('beside "%s" the best grade is written "%s"', (sample, written) => {
  const [like] = bacaPredikat(sample);
  const scale = SCALES[like!.skala];
  expect(tulisPredikat(scale[0]!, like!, sample)).toBe(written);
});

test.each([
  [90, 'RKPD', false],
  [90.01, 'RKPD', true],
  [90.99, 'RKPD', true],
  [91, 'RKPD', false],
  [75.5, 'RKPD', true],
  [75.5, 'baik', true],
  [75.5, 'SPM', false],
  [89.5, 'AKIP', false],
  [80, 'RKPD', false],
] as const)('%f lies between two printed bands of %s: %s', (value, scale, expected) => {
  expect(diCelah(value, scale)).toBe(expected);
});

test('a value that thirds have brought just below a bound has reached it', () => {
  expect(gradeOf(89.99999999999999, 'SPM').name).toBe('Tuntas Utama');
  expect(gradeOf(89.9999, 'SPM').name).toBe('Tuntas Madya');
});
