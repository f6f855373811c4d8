import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { evaluate, measureNamed, MeasureError, type Value } from '../../src/measures';
import { detachFormula } from '../../src/measures/detach';
import { parseA1 } from '../../src/sheet/address';
import fc from '../kit/random';
import { tries } from '../kit/seed';

const HYPERFORMULA = { licenseKey: 'gpl-v3', precisionRounding: 15 };

// One for all: it takes far longer to make than a row to compute.
const engine = HyperFormula.buildFromArray([[]], HYPERFORMULA);

/** What the last of these cells of row 1 shows. */
function lastOf(row: RawCellContent[]): Value {
  engine.setSheetContent(0, [row]);
  const value = engine.getCellValue({ sheet: 0, row: 0, col: row.length - 1 });
  return value instanceof DetailedCellError ? value.value : value;
}

/** Value of the built-in equivalent where these stand in row 1; null where there is none. */
function freed(formula: string, cells: readonly Value[]): Value {
  const valueAt = (reference: string): Value => cells[parseA1(reference)?.left ?? -1] ?? null;
  const builtin = detachFormula(formula, valueAt);
  if (builtin === null) return null;
  expect(builtin).not.toContain('SPM.');
  return lastOf([...cells.map((v) => (typeof v === 'string' ? `'${v}` : v)), builtin]);
}

function bound(name: string, args: readonly unknown[]): Value {
  const value = evaluate(measureNamed(name)!, args)[0]![0]!;
  return value instanceof MeasureError ? value.code : value;
}

/** Numbers to the digits that a cell holds. */
const close = (value: Value): Value =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

