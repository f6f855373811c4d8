import { type ExpectedNumber, readNumberText } from '../../src/sheet/number-text';
import fc from '../kit/random';

const read = (text: string, expects?: ExpectedNumber) => readNumberText(text, expects);

describe('forms that leave no doubt', () => {
  test.each<[string, number, number]>([
    ['4889500', 4889500, 0],
    ['1.234.567', 1234567, 0],
    ['1.234.567,89', 1234567.89, 2],
    ['98,78', 98.78, 2],
    ['68.60', 68.6, 2],
    ['26,21', 26.21, 2],
    ['0,125', 0.125, 3],
    ['0.125', 0.125, 3],
    [',5', 0.5, 1],
    ['1234.567', 1234.567, 3],
    ['1.234,567', 1234.567, 3],
    ['1,234,567.89', 1234567.89, 2],
    ['1,234,567', 1234567, 0],
    ['1 234 567,5', 1234567.5, 1],
    ['1\u00A0234\u00A0567', 1234567, 0],
    ['1\u2009234\u2009567', 1234567, 0],
    ['1\u202F234', 1234, 0],
    ['\u200E290\u200F', 290, 0],
    ['-5', -5, 0],
    ['−5,28', -5.28, 2],
    ['+7', 7, 0],
    ['(1.234.567)', -1234567, 0],
    ['(12,50)', -12.5, 2],
    ['12 (dua belas)', 12, 0],
  ])('%s is %d with %d decimals', (text, value, decimals) => {
    expect(read(text)).toEqual({ kind: 'number', value, decimals, isPercent: false });
  });

  test('zero is never negative zero', () => {
    expect(read('-0')).toMatchObject({ value: 0 });
    expect(Object.is((read('-0') as { value: number }).value, 0)).toBe(true);
  });
});

describe('percentages are percent points', () => {
  test.each<[string, number, number]>([
    ['100.00 %', 100, 2],
    ['100,00%', 100, 2],
    ['87,50 %', 87.5, 2],
    ['12,5 persen', 12.5, 1],
    ['(5,28 %)', -5.28, 2],
    ['(5,28) %', -5.28, 2],
    ['68.602 %', 68.602, 3],
  ])('%s is %d points', (text, value, decimals) => {
    expect(read(text)).toEqual({ kind: 'number', value, decimals, isPercent: true });
  });
});

describe('rupiah', () => {
  test.each<[string, number]>([
    ['Rp 1.000.000,-', 1000000],
    ['Rp. 5.000', 5000],
    ['Rp5.000', 5000],
    ['Rp 52.919.550,00', 52919550],
    ['IDR 5.000', 5000],
    ['5.000,-', 5000],
    ['Rp 1.000.000 ,-', 1000000],
    ['Rp (5.000)', -5000],
    ['(Rp 5.000)', -5000],
    ['-Rp 5.000', -5000],
    ['Rp -5.000', -5000],
    ['Rp 1,5 miliar', 1500000000],
    ['2,25 juta', 2250000],
    ['1.1 juta', 1100000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'number', value });
  });
});

describe('unit words behind the number', () => {
  test.each<[string, number, string]>([
    ['290 Orang', 290, 'Orang'],
    ['12 orang', 12, 'orang'],
    ['12orang', 12, 'orang'],
    ['5 paket', 5, 'paket'],
    ['1.369 orang', 1369, 'orang'],
    ['12.500 KPM', 12500, 'KPM'],
    ['1.250 berkas', 1250, 'berkas'],
    ['12 Orang/Bulan', 12, 'Orang/Bulan'],
    ['41 org.', 41, 'org'],
    ['30 m²', 30, 'm²'],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, unit });
  });
});

test('what is measured may come in thousandths', () => {
  for (const text of ['2.125 hari', '71.525 poin']) {
    expect(read(text)).toMatchObject({ kind: 'ambiguous' });
  }
});

