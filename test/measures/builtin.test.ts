import { DetailedCellError, HyperFormula, type CellValue } from 'hyperformula';
import { evaluate, measureNamed, MEASURES, MeasureError, type Value } from '../../src/measures';
import { computed } from '../kit/measure-sheet';
import { builtinOf, type Case, GENERATORS } from '../kit/measure-cases';
import fc from '../kit/random';
import { SEED, tries } from '../kit/seed';

/**
 * Every function against its equivalent in built-in formulas, as an independent spreadsheet engine
 * evaluates it: the same inputs lie in the cells of a row. `npm run libreoffice` does the same with
 * fewer cases in another program.
 */
// `npm run fuzz` takes 10,000; a mutation run fewer, since it repeats the proof thousands of times.
const CASES = tries(Number(process.env.FUZZ ?? 1_000));

test('every function is proved', () => {
  expect(Object.keys(GENERATORS).sort()).toEqual(MEASURES.map(({ name }) => name).sort());
});

describe.each(Object.keys(GENERATORS))('SPM.%s equals its built-in formula', (name) => {
  test(`on ${CASES} generated inputs`, () => {
    const measure = measureNamed(name)!;
    const cases = fc.sample(GENERATORS[name]!, { numRuns: CASES, seed: SEED });
    let compared = 0;
    for (const { one, formula, value: theirs } of computed(measure, cases)) {
      const ours = evaluate(measure, one.values)[0]![0]!;
      if (!same(ours, theirs) && !cancels(one, ours, theirs)) {
        throw new Error(
          `${JSON.stringify(one.values)}: SPM gives ${String(ours instanceof MeasureError ? ours.code : ours)}, ` +
            `=${formula} gives ${theirs instanceof DetailedCellError ? theirs.value : String(theirs)}`,
        );
      }
      compared++;
    }
    expect(compared).toBe(CASES);
  });
});

/** Spreadsheets take a difference in the last bits of two numbers for none. */
function cancels({ cells }: Case, ours: Value | MeasureError, theirs: CellValue): boolean {
  const largest = Math.max(...cells.map((v) => (typeof v === 'number' ? Math.abs(v) : 0)));
  return theirs === 0 && typeof ours === 'number' && Math.abs(ours) <= 1e-15 * largest;
}

function same(ours: Value | MeasureError, theirs: CellValue): boolean {
  if (ours instanceof MeasureError) {
    return theirs instanceof DetailedCellError && theirs.value === ours.code;
  }
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-11 * Math.max(1, Math.abs(ours));
  }
  return ours === theirs;
}

describe('the shape of built-in formulas', () => {
  const builtin = (name: string, ...args: (string | undefined)[]) =>
    measureNamed(name)!.builtin(args);

  test('they work element by element, so that a spilled formula stays one', () => {
    const formula = builtin('CAPAIAN', 'D9:D20', 'E9:E20', undefined, '100')!;
    expect(formula).not.toMatch(/\b(AND|OR|MIN|MAX)\(/);
    const engine = HyperFormula.buildFromArray(
      [
        [100, 80, `=ARRAYFORMULA(${builtin('CAPAIAN', 'A1:A3', 'B1:B3', undefined, '100')!})`],
        [50, 60],
        [0, 1],
      ],
      { licenseKey: 'gpl-v3' },
    );
    const column = [0, 1, 2].map((row) => engine.getCellValue({ sheet: 0, row, col: 2 }));
    expect(column.slice(0, 2)).toEqual([80, 100]);
    expect(column[2]).toMatchObject({ value: '#N/A' });
    engine.destroy();
  });

  test('expressions as arguments keep their meaning', () => {
    expect(builtin('BELUM', 'A1+B1', 'C1')).toContain('(A1+B1)-C1');
    expect(builtin('SERAPAN', "'TW II'!B2", "'TW II'!C2")).toContain("'TW II'!C2/'TW II'!B2*100");
  });

  test('only functions of Excel 2010', () => {
    const used = Object.entries(GENERATORS).flatMap(([name, generator]) =>
      fc.sample(generator, { numRuns: tries(50), seed: 7 }).flatMap((c) => {
        const formula = builtinOf(measureNamed(name)!, c, 1) ?? '';
        return formula.replace(/"[^"]*"/g, '').match(/[A-Z][A-Z.]*(?=\()/g) ?? [];
      }),
    );
    const known =
      'IF ISNUMBER FIND LEN SUBSTITUTE UPPER VALUE LEFT MID TRIM ABS ROUND COUNT COUNTA COUNTIF SUMIF SUMPRODUCT AVERAGE';
    expect(known.split(' ')).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test('what built-ins cannot look up is left to be a value', () => {
    expect(builtin('LAYANAN', 'B7')).toBeNull();
    expect(builtin('LAYANAN', '"anak"', 'C1')).toBeNull();
    expect(builtin('BIAYA', 'B7', 'C7:F7')).toBeNull();
    expect(builtin('BIAYA', '"sandang"', 'Komponen')).toBeNull();
  });
});