describe('number text in an input is read as the add-in reads it', () => {
  test.each<[string, string]>([
    ['money in groups', '1.234.567'],
    ['one group of money', '1.234'],
    ['with a currency', 'Rp 1.234.567,89'],
    ['with a dash for no cents', 'Rp. 1.000,-'],
    ['in the English way', '1,234,567.50'],
    ['a decimal dot', '1234.5'],
    ['a unit behind it', '290 Orang'],
    ['a minus', '-1.500'],
    ['white space', ' 4889500 '],
    ['nothing but white space', '  '],
    ['a dash', '-'],
    ['na', 'n.a'],
    ['words', 'belum ada'],
    ['a letter among digits', '1O0'],
  ])('%s: "%s"', (_, text) => {
    for (const [name, formula, cells] of [
      ['SERAPAN', '=SPM.SERAPAN(A1,B1)', [text, 500]],
      ['SERAPAN', '=SPM.SERAPAN(A1,B1)', [1000, text]],
      ['KATEGORI', '=SPM.KATEGORI(A1)', [text]],
      ['CAPAIAN', '=SPM.CAPAIAN(A1,B1,,100)', [text, 500]],
      ['ANGKA', '=SPM.ANGKA(A1)', [text]],
    ] as const) {
      const ours = bound(name, formula.includes('100') ? [...cells, null, 100] : cells);
      expect([formula, close(freed(formula, cells))]).toEqual([formula, close(ours)]);
    }
  });

  test('a percentage has decimals where money has groups', () => {
    expect(freed('=SPM.KATEGORI(A1)', ['89.999'])).toBe('Tuntas Madya');
    expect(freed('=SPM.SERAPAN(A1,B1)', ['89.999', 89999])).toBe(100);
  });

  test('in a mean each text is read for itself, and marks are passed over', () => {
    const cells = [50, '87,5 %', '-', 'na', 100, '62.5'];
    expect(freed('=SPM.RATA(A1:F1)', cells)).toBe(75);
    expect(bound('RATA', [[cells]])).toBe(75);
    expect(detachFormula('=SPM.RATA(A1:A4)', (r) => (r === 'A3' ? '87,5' : 50))).toMatch(
      /^=IF\(COUNT\(A1:A2,IF\(ISNUMBER\(A3\).*,A4\)=0/,
    );
  });

  test('in a mean a text of nothing but white space is passed over', () => {
    expect(freed('=SPM.RATA(A1:C1)', [50, '  ', 100])).toBe(75);
    expect(bound('RATA', [[[50, '  ', 100]]])).toBe(75);
  });

  test('the formula goes on working when a number or nothing is typed over the text', () => {
    const formula = detachFormula('=SPM.SERAPAN(A1,B1)', (r) => (r === 'A1' ? '1.000' : 500))!;
    for (const [typed, result] of [
      [2000, 25],
      [null, ''],
      ["'4.000", 12.5],
    ] as const) {
      expect(lastOf([typed, 500, formula])).toBe(result);
    }
    const ofBlank = detachFormula('=SPM.SERAPAN(A1,B1)', (r) => (r === 'A1' ? '  ' : 500))!;
    expect(lastOf(["'  ", 500, ofBlank])).toBe('');
    expect(lastOf([2000, 500, ofBlank])).toBe(25);
  });

  test('what built-ins cannot read is left to be a value', () => {
    expect(freed('=SPM.SERAPAN(A1,B1)', ['1,5 juta', 500])).toBeNull();
    expect(freed('=SPM.MUTU(A1:B1,C1:D1)', ['10', 4, 5, 4])).toBeNull();
  });
});

describe('the formula is no longer than it must be', () => {
  test('ANGKA reads plain number text by itself', () => {
    expect(detachFormula('=SPM.ANGKA(A1)', () => '1.234.567')).toBe(
      detachFormula('=SPM.ANGKA(A1)'),
    );
  });
  test('a cell whose own formula gives an empty text is no text to be read', () => {
    expect(detachFormula('=SPM.CAPAIAN(A1,B1,,C1)', (r) => (r === 'C1' ? '' : 5))).toBe(
      detachFormula('=SPM.CAPAIAN(A1,B1,,C1)', () => 5),
    );
  });
  test('the stroke behind an amount of money is taken out, after a comma or a point', () => {
    for (const text of ['Rp 1.000,-', 'Rp 1.000.-'])
      expect([text, freed('=SPM.SERAPAN(A1,B1)', [text, 500])]).toEqual([text, 50]);
  });
  test('what stands before and behind the digits is taken out in one piece each', () => {
    const formula = detachFormula('=SPM.SERAPAN(A1,B1)', (r) => (r === 'A1' ? 'Rp 1.000 juta' : 5));
    expect(formula).toBeNull();
    expect(detachFormula('=SPM.SERAPAN(A1,B1)', (r) => (r === 'A1' ? 'Rp 1.000' : 5))).toContain(
      'SUBSTITUTE(A1,"Rp ","")',
    );
  });
});

describe('where the argument is more than one cell', () => {
  test('neighbours of a mean stay together below each other, not beside each other', () => {
    const text = (at: string) => (r: string) => (r === at ? '87,5' : 50);
    expect(detachFormula('=SPM.RATA(A1:A5)', text('A5'))).toMatch(/^=IF\(COUNT\(A1:A4,IF/);
    expect(detachFormula('=SPM.RATA(A1:D1)', text('D1'))).toMatch(/^=IF\(COUNT\(A1,B1,C1,IF/);
  });
  test('a text among cells in the place of one figure cannot be read', () => {
    expect(freed('=SPM.SERAPAN(A1:B1,C1)', ['10', 20, 5])).toBeNull();
  });
  test('a sheet keeps its name in the parts of a mean', () => {
    const formula = detachFormula("=SPM.RATA('TW I'!A1:A4)", (r) =>
      r === "'TW I'!A3" ? '87,5' : 50,
    );
    expect(formula).toContain("AVERAGE('TW I'!A1:A2,IF(ISNUMBER('TW I'!A3)");
    expect(formula).toContain(",'TW I'!A4)");
  });
  test('text that is no figure leaves the mean to be a value', () => {
    expect(freed('=SPM.RATA(A1:C1)', [50, 'belum ada', 70])).toBeNull();
    expect(freed('=SPM.RATA(A1:C1)', [50, '1,5 juta', 70])).toBeNull();
  });
  test('more cells than a formula can name are left as they are', () => {
    expect(detachFormula('=SPM.RATA(A1:A1001)', () => 'x')).toBe(
      '=IF(COUNT(A1:A1001)=0,IF(SUMPRODUCT(LEN(A1:A1001))=0,"",#N/A),AVERAGE(A1:A1001))',
    );
  });
});

describe('what the add-in refuses, the freed formula refuses too', () => {
  test.each<[string, Value]>([
    ['TRUE', true],
    ['words', 'belum ada'],
    ['two readings', '1.369'],
    ['a mark of no figure', '-'],
  ])('%s in the place of a figure', (_, value) => {
    expect(freed('=SPM.CAPAIAN(A1,B1)', [value, 5])).toBe(bound('CAPAIAN', [value, 5]));
  });
  test('a mark of no figure in the place of a cap is none', () => {
    expect(freed('=SPM.CAPAIAN(A1,B1,,C1)', [40, 50, '-'])).toBe(125);
    expect(freed('=SPM.CAPAIAN(A1,B1,,C1)', [40, 50, ' '])).toBe(125);
    expect(freed('=SPM.CAPAIAN(A1,B1,,C1)', [40, 50, '100 %'])).toBe(100);
  });
});

test('law: whatever figure is typed as text, the freed formula gives what the function gave', () => {
  const text = fc
    .tuple(
      fc.constantFrom('', 'Rp ', 'Rp', '-', ' '),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('', ',5', '.5', ',25', '.75', ',-', ',125', '.125'),
      fc.constantFrom('', ' %', '%', ' Orang', ' unit', ' '),
      fc.boolean(),
    )
    .map(([before, n, tail, after, grouped]) => {
      const whole = grouped ? n.toLocaleString('id-ID') : String(n);
      return before + whole + tail + after;
    });
  const input = fc.oneof(text, fc.integer({ min: -5, max: 5000 }), fc.constantFrom('-', 'na', 'x'));
  fc.assert(
    fc.property(
      fc.constantFrom('CAPAIAN', 'SERAPAN', 'BELUM', 'INDEKS'),
      input,
      input,
      (name, a, b) => {
        const value = freed(`=SPM.${name}(A1,B1)`, [a, b]);
        if (value === null) return;
        expect([name, a, b, close(value)]).toEqual([name, a, b, close(bound(name, [a, b]))]);
      },
    ),
    { numRuns: tries(200) },
  );
});
