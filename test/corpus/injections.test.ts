import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runLepas } from '../../src/cli/run-lepas';
import { runSisip } from '../../src/cli/run-sisip';
import { injections, type Injection, insertAll, periksa } from '../../src/engine';
import { readFigure } from '../../src/policy/figures';
import { tampakSama } from '../../src/policy/printed';
import type { Finding } from '../../src/rules/model';
import { parseA1, toA1 } from '../../src/sheet/address';
import { type Cell, sheetNamed, type Workbook } from '../../src/sheet/snapshot';
import { patchWorkbook } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read';
import { apply } from '../kit/apply';
import { corpusBytes, corpusNames, corpusPath, corpusWorkbook } from '../kit/corpus';
import fc from '../kit/random';
import { expectSame } from '../kit/same';
import { Spreadsheet } from '../kit/spreadsheet';

/** Rules that recompute a figure: what they expect is what a formula in that cell must give. */
const ARITHMETIC = new Set([
  'capaian-salah',
  'persen-salah',
  'indeks-salah',
  'belum-terlayani-salah',
  'efisiensi-salah',
  'total-salah',
  'rincian-salah',
  'rata-rata-salah',
  'triwulan-salah',
  'predikat-salah',
]);
/** Wrong cells that are inputs: what stands in them cannot be computed. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'temanggung-2023-lkjip': ['Evaluasi RKPD TW IV!O37'],
};

const SILENT = { out: () => undefined, err: () => undefined };
const keyOf = (p: { sheet: string; cell: string }): string => `${p.sheet}!${p.cell}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sisip-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => path.join(folder, name);
const opened = (file: string): Workbook => readWorkbook(readFileSync(file));

/** All cells of a workbook as `Sheet!A1` → content. */
function contents(workbook: Workbook): Record<string, Cell> {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) =>
      sheet.rowNumbers().flatMap((row) =>
        sheet.rowCells(row).map(({ column, cell }) => {
          const key = `${sheet.name}!${toA1(row, column)}`;
          return [key, cell] as const;
        }),
      ),
    ),
  );
}

