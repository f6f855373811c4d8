import {
  attach,
  type CellChange,
  changesOf,
  detach,
  injections,
  type Injection,
  periksa,
} from '../../src/engine';
import {
  ANGGARAN,
  CAPAIAN,
  dengan,
  FORMULIR,
  INDIKATOR,
  PERHITUNGAN,
} from '../../src/rules/kit/contoh';
import { toA1 } from '../../src/sheet/address';
import { isErrorValue, type Cell, type Workbook } from '../../src/sheet/snapshot';
import { apply } from '../kit/apply';
import fc from '../kit/random';
import { tries } from '../kit/seed';
import { workbookOf } from '../kit/sheet-text';
import { Spreadsheet } from '../kit/spreadsheet';

const SISA = `
No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | PROGRAM REHABILITASI SOSIAL | 50000000 | 45000000 | 5000000 | 90
 | a. Kegiatan Rehabilitasi Sosial Dasar Anak Telantar | 20000000 | 20000000 | 0 | 100
 | b. Kegiatan Rehabilitasi Sosial Dasar Lanjut Usia Telantar | 30000000 | 25000000 | 5000000 | 83.33
2 | PROGRAM PENANGANAN BENCANA | 10000000 | 9000000 | 1000000 | 90
 | a. Kegiatan Perlindungan Sosial Korban Bencana | 10000000 | 9000000 | 1000000 | 90
 | JUMLAH | 60000000 | 54000000 | 6000000 | 90`;
const EFISIENSI = `
No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
1 | Meningkatnya pemberdayaan sosial | 0.97{0.00%} | 1{0%} | 0.03{0.00%}
2 | Meningkatnya rehabilitasi sosial | 0.9{0.00%} | 0.95{0%} | 0.05{0.00%}
 | Rata-rata | 0.935{0.00%} | 0.975{0.00%} | 0.04{0.00%}`;
const TRIWULAN = `
Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi Triwulan I | < | Realisasi Triwulan II | < | Realisasi Triwulan III | < | Realisasi Triwulan IV | < | Realisasi 2023 | < | Capaian 2023 | <
^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33
1.06.04.2.01 | Rehabilitasi Sosial Dasar | | | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33
1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang yang mendapatkan permakanan | Orang | 40 | 100 | 10 | 20 | 10 | 20 | 10 | 20 | 10 | 20 | 40 | 80 | 100 | 80
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang yang mendapatkan sandang | Orang | 40 | 200 | 10 | 50 | 10 | 50 | 10 | 50 | 10 | 50 | 40 | 200 | 100 | 100
 | Rata-rata Capaian Kinerja | | | | | | | | | | | | | | | 100 | 
 | Predikat | | | | | | | | | | | | | | | Sangat Tinggi | 
Jumlah | | | | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33`;

/** Tables with the columns whose cells take figures at random, by row. */
const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  ['formulir', FORMULIR, ['D4', 'E4', 'F4', 'G4', 'D7', 'E7', 'G7', 'D8', 'E8', 'F8', 'G8', 'G6']],
  ['capaian', CAPAIAN, ['C2', 'D2', 'E2', 'D3', 'E3', 'E4', 'E7']],
  ['indikator', INDIKATOR, ['D2', 'E2', 'F2', 'D3', 'E3', 'F3', 'F4', 'F5']],
  ['anggaran', ANGGARAN, ['C2', 'D2', 'C3', 'D3', 'E3', 'C4', 'D4', 'E4', 'C5', 'D5', 'E5']],
  ['perhitungan', PERHITUNGAN, ['D2', 'D3', 'F2', 'D4', 'D5', 'F4']],
  ['sisa', SISA, ['C2', 'C3', 'D3', 'E3', 'C4', 'D4', 'E4', 'D5', 'C6', 'D6', 'E6', 'C7', 'E7']],
  ['efisiensi', EFISIENSI, ['C2', 'D2', 'E2', 'C3', 'E3', 'C4', 'E4']],
  ['triwulan', TRIWULAN, ['F5', 'G5', 'H5', 'I5', 'M5', 'N5', 'O5', 'P5', 'H6', 'P6', 'Q6', 'Q7']],
];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1200 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((n) => String(n / 100)) },
  { weight: 2, arbitrary: fc.constantFrom('0', '100', '90', '1', '0.5') },
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-', '"87,5"', '"1.234.567"', '"1.250"', '"12,5 %"', 'na', '"75"'),
  },
);

const given = fc.constantFrom(...TABLES).chain(([name, table, cells]) =>
  fc
    .tuple(fc.subarray([...cells]), fc.array(figure, { minLength: 20, maxLength: 20 }))
    .map(([chosen, figures]) => {
      const changes = chosen.map((cell, i) => {
        // A cell keeps its number format, as it does where a user types.
        const format = /\{.*\}$/.exec(cellText(table, cell))?.[0] ?? '';
        const text = figures[i] ?? '';
        return [cell, text && !text.startsWith('"') ? text + format : text] as const;
      });
      return { name, changes, text: dengan(table, Object.fromEntries(changes)) };
    }),
);

function cellText(table: string, cell: string): string {
  const line = table.trim().split('\n')[Number(cell.slice(1)) - 1] ?? '';
  return line.split('|')[cell.charCodeAt(0) - 65]?.trim() ?? '';
}