describe('one dot and three digits: the column decides, or nobody does', () => {
  test.each<[ExpectedNumber, number]>([
    ['jumlah', 1369],
    ['rupiah', 1369],
    ['persen', 1.369],
  ])('1.369 in a column of %s is %d', (expects, value) => {
    expect(read('1.369', expects)).toMatchObject({ kind: 'number', value });
  });

  test.each([undefined, 'nilai'] as const)('1.369 in a column of %s stays open', (expects) => {
    expect(read('1.369', expects)).toEqual({ kind: 'ambiguous', candidates: [1369, 1.369] });
  });

  test('68.602 of unknown meaning stays open, of a percentage it does not', () => {
    expect(read('68.602')).toEqual({ kind: 'ambiguous', candidates: [68602, 68.602] });
    expect(read('68.602', 'persen')).toMatchObject({ value: 68.602 });
  });

  test('an amount in brackets is negative in both readings', () => {
    expect(read('(1.000)')).toEqual({ kind: 'ambiguous', candidates: [-1000, -1] });
    expect(read('(1.000)', 'rupiah')).toMatchObject({ value: -1000 });
  });

  test('a comma is the decimal sign, but before three digits of a count it may be English', () => {
    expect(read('1,369')).toMatchObject({ kind: 'number', value: 1.369 });
    expect(read('1,369', 'persen')).toMatchObject({ kind: 'number', value: 1.369 });
    expect(read('1,369', 'jumlah')).toEqual({ kind: 'ambiguous', candidates: [1369, 1.369] });
  });
});

describe('no figure', () => {
  test.each(['', '   ', '\u00A0', '\u200B'])('%j is blank', (text) => {
    expect(read(text)).toEqual({ kind: 'blank' });
  });

  test.each([
    '-',
    '–',
    '—',
    '--',
    'na',
    'NA',
    'n.a',
    'n.a.',
    'n/a',
    'N/A',
    'nihil',
    'Nihil',
    'tidak ada',
    'Rp -',
    '- %',
  ])('%s says that there is none', (text) => {
    expect(read(text)).toEqual({ kind: 'none' });
  });
});

describe('what is no number is not guessed', () => {
  test.each([
    ['#####', 'lebar'],
    ['##', 'lebar'],
    ['1OO', 'huruf'],
    ['1O0', 'huruf'],
    ['l2', 'huruf'],
    ['2I', 'huruf'],
    ['1.O00', 'huruf'],
    ['6B.6', 'huruf'],
    ['2S0', 'huruf'],
    ['(1)', 'nomor-kolom'],
    ['(12)', 'nomor-kolom'],
    ['a', 'teks'],
    ['%', 'teks'],
    ['Tahun 2023', 'teks'],
    ['1.06.04.2.01.03', 'teks'],
    ['1.06.04', 'teks'],
    ['1.234.56', 'teks'],
    ['1,234.567,89', 'teks'],
    ['10 x 5', 'teks'],
    ['12 bulan 5', 'teks'],
    ['12-15', 'teks'],
    ['2.', 'teks'],
    ['1e5', 'teks'],
    ['II', 'teks'],
    ['9'.repeat(400), 'teks'],
    ['#N/A', 'teks'],
  ])('%s is bad: %s', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'bad', text, reason });
  });
});

describe('laws', () => {
  const amount = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }));

  test('what id-ID writes is read back, whatever the column expects', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('jumlah', 'rupiah', 'persen', 'nilai'),
        ([whole, decimals], expects) => {
          const value = whole / 10 ** decimals;
          const text = value.toLocaleString('id-ID', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          });
          const result = readNumberText(text, expects);
          if (result.kind === 'ambiguous') expect(result.candidates).toContain(value);
          else if (/^-?\d{1,3}\.\d{3}$/.test(text) && expects === 'persen') return;
          else expect(result).toMatchObject({ kind: 'number', value: value || 0, decimals });
        },
      ),
    );
  });

  test('no text makes it fail, and every number it gives is finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const result = readNumberText(text);
        if (result.kind === 'number') expect(Number.isFinite(result.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a number with an exponent of its own keeps its scale', () => {
  expect(readNumberText('9'.repeat(22) + ' juta')).toMatchObject({ kind: 'number', value: 1e28 });
});
