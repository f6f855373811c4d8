import { SUB_SERVICES } from '../../src/catalogue';
import type { Measure, Value } from '../../src/measures';
import { subSlug } from '../../src/measures/entry';
import fc from './random';

/** Inputs of one function, as they lie in the cells of a row. */
export interface Case {
  /** Cells of the row, from column A. */
  readonly cells: readonly Value[];
  /** Argument texts with # for the row's number, undefined where left out. */
  readonly args: readonly (string | undefined)[];
  /** The same as values. */
  readonly values: readonly unknown[];
}

/** First column behind the cells of the longest case. */
export const FORMULA_COLUMN = 12;

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

/** Cases of every function, edges included; by the name after the namespace. */
export const GENERATORS: Readonly<Record<string, fc.Arbitrary<Case>>> = {
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

/** The built-in equivalent of a case that lies in a row, the first being 1; null where there is none. */
export function builtinOf(measure: Measure, { args }: Case, row: number): string | null {
  return measure.builtin(args.map((arg) => arg?.replaceAll('#', String(row))));
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