/** The laws below are tried on the same tables: each is read and checked once. */
const TRIED = new Map<string, { workbook: Workbook; all: readonly Injection[] }>();

function tried(text: string) {
  let known = TRIED.get(text);
  if (!known) {
    const workbook = workbookOf({ Uji: text });
    TRIED.set(text, (known = { workbook, all: proposals(workbook) }));
  }
  return known;
}

function proposals(workbook: Workbook): Injection[] {
  const { policies } = periksa(workbook);
  return [...policies].flatMap(([table, policy]) => injections(table, policy));
}

function contents(workbook: Workbook): Record<string, Cell> {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) =>
      sheet
        .rowNumbers()
        .flatMap((row) =>
          sheet.rowCells(row).map(({ column, cell }) => [toA1(row, column), cell] as const),
        ),
    ),
  );
}

const withResults = (list: readonly Injection[]): CellChange[] =>
  list.map(({ sheet, cell, formula, result }) => ({ sheet, cell, formula, value: result }));

const RUNS = { numRuns: tries(60) };

test.each(TABLES)('%s: every one of the tables takes formulas', (_, table) => {
  expect(proposals(workbookOf({ Uji: table })).length).toBeGreaterThan(1);
});

test('an independent program computes the results that are stated, cell by cell and all together', () => {
  fc.assert(
    fc.property(given, ({ text }) => {
      const { workbook, all } = tried(text);
      const byDefault = all.filter((i) => i.state !== 'beda' && i.state !== 'rumus');
      const ways = [
        [byDefault, (i: Injection) => i.result],
        [all, (i: Injection) => i.resultAll],
      ] as const;
      for (const [chosen, stated] of ways) {
        const sheet = new Spreadsheet(workbook, true);
        for (const i of chosen) sheet.put(i.sheet, i.cell, i.formula);
        const known = chosen.filter((i) => stated(i) !== null);
        const values = known.map((i) => [i.formula, sheet.value(i.sheet, i.cell)] as const);
        expect(values).toEqual(
          known.map((i, k) => [i.formula, close(values[k]?.[1], stated(i))] as const),
        );
        sheet.close();
      }
    }),
    RUNS,
  );
});

/** The result, or the value where it differs from it in the last digits only. */
function close(value: unknown, result: unknown): unknown {
  const isClose =
    typeof value === 'number' &&
    typeof result === 'number' &&
    Math.abs(value - result) <= 1e-9 * Math.max(1, Math.abs(result));
  return isClose ? value : result;
}

test('a formula that goes in by default never gives an error', () => {
  fc.assert(
    fc.property(given, ({ text }) => {
      const { workbook, all } = tried(text);
      const chosen = all.filter((i) => i.state === 'sama' || i.state === 'kosong');
      const sheet = new Spreadsheet(workbook, true);
      for (const i of chosen) sheet.put(i.sheet, i.cell, i.formula);
      const errors = chosen.filter((i) => isErrorValue(sheet.value(i.sheet, i.cell)));
      expect(errors.map((i) => `${i.cell} ${i.formula}`)).toEqual([]);
      sheet.close();
    }),
    RUNS,
  );
});

test('put in and taken out again, the workbook is as it was; put in twice, nothing changes', () => {
  fc.assert(
    fc.property(given, ({ text }) => {
      const { workbook, all } = tried(text);
      const chosen = all.filter((i) => i.state !== 'beda');
      const once = apply(workbook, withResults(chosen));
      const back = chosen.map(({ sheet, cell, present }) => ({ sheet, cell, ...present }));
      expect(contents(apply(once, back))).toEqual(contents(workbook));
      const again = proposals(once).filter((i) => i.state !== 'rumus' && i.state !== 'beda');
      expect(again.map((i) => `${i.cell} ${i.formula}`)).toEqual([]);
      expect(changesOf(again)).toEqual([]);
    }),
    RUNS,
  );
});

test('freed of the add-in every value is the same, and bound again the workbook is as it was', () => {
  fc.assert(
    fc.property(given, fc.boolean(), ({ text }, asValues) => {
      const { workbook, all } = tried(text);
      const known = all.filter((i) => i.resultAll !== null);
      const full = apply(
        workbook,
        known.map(({ sheet, cell, formula, resultAll: value }) => ({
          sheet,
          cell,
          formula,
          value,
        })),
      );
      const out = detach(full, { asValues });
      const free = { ...apply(full, out.changes), settings: out.settings };
      expect(out.left).toEqual([]);
      expect(Object.values(contents(free)).filter((c) => c.formula?.includes('SPM.'))).toEqual([]);
      const [before, after] = [new Spreadsheet(full, true), new Spreadsheet(free, false)];
      const computed = asValues ? [] : known;
      const values = computed.map((i) => [i.formula, after.value(i.sheet, i.cell)] as const);
      const was = computed.map((i) => before.value(i.sheet, i.cell));
      expect(values).toEqual(values.map(([formula, is], k) => [formula, close(is, was[k])]));
      before.close();
      after.close();
      const back = attach(free);
      expect(contents(apply(free, back.changes))).toEqual(contents(full));
      expect(back.left).toEqual([]);
    }),
    RUNS,
  );
});
