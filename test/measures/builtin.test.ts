import fc from 'fast-check';
import { DetailedCellError, HyperFormula, type CellValue } from 'hyperformula';
import { SUB_SERVICES } from '../../src/catalogue';
import { evaluate, measureNamed, MeasureError, type Value } from '../../src/measures';
import { subSlug } from '../../src/measures/entry';

/**
 * Every function against its equivalent in built-in formulas, as an independent spreadsheet engine
 * evaluates it: the same inputs lie in the cells of one sheet, a row a case.
 */
interface Case {
  /** Cells of the row, from column A. */
  readonly cells: readonly Value[];
  /** Argument texts with # for the row's number, undefined where left out. */
  readonly args: readonly (string | undefined)[];
  /** The same as values. */
  readonly values: readonly unknown[];
}

const CASES = 10_000;
const FORMULA_COLUMN = 12;

const blank = fc.constant(null);
const edges = fc.constantFrom(0, 1, -1, 100, 50, 90, 1e-9, 1e15, 99.99999999999999, 0.1);
// No figure of a report is finer; spreadsheets have no numbers below 1e-308 at all.
const decimal = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((v) => Number(v.toFixed(9)));
const amount = fc.oneof(
  { weight: 6, arbitrary: decimal(-50, 1000) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 1_000_000_000 }) },
  { weight: 2, arbitrary: edges },
  { weight: 1, arbitrary: blank },
);
const people = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 1e9) },
  { weight: 1, arbitrary: blank },
);

function scalars(...columns: fc.Arbitrary<Value>[]): fc.Arbitrary<Case> {
  return fc.tuple(...columns).map((cells) => ({
    cells,
    args: cells.map((_, i) => `${letter(i)}#`),
    values: cells.map((v) => [[v]]),
  }));
}

/** Some of the optional arguments at the end left out of the formula altogether. */
function withOmissions(base: fc.Arbitrary<Case>, required: number): fc.Arbitrary<Case> {
  return fc.tuple(base, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })).map(([c, drop]) => {
    const keep = (i: number): boolean => i < required || !drop[i];
    return {
      cells: c.cells,
      args: c.args.map((a, i) => (keep(i) ? a : undefined)),
      values: c.values.map((v, i) => (keep(i) ? v : null)),
    };
  });
}

function literal(value: string): { arg: string; value: string } {
  return { arg: `"${value}"`, value };
}

