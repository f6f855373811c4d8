import { callsIn, needsAddIn, pieces } from '../../src/measures/calls';
import { detachFormula } from '../../src/measures/detach';
import { measureNamed } from '../../src/measures';
import { parseRange } from '../../src/measures/range-text';

const capaian = (...args: (string | undefined)[]) => measureNamed('CAPAIAN')?.builtin(args) ?? '';

test('a call alone becomes its equivalent', () => {
  expect(detachFormula('=SPM.CAPAIAN(D9,E9,,100)')).toBe(
    `=${capaian('D9', 'E9', undefined, '100')}`,
  );
});

test('white space around it makes no expression of it', () => {
  expect(detachFormula('= SPM.CAPAIAN(D9,E9) ')).toBe(`= ${capaian('D9', 'E9')} `);
});

test('within an expression it stands in brackets, and calls within calls are replaced too', () => {
  expect(detachFormula('=ROUND(spm.capaian(D9,E9)/100,2)')).toBe(
    `=ROUND((${capaian('D9', 'E9')})/100,2)`,
  );
  const inner = capaian('A1', 'B1');
  expect(detachFormula('=SPM.CAPAIAN(SUM(A1,A2),SPM.CAPAIAN(A1,B1))')).toBe(
    `=${capaian('SUM(A1,A2)', inner)}`,
  );
});

test('texts, quoted sheets and other names are left alone', () => {
  const formula = `="SPM.CAPAIAN(1,2)"&'SPM.X(1)'!A1&XSPM.CAPAIAN(1)`;
  expect(detachFormula(formula)).toBe(formula);
  expect(needsAddIn(formula)).toBe(false);
  expect(needsAddIn('=1+SPM.RATA(A1:A3)')).toBe(true);
});

test('commas in texts, brackets and array constants part no arguments', () => {
  expect(detachFormula(`=SPM.CAPAIAN('a,b'!A1,IF(1,2,{3,4}),"turun")`)).toBe(
    `=${capaian("'a,b'!A1", 'IF(1,2,{3,4})', '"turun"')}`,
  );
});

test.each(['=SPM.TIDAKADA(A1)', '=1+SPM.CAPAIAN(1,SPM.TIDAKADA(2))', '=SPM.LAYANAN(A1)'])(
  '%s has no equivalent',
  (formula) => {
    expect(detachFormula(formula)).toBeNull();
  },
);

test('a formula in its pieces, of which none is empty', () => {
  expect(pieces('SPM.RATA(A1)')).toEqual([{ kind: 'call', name: 'RATA', args: ['A1'] }]);
  expect(pieces('=SPM.RATA(A1)SPM.RATA(B1)+1')).toEqual([
    { kind: 'text', text: '=' },
    { kind: 'call', name: 'RATA', args: ['A1'] },
    { kind: 'call', name: 'RATA', args: ['B1'] },
    { kind: 'text', text: '+1' },
  ]);
  expect(pieces('=SPM.RATA(A1')).toEqual([{ kind: 'text', text: '=SPM.RATA(A1' }]);
  expect(pieces('="SPM.RATA(A1)')).toEqual([{ kind: 'text', text: '="SPM.RATA(A1)' }]);
});

test('calls within the arguments of others are listed too', () => {
  const found = callsIn('=SPM.INDEKS(SPM.RATA(A1,B1),50)+SPM.ANGKA(C1)');
  expect(found.map(({ name, args }) => [name, ...args])).toEqual([
    ['INDEKS', 'SPM.RATA(A1,B1)', '50'],
    ['RATA', 'A1', 'B1'],
    ['ANGKA', 'C1'],
  ]);
});

test('commas and brackets in a text within an argument part nothing', () => {
  expect(detachFormula('=SPM.CAPAIAN(IF(A1="a,b)",1,2),B1)')).toBe(
    `=${capaian('IF(A1="a,b)",1,2)', 'B1')}`,
  );
});

test('what is detached may be as long as Excel takes a formula, and no longer', () => {
  const longest = (pad: number): string => `=SPM.SERAPAN(A1,B1)&"${'x'.repeat(pad)}"`;
  const added = detachFormula(longest(0))!.length;
  expect(detachFormula(longest(8192 - added))).toHaveLength(8192);
  expect(detachFormula(longest(8193 - added))).toBeNull();
});

