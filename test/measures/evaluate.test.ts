import { evaluate, type Measure, measureNamed } from '../../src/measures';
import { call, callGrid, messageOf } from './call';

test('a single list of values is one row', () => {
  expect(callGrid('SERAPAN', [100, 200], 50)).toEqual([[50, 25]]);
  expect(call('RATA', [1, 2, 6])).toBe(3);
});

test('arguments that are left out are blank', () => {
  expect(call('SERAPAN')).toBe('');
  expect(call('CAPAIAN', 40)).toBe('');
  expect(call('RATA')).toBe('');
});

test('what sticks out names the argument whose range is shorter', () => {
  expect(callGrid('BELUM', [[1, 2, 3]], [[1, 1]])).toEqual([[0, 1, '#N/A']]);
  expect(messageOf('BELUM', [[5], [6]], [[], []])).toEqual({
    id: 'Argumen terlayani: rentangnya lebih pendek daripada rentang argumen lain.',
    en: 'Argument served: its range is shorter than that of another argument.',
  });
});

test('ranges that belong together must have the same rows and columns', () => {
  expect(call('MUTU', [[10, 4]], [[5]])).toBe('#VALUE!');
  expect(call('MUTU', [[10], [4]], [[5]])).toBe('#VALUE!');
});

test('an error in a range that is one argument is the result', () => {
  expect(callGrid('MUTU', [[10], ['#REF!']], [[5], [1]])).toEqual([['#VALUE!']]);
  expect(call('RATA', [[1, '#N/A']])).toBe('#N/A');
});

test('a mark of no figure in an optional place counts as left out', () => {
  expect(call('CAPAIAN', 40, 50, null, '-')).toBe(125);
  expect(call('INDEKS', 90, 50, 'na')).toBe(82);
});

test('white space is a blank', () => {
  expect(call('SERAPAN', '  ', 5)).toBe('');
  expect(call('LAYANAN', '  ')).toBe('');
});

test('an index without recipients or without quality is that of the other part', () => {
  expect([call('INDEKS', 90, 0), call('INDEKS', 0, 90), call('INDEKS', 0, 0)]).toEqual([72, 18, 0]);
});

test('a category says nothing where the formula is one for all', () => {
  expect(call('BIAYA', 'permakanan', [[100, 7, 30000, 500000]], 2)).toBe(21500000);
});

test('the cost of one day may be off from its factors by the rounding of half a rupiah', () => {
  const cost = (a: number) => call('BIAYA', 'bencana/sandang', [[a, 0, 0, 3, 1000]]);
  expect([cost(3000.5), cost(3001)]).toEqual([3000, '#VALUE!']);
});

test('a result beyond all numbers is an error of the value', () => {
  expect(call('CAPAIAN', 1e-200, 1e200)).toBe('#VALUE!');
});

test('a mark of no figure is nothing among the components of a cost', () => {
  expect(call('BIAYA', 'rujukan', [[150000, '-']])).toBe(150000);
});

test('blanks behind the components of a cost are none too many', () => {
  expect(call('BIAYA', 'rujukan', [[150000, 100000, null]])).toBe(250000);
});

test('a name of a sub-service in words is found as well as its short name', () => {
  expect(call('LAYANAN', 'Penyediaan sandang', 'slug')).toBe('sandang');
  expect(call('BIAYA', 'Penyediaan permakanan', [[100, 7, 30000, 500000]])).toBe(21500000);
});

test('a fault of our own is no error of the input', () => {
  const broken: Measure = {
    ...measureNamed('SERAPAN')!,
    compute: () => {
      throw new TypeError('ours');
    },
  };
  expect(() => evaluate(broken, [1, 2])).toThrow(TypeError);
});
