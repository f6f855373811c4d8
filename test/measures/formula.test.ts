import { HyperFormula } from 'hyperformula';
import { measureNamed } from '../../src/measures';
import { chosen, isOmitted, literalText, operand, quoted } from '../../src/measures/formula';

/** The equivalents in built-in formulas, word for word, and what they give. */

const builtin = (name: string, ...args: readonly (string | undefined)[]): string | null =>
  measureNamed(name)!.builtin(args);

/** What a formula gives where these stand in A1, B1 …; errors as their text. */
function value(formula: string, ...cells: readonly (number | string | null)[]): unknown {
  const engine = HyperFormula.buildFromArray([[...cells, `=${formula}`]], {
    licenseKey: 'gpl-v3',
    useArrayArithmetic: true,
  });
  const found = engine.getCellValue({ sheet: 0, row: 0, col: cells.length });
  engine.destroy();
  return typeof found === 'object' && found !== null ? found.value : found;
}

describe('the cap of CAPAIAN', () => {
  test('none: the percentage as it is', () => {
    expect(builtin('CAPAIAN', 'A1', 'B1')).toBe(
      'IF(A1="","",IF(B1="","",IF(A1<0,#VALUE!,IF(A1=0,#N/A,B1/A1*100))))',
    );
    expect(builtin('CAPAIAN', 'A1', 'B1', undefined, ' ')).toBe(builtin('CAPAIAN', 'A1', 'B1'));
  });
  test('a number above 0 needs no question whether it is one', () => {
    expect(builtin('CAPAIAN', 'A1', 'B1', undefined, '100')).toBe(
      'IF(A1="","",IF(B1="","",IF(A1<0,#VALUE!,IF(A1=0,#N/A,IF(B1/A1*100>100,100,B1/A1*100)))))',
    );
  });
  test.each([
    ['in a cell', 100, 100],
    ['in a cell, higher', 150, 125],
    ['a blank cell is none', null, 125],
    ['a cell with 0', 0, '#VALUE!'],
    ['a cell below 0', -5, '#VALUE!'],
  ])('%s', (_, cap, result) => {
    expect(value(builtin('CAPAIAN', 'A1', 'B1', undefined, 'C1')!, 40, 50, cap)).toBe(result);
  });
  test('a number that is no cap is refused', () => {
    expect(value(builtin('CAPAIAN', 'A1', 'B1', undefined, '0')!, 40, 50)).toBe('#VALUE!');
    expect(value(builtin('CAPAIAN', 'A1', 'B1', undefined, '-5')!, 40, 50)).toBe('#VALUE!');
  });
});

describe('the arguments of RATA', () => {
  test('left out ones and blanks are not handed on', () => {
    const plain = 'IF(COUNT(A1,B1)=0,IF(SUMPRODUCT(LEN(A1))+SUMPRODUCT(LEN(B1))=0,"",#N/A),';
    expect(builtin('RATA', 'A1', undefined, 'B1', '')).toBe(`${plain}AVERAGE(A1,B1))`);
  });
  test.each([
    [[50, 100], 75],
    [[50, null], 50],
    [[0, 100], 50],
    [['-', 100], 100],
    [[null, null], ''],
    [['-', null], '#N/A'],
  ])('of %j: %p', (cells, result) => {
    expect(value(builtin('RATA', 'A1', 'B1')!, ...cells)).toBe(result);
  });
});

describe('the weight of INDEKS', () => {
  test.each([
    [undefined, null, 82],
    ['60', null, 74],
    ['C1', 60, 74],
    ['C1', null, 82],
    ['C1', -1, '#VALUE!'],
    ['C1', 101, '#VALUE!'],
  ])('%s, the cell holding %p: %p', (weight, cell, result) => {
    expect(value(builtin('INDEKS', 'A1', 'B1', weight)!, 90, 50, cell)).toBe(result);
  });
});

test('LAYANAN needs its name and what is looked up written out', () => {
  expect(builtin('LAYANAN', '"anak"', '"slug"')).toBe('"anak"');
  expect(builtin('LAYANAN', '"sandang"', '" satuan "')).toBe('"Orang"');
  expect(builtin('LAYANAN', '" anak "', '"slug"')).toBe('"anak"');
  expect(builtin('LAYANAN', '"anak"', '"rumus"')).toBe('"X / Y × 100"');
  expect(builtin('LAYANAN', '" "')).toBe('""');
  expect(builtin('LAYANAN', '"anak"', '" "')).toBe(builtin('LAYANAN', '"anak"'));
  expect(builtin('LAYANAN')).toBe('""');
  expect(builtin('LAYANAN', '"Pendidikan dasar"')).toBe('#N/A');
  expect(builtin('LAYANAN', '"anak"', '"warna"')).toBe('#VALUE!');
  expect(builtin('LAYANAN', 'A1')).toBeNull();
  expect(builtin('LAYANAN', '"anak"', 'B1')).toBeNull();
});