/** Cells that a formula refers to, on its own sheet. */
function precedents({ formula, sheet }: Injection): string[] {
  return [...formula.matchAll(/(?<![\w.])([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?(?![\w(])/g)].flatMap(
    ([, from = '', to = from]) => {
      const { top, left } = parseA1(from)!;
      const { bottom, right } = parseA1(to)!;
      const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
      const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
      return rows.flatMap((r) => columns.map((c) => `${sheet}!${toA1(r, c)}`));
    },
  );
}

describe.each(corpusNames())('%s', (name) => {
  const workbook = corpusWorkbook(name);
  const { findings, policies } = periksa(workbook);
  const all = [...policies].flatMap(([table, policy]) => injections(table, policy));
  const byCell = new Map(all.map((i) => [keyOf(i), i]));
  const said: Finding[] = findings.flatMap((f) => [f, ...(f.consequences ?? [])]);
  const calledWrong = new Set(
    said.flatMap((f) => (f.cells ?? [f.cell]).map((cell) => keyOf({ sheet: f.sheet, cell }))),
  );
  const byDefault = all.filter((i) => i.state === 'kosong' || i.state === 'sama');

  /** True where the cell, or one it is computed from, is called wrong. */
  function restsOnWrong(key: string, seen = new Set<string>()): boolean {
    if (calledWrong.has(key)) return true;
    const injection = byCell.get(key);
    if (!injection || seen.has(key)) return false;
    seen.add(key);
    return precedents(injection).some((cell) => restsOnWrong(cell, seen));
  }

  /** The figure that the sheet prints at this cell. */
  function printed(injection: Injection) {
    const { table, row, column } = injection;
    const tableRow = table.rows.find((r) => r.row === row || r.continuation.includes(row))!;
    return readFigure(
      table,
      tableRow,
      table.columns.find((c) => c.column === column)!,
    );
  }

  function reproduces(injection: Injection, value: unknown): boolean {
    const figure = printed(injection);
    if (figure.kind !== 'number') return injection.present.value === value;
    return (
      typeof value === 'number' && tampakSama(figure.value, figure.decimals, value / figure.unit)
    );
  }

  function spreadsheet(chosen: readonly Injection[]): Spreadsheet {
    const sheet = new Spreadsheet(workbook, true);
    for (const i of chosen) sheet.put(i.sheet, i.cell, i.formula);
    return sheet;
  }

  test('a figure that would change is one that is called wrong, or rests on one, or no figure', () => {
    const unexplained = all.filter(
      (i) => i.state === 'beda' && !restsOnWrong(keyOf(i)) && printed(i).kind === 'number',
    );
    expect(unexplained.map((i) => `${keyOf(i)} ${i.formula}`)).toEqual([]);
  });

  test('what goes in by default reproduces every printed figure, and gives the stated results', () => {
    const sheet = spreadsheet(byDefault);
    for (const injection of byDefault) {
      const value = sheet.value(injection.sheet, injection.cell);
      const cell = keyOf(injection);
      if (injection.state === 'sama') {
        expect([cell, value, reproduces(injection, value)]).toEqual([cell, value, true]);
      }
      if (typeof injection.result === 'number') expect(value).toBeCloseTo(injection.result, 8);
      else if (injection.result !== null) expect([cell, value]).toEqual([cell, injection.result]);
    }
    sheet.close();
  });

  test('all together, figures called right are reproduced and wrong ones get the right value', () => {
    const together = spreadsheet(all);
    for (const injection of all) {
      const value = together.value(injection.sheet, injection.cell);
      if (typeof injection.resultAll === 'number') {
        expect(value).toBeCloseTo(injection.resultAll, 8);
      }
      if (injection.present.value === null || restsOnWrong(keyOf(injection))) continue;
      if (printed(injection).kind !== 'number' && injection.state === 'beda') continue;
      expect([keyOf(injection), value, reproduces(injection, value)]).toEqual([
        keyOf(injection),
        value,
        true,
      ]);
    }
    const alone = spreadsheet(byDefault);
    const missing: string[] = [];
    for (const { sheet, cell, rule, expected } of said) {
      if (expected === null || !ARITHMETIC.has(rule)) continue;
      const injection = byCell.get(keyOf({ sheet, cell }));
      if (!injection) {
        missing.push(keyOf({ sheet, cell }));
        continue;
      }
      alone.put(sheet, cell, injection.formula);
      const values = [alone.value(sheet, cell), together.value(sheet, cell)];
      alone.undo();
      const isRight = values.some((v) =>
        typeof v === 'number' && typeof expected === 'number'
          ? Math.abs(v - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
          : v === expected,
      );
      expect([keyOf({ sheet, cell }), values, isRight]).toEqual([
        keyOf({ sheet, cell }),
        values,
        true,
      ]);
    }
    expect(missing).toEqual(INPUTS[name] ?? []);
    together.close();
    alone.close();
  });

  test('undone, every cell, formula and format is as it was', () => {
    const bytes = corpusBytes(name);
    const put = patchWorkbook(
      bytes,
      all.map((i) => ({ sheet: i.sheet, cell: i.cell, formula: i.formula, value: i.resultAll })),
    );
    const back = patchWorkbook(
      put,
      all.map((i) => ({ sheet: i.sheet, cell: i.cell, ...i.present })),
    );
    expectSame(contents(readWorkbook(back)), contents(workbook));
    if (all.length) expect(contents(readWorkbook(put))).not.toEqual(contents(workbook));
  });

  test('whatever figures are missing or changed, a second time there is nothing to put in', () => {
    fc.assert(
      fc.property(
        fc.subarray(all.map(keyOf)),
        fc.array(fc.option(fc.integer({ min: 0, max: 999 }), { freq: 3 }), { minLength: 40 }),
        fc.boolean(),
        (cells, figures, withChanging) => {
          const damaged = apply(
            workbook,
            all
              .filter((i) => cells.includes(keyOf(i)))
              .map(({ sheet, cell }, i) => ({ sheet, cell, value: figures[i % 40] ?? null })),
          );
          const { changes } = insertAll(damaged, withChanging);
          const again = insertAll(apply(damaged, changes), withChanging);
          expect(again.changes.map((c) => `${keyOf(c)} ${c.formula ?? ''}`)).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  });

  /** The copy with all formulas; both tests below read it and leave it as it is. */
  const filled = (): string => {
    const copy = at(`${name}-1.xlsx`);
    if (!existsSync(copy)) runSisip([corpusPath(name), '--keluar', copy, '--semua'], SILENT);
    return copy;
  };

  test('from the command line: the same formulas, and a second time nothing', () => {
    const one = opened(filled());
    for (const { sheet, cell, formula } of all) {
      const { top, left } = parseA1(cell)!;
      expect(sheetNamed(one, sheet)?.cell(top, left)?.formula).toBe(formula);
    }
    const said: string[] = [];
    const output = { ...SILENT, out: (text: string) => said.push(text) };
    runSisip([filled(), '--keluar', at(`${name}-2.xlsx`), '--semua'], output);
    expect(said).toEqual([expect.stringMatching(/^0 rumus .*; 0 sel/)]);
    expectSame(contents(opened(at(`${name}-2.xlsx`))), contents(one));
  });

  test('freed of the add-in no value changes, and bound again every formula is back', () => {
    const full = filled();
    const [free = '', bound = ''] = ['lepas', 'pasang'].map((step) => at(`${name}-${step}.xlsx`));
    expect(runLepas([full, '--keluar', free], SILENT)).toBe(0);
    const [filledIn, freed] = [opened(full), opened(free)];
    const before = new Spreadsheet(filledIn, true);
    const after = new Spreadsheet(freed, false);
    const wrong = Object.entries(contents(freed)).flatMap(([key, { formula = '' }]) => {
      const [sheet = '', address = ''] = key.split(/!(?=[A-Z]+\d+$)/);
      const [was, is] = [before.value(sheet, address), after.value(sheet, address)];
      const isSame =
        typeof was === 'number' && typeof is === 'number' ? Math.abs(was - is) < 5e-9 : was === is;
      return isSame && !formula.includes('SPM') ? [] : [[key, formula, was, is]];
    });
    expect(wrong).toEqual([]);
    before.close();
    after.close();
    expect(runLepas([free, '--keluar', bound, '--pasang'], SILENT)).toBe(0);
    expectSame(contents(opened(bound)), contents(filledIn));
  });
});