test.each<[string, readonly string[] | null]>([
  ['B2', ['B2']],
  ['B2:C3', ['B2', 'C2', 'B3', 'C3']],
  ['C3:B2', ['B2', 'C2', 'B3', 'C3']],
  ['$B$2:$C$2', ['$B$2', '$C$2']],
  ["'TW I'!B2:B3", ["'TW I'!B2", "'TW I'!B3"]],
  ['Data.2!B2', ['Data.2!B2']],
  [' b2 ', ['B2']],
  ['Z1:AB1', ['Z1', 'AA1', 'AB1']],
  ['XFC1:XFD1', ['XFC1', 'XFD1']],
  ['B2+1', null],
  ['NAMA', null],
])('cells of %s', (text, cells) => {
  expect(parseRange(text)).toEqual(cells);
});

test('a thousand cells are listed, no more', () => {
  expect(parseRange('A1:J100')).toHaveLength(1000);
  expect(parseRange('A1:M77')).toBeNull();
});

test('what has no equivalent has none beside a value that is no number either', () => {
  const formula = '=SPM.BIAYA(A1,B1:E1,F1)';
  expect(detachFormula(formula, (cell) => (cell === 'F1' ? true : null))).toBeNull();
});

test('a place with nothing but white space is an argument left out', () => {
  expect(detachFormula('=SPM.CAPAIAN(D9,E9, ,100)')).toBe(
    `=${capaian('D9', 'E9', undefined, '100')}`,
  );
});

test('a name that is looked up and left out gives a blank', () => {
  expect(detachFormula('=SPM.LAYANAN( ,"slug")')).toBe('=""');
});

test('where no cell stands there is nothing to be refused', () => {
  expect(detachFormula('=SPM.CAPAIAN(A1+1,5)', () => 'belum ada')).toBe(`=${capaian('A1+1', '5')}`);
});

test('number text is read in whichever argument of a mean it stands', () => {
  const valueAt = (cell: string) => (cell === 'C1' ? '1.234,5' : null);
  const freed = detachFormula('=SPM.RATA(A1,B1,C1)', valueAt)!;
  expect(freed).toContain('SUBSTITUTE(C1');
  expect(freed).not.toContain('SUBSTITUTE(A1');
});

describe('ANGKA does no more than read', () => {
  const cell = (text: string) => () => text;
  test('what it reads by itself keeps its own equivalent', () => {
    const own = measureNamed('ANGKA')!.builtin([' A1 ']);
    expect(detachFormula('=SPM.ANGKA( A1 )', cell('1.234'))).toBe(`=${own}`);
    expect(detachFormula('=SPM.ANGKA( A1 )', () => 1234)).toBe(`=${own}`);
    expect(detachFormula('=SPM.ANGKA( )', cell('1.234'))).toBe(
      `=${measureNamed('ANGKA')!.builtin([undefined])}`,
    );
  });
  test('else the reading stands for it', () => {
    const freed = detachFormula('=SPM.ANGKA(A1)', cell('290 Orang'))!;
    expect(freed).toBe('=IF(ISNUMBER(A1),A1,IF(A1="","",VALUE(SUBSTITUTE(A1," Orang",""))))');
  });
});

test.each(['2', 'AKIP'])('%s as the name of a predicate scale is no number', (scale) => {
  expect(detachFormula('=SPM.PREDIKAT(A1,B1)', (cell) => (cell === 'B1' ? scale : 5))).toBe(
    detachFormula('=SPM.PREDIKAT(A1,B1)'),
  );
});

test('a mark of no figure where a figure may be left out leaves it out', () => {
  const freed = detachFormula('=SPM.CAPAIAN(A1,B1,,C1)', (cell) => (cell === 'C1' ? '-' : 5));
  expect(freed).toBe(detachFormula('=SPM.CAPAIAN(A1,B1,,IF(ISTEXT(C1),"",C1))'));
});

test('of two texts around a number the longer is taken out first: the shorter may be part of it', () => {
  expect(detachFormula('=SPM.ANGKA(A1)', () => ' 290  Orang')).toBe(
    '=IF(ISNUMBER(A1),A1,IF(A1="","",VALUE(SUBSTITUTE(SUBSTITUTE(A1,"  Orang","")," ",""))))',
  );
});