describe('pieces', () => {
  test.each([
    ['A1', 'A1'],
    ['$A$1', '$A$1'],
    ["'TW I'!A1", "'TW I'!A1"],
    ['A1:A9', 'A1:A9'],
    ['-12.5', '-12.5'],
    ['A1+B1', '(A1+B1)'],
    ['SUM(A1:A9)', '(SUM(A1:A9))'],
    [' ', '""'],
    [undefined, '""'],
  ])('%p within an expression: %s', (text, within) => expect(operand(text)).toBe(within));

  test('a text in quotes, its own quotes doubled', () => {
    expect(literalText(' "dua ""kata""" ')).toBe('dua "kata"');
    expect(quoted('dua "kata"')).toBe('"dua ""kata"""');
    expect(literalText('""')).toBe('');
    expect(literalText('A1')).toBeNull();
    expect(literalText('"a"&"b"')).toBeNull();
  });

  test('what is left out', () => {
    expect([undefined, '', ' ', '0', '""'].map(isOmitted)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('an option: settled where it is written out, asked for where a cell holds it', () => {
    const options = [
      ['naik', 'N'],
      ['turun', 'T'],
    ] as const;
    expect(chosen(undefined, options)).toBe('N');
    expect(chosen('""', options)).toBe('N');
    expect(chosen('" Turun "', options)).toBe('T');
    expect(chosen('"samping"', options)).toBe('#VALUE!');
    expect(chosen('C1', options)).toBe(
      'IF(TRIM(C1)="",N,IF(TRIM(C1)="naik",N,IF(TRIM(C1)="turun",T,#VALUE!)))',
    );
  });
});

describe('the components of BIAYA in cells', () => {
  const biaya = (layanan: string, cells: readonly (number | null)[], kategori?: string): unknown =>
    value(
      builtin('BIAYA', `"${layanan}"`, `A1:${'ABCDE'[cells.length - 1]!}1`, kategori)!,
      ...cells,
    );

  test.each([
    ['1', 12],
    ['2', 14],
    ['3', 9],
    ['4', '#VALUE!'],
    [undefined, '#VALUE!'],
  ])('emergencies by category %s', (kategori, result) => {
    expect(biaya('kedaruratan', [1, 2, 4, 8], kategori)).toBe(result);
  });
  test('a category says nothing where the formula is one for all', () => {
    expect(biaya('permakanan', [100, 7, 30000, 500000], '2')).toBe(21500000);
  });
  test('a that follows from d × e may be left out, and must not differ from it', () => {
    expect(biaya('bencana/sandang', [null, 100000, 50000, 20, 150000])).toBe(3150000);
    expect(biaya('bencana/sandang', [3000000, 100000, 50000, 20, 150000])).toBe(3150000);
    expect(biaya('bencana/sandang', [2000000, 100000, 50000, 20, 150000])).toBe('#VALUE!');
  });
  test('a alone is taken as it is', () => {
    expect(biaya('bencana/sandang', [2000000, 100000, 50000])).toBe(2150000);
    expect(biaya('bencana/sandang', [2000000, 100000, 50000, null, null])).toBe(2150000);
  });
});

test('a direction may be named even where it is the usual one', () => {
  expect(builtin('CAPAIAN', 'A1', 'B1', '"naik"')).toBe(builtin('CAPAIAN', 'A1', 'B1'));
});

describe('what stands in an equivalent', () => {
  test.each([
    ['A1', 'A1'],
    ['$B$2', '$B$2'],
    ['-1.5', '-1.5'],
    ['Pagu_2024', 'Pagu_2024'],
    ['"turun"', '"turun"'],
    ['A1+B1', '(A1+B1)'],
  ])('%s is written %s', (argument, written) => {
    expect(operand(argument)).toBe(written);
  });
  test('a cost without a service is blank, one with cells beyond its components is refused', () => {
    expect(builtin('BIAYA', '" "', 'A1:B1')).toBe('""');
    expect(builtin('BIAYA', '"Pendidikan dasar"', 'A1:B1')).toBe('#N/A');
    expect(value(builtin('BIAYA', '"rujukan"', 'A1:D1')!, 5, 7, null, null)).toBe(12);
    expect(value(builtin('BIAYA', '"rujukan"', 'A1:D1')!, 5, 7, null, 1)).toBe('#VALUE!');
    // Four of the five components of sandang, a + b + c: a is what stands there, for d × e is not given.
    expect(value(builtin('BIAYA', '"bencana/sandang"', 'A1:D1')!, 20, 1, 2, null)).toBe(23);
    expect(builtin('BIAYA', '"rujukan"', 'A1:D1')).toContain('COUNTA(C1,D1)>0');
  });
});