const GENERATORS: Record<string, fc.Arbitrary<Case>> = {
  CAPAIAN: withOmissions(
    scalars(
      amount,
      amount,
      fc.constantFrom('naik', 'turun', 'TURUN-rasio', 'turun-rasio', 'lain', null),
      fc.oneof(amount, fc.constant(100)),
    ),
    2,
  ),
  SERAPAN: scalars(amount, amount),
  EFISIENSI: scalars(amount, amount, amount),
  BELUM: scalars(amount, amount),
  INDEKS: withOmissions(scalars(amount, amount, amount), 2),
  KATEGORI: scalars(amount),
  PREDIKAT: withOmissions(
    scalars(
      fc.oneof(amount, decimal(0, 110)),
      fc.constantFrom('AKIP', 'rkpd', 'SPM', 'lain', null),
    ),
    1,
  ),
  STATUS: scalars(fc.oneof(amount, decimal(99, 101))),
  RATA: fc
    .array(fc.oneof(amount, fc.constantFrom('-', 'na', 'n.a')), { minLength: 1, maxLength: 8 })
    .map((cells) => ({
      cells,
      args: [`A#:${letter(cells.length - 1)}#`],
      values: [[cells]],
    })),
  MUTU: fc
    .tuple(
      fc.array(fc.tuple(fc.oneof(people, people, people, amount), people), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom('rata', 'jumlah', undefined),
    )
    .map(([pairs, cara]) => {
      const n = pairs.length;
      return {
        cells: [...pairs.map(([h]) => h), ...pairs.map(([, t]) => t)],
        args: [
          `A#:${letter(n - 1)}#`,
          `${letter(n)}#:${letter(2 * n - 1)}#`,
          cara && literal(cara).arg,
        ],
        values: [[pairs.map(([h]) => h)], [pairs.map(([, t]) => t)], cara ?? null],
      };
    }),
  LAYANAN: fc
    .tuple(
      fc.constantFrom(
        ...SUB_SERVICES.flatMap((s) => [s.name, s.slug]),
        'anak',
        'Pendidikan dasar',
        '',
      ),
      fc.constantFrom('nama', 'slug', 'SATUAN', 'kode', 'rumus', 'dasar', 'lain', undefined),
    )
    .map(([name, attribute]) => ({
      cells: [],
      args: [literal(name).arg, attribute && literal(attribute).arg],
      values: [name, attribute ?? null],
    })),
  BIAYA: fc
    .tuple(
      fc.constantFrom(...SUB_SERVICES.map(subSlug), 'anak', 'tidak ada'),
      fc.array(
        fc.oneof(
          { weight: 12, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
          { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
          { weight: 3, arbitrary: blank },
          { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5) },
        ),
        { minLength: 1, maxLength: 11 },
      ),
      fc.constantFrom('1', '2', '3', '4', undefined),
    )
    .map(([service, cells, category]) => ({
      cells,
      args: [literal(service).arg, `A#:${letter(cells.length - 1)}#`, category],
      values: [service, [cells], category === undefined ? null : Number(category)],
    })),
  ANGKA: scalars(
    fc.oneof(
      amount,
      fc.constantFrom('-', '68.602', '1.234.567,89', '68,602', 'Rp 68.602', '68.602 %', 'abc'),
      numberText(),
    ),
  ),
};

/** Number text of the forms that the equivalent claims to read. */
function numberText(): fc.Arbitrary<string> {
  return fc
    .record({
      whole: fc.integer({ min: 0, max: 999_999_999 }),
      decimals: fc.stringMatching(/^\d{0,6}$/),
      form: fc.constantFrom('id', 'bare', 'dot'),
      sign: fc.constantFrom('', '-'),
      before: fc.constantFrom('', 'Rp', 'Rp '),
      after: fc.constantFrom('', '%', ' %'),
    })
    .filter(({ before, after, sign }) => !(before && (after || sign)))
    .map(({ whole, decimals, form, sign, before, after }) => {
      const grouped = form === 'id' ? whole.toLocaleString('id-ID') : String(whole);
      // A separator before three digits alone is for the reader to refuse; see the fixed texts.
      const tail = decimals.length === 3 ? decimals.slice(1) : decimals;
      const isOneGroup = form === 'id' && whole >= 1000 && whole < 1_000_000 && !tail;
      const body = isOneGroup ? String(whole) : grouped;
      const end = tail ? (form === 'dot' ? '.' : ',') + tail : '';
      return `${before}${sign}${body}${end}${after}`;
    });
}

describe.each(Object.keys(GENERATORS))('SPM.%s equals its built-in formula', (name) => {
  test(`on ${CASES} generated inputs`, () => {
    const measure = measureNamed(name)!;
    const cases = fc.sample(GENERATORS[name]!, { numRuns: CASES, seed: 2018 });
    const sheet = cases.map((c, i) => {
      const formula = measure.builtin(c.args.map((a) => a?.replaceAll('#', String(i + 1))));
      if (formula === null || formula.length >= 8192) {
        throw new Error(`No formula that Excel takes for ${c.args.join(', ')}`);
      }
      const cells: (Value | undefined)[] = Array.from(
        { length: FORMULA_COLUMN },
        (_, k) => c.cells[k] ?? null,
      );
      // An apostrophe keeps number text a text, as it does in Excel.
      return [...cells.map((v) => (typeof v === 'string' ? `'${v}` : v)), `=${formula}`];
    });
    const engine = HyperFormula.buildFromArray(sheet, {
      licenseKey: 'gpl-v3',
      useArrayArithmetic: true,
      precisionRounding: 15,
    });
    let compared = 0;
    cases.forEach((c, i) => {
      const ours = evaluate(measure, c.values)[0]![0]!;
      const theirs = engine.getCellValue({ sheet: 0, row: i, col: FORMULA_COLUMN });
      if (!same(ours, theirs)) {
        throw new Error(
          `${JSON.stringify(c.values)}: SPM gives ${String(ours instanceof MeasureError ? ours.code : ours)}, ` +
            `${String(sheet[i]![FORMULA_COLUMN])} gives ${theirs instanceof DetailedCellError ? theirs.value : String(theirs)}`,
        );
      }
      compared++;
    });
    engine.destroy();
    expect(compared).toBe(CASES);
  });
});

function same(ours: Value | MeasureError, theirs: CellValue): boolean {
  if (ours instanceof MeasureError) {
    return theirs instanceof DetailedCellError && theirs.value === ours.code;
  }
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-11 * Math.max(1, Math.abs(ours));
  }
  return ours === theirs;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
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
      fc.sample(generator, { numRuns: 50, seed: 7 }).flatMap((c) => {
        const formula =
          measureNamed(name)!.builtin(c.args.map((a) => a?.replaceAll('#', '1'))) ?? '';
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
