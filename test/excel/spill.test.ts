import { attach, changesOf, detach, injections, periksa, type CellChange } from '../../src/engine';
import { spilled } from '../../src/engine/injections/spill';
import { readWorkbook } from '../../src/excel/read';
import { spillable } from '../../src/excel/spills';
import { undo, write } from '../../src/excel/write';
import { functionsMetadata } from '../../src/functions/metadata';
import type { Calculator } from '../../src/host/calc/calculator';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { evaluate, measureNamed } from '../../src/measures';
import { breakRequests, closeWorkbook, everyCell, openWorkbook } from './kit';

const TABLE: Readonly<Record<string, string | number>> = {
  A1: 'No',
  B1: 'Indikator Kinerja',
  C1: 'Satuan',
  D1: 'Target 2023',
  E1: 'Realisasi 2023',
  F1: 'Capaian (%)',
  ...Object.fromEntries<string | number>(
    [80, 40, 50, 20].flatMap((target, i): [string, string | number][] => [
      [`A${i + 2}`, i + 1],
      [`B${i + 2}`, `Persentase penyandang disabilitas telantar yang terpenuhi ${i + 1}`],
      [`C${i + 2}`, '%'],
      [`D${i + 2}`, target],
      [`E${i + 2}`, target / 2],
      [`F${i + 2}`, 50],
    ]),
  ),
};

/** An Excel that spills, unless told otherwise, with the add-in at work in it. */
function open(canSpill = true): HostWorkbook {
  const { workbook, host } = openWorkbook({ Tabel: TABLE });
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => canSpill } } },
  });
  calculator = host.host.calculator;
  const { custom } = calculator;
  custom.register('SPM', functionsMetadata('id').functions);
  custom.connect((calls) => {
    queueMicrotask(() => {
      custom.settle(
        calls.map(({ id, functionId, args }) => [
          id,
          true,
          evaluate(measureNamed(functionId)!, args),
        ]),
      );
    });
  });
  return workbook;
}

let calculator: Calculator;

async function computed(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    calculator.custom.flush();
    await calculator.whenIdle();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

afterEach(() => {
  closeWorkbook();
  Object.assign(globalThis, { Office: undefined });
});

async function ranged(): Promise<CellChange[]> {
  const { policies } = periksa(await readWorkbook());
  const all = [...policies].flatMap(([table, policy]) => injections(table, policy));
  return changesOf(spilled(all.filter((i) => i.key === 'capaian')));
}

const FORMULA = '=SPM.CAPAIAN(D2:D5,E2:E5)';
const type = (cell: string, entry: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tabel').getRange(cell).values = [[entry]];
    await context.sync();
  }).then(computed);

describe('one formula for a column', () => {
  test('is put in, spills, and is taken back to what stood there', async () => {
    const workbook = open();
    const before = everyCell(workbook);
    const changes = await ranged();
    expect(changes.map((c) => c.formula ?? c.value)).toEqual([FORMULA, null, null, null]);
    await write(changes, 'Meluber');
    await computed();
    expect(workbook.valueAt('Tabel!F5')).toBe(50);
    expect(await undo()).toMatchObject({ restored: 4, left: [] });
    expect(everyCell(workbook)).toEqual(before);
  });

  test('is taken back also after its inputs, and with them its results, have changed', async () => {
    const workbook = open();
    await write(await ranged(), 'Meluber');
    await computed();
    await type('E4', 45);
    expect(workbook.valueAt('Tabel!F4')).toBe(90);
    expect(await undo()).toMatchObject({ restored: 4, left: [] });
    expect(['F2', 'F4'].map((cell) => workbook.valueAt(`Tabel!${cell}`))).toEqual([50, 50]);
  });

  test('what the user has typed into it since is left and named', async () => {
    const workbook = open();
    await write(await ranged(), 'Meluber');
    await computed();
    await type('F4', 7);
    expect(await undo()).toMatchObject({ left: [{ sheet: 'Tabel', cell: 'F4' }] });
    expect([2, 3, 4, 5].map((n) => workbook.valueAt(`Tabel!F${n}`))).toEqual([50, 50, 7, 50]);
  });

  test('is read with the cells it fills, freed cell by cell, bound again, and all of it taken back', async () => {
    const workbook = open();
    await write(await ranged(), 'Meluber');
    await computed();
    const spilling = everyCell(workbook);
    const read = await readWorkbook();
    expect(read.sheets[0]?.cell(1, 5)).toMatchObject({ formula: FORMULA, array: 'F2:F5' });
    const free = detach(read);
    expect(free.changes.map(({ cell }) => cell)).toEqual(['F2', 'F3', 'F4', 'F5']);
    await write(free.changes, 'Lepas', { since: read, settings: free.settings });
    await computed();
    expect(JSON.stringify(everyCell(workbook))).not.toContain('SPM.');
    expect(workbook.valueAt('Tabel!F5')).toBe(50);
    await undo();
    await computed();
    expect(everyCell(workbook)).toEqual(spilling);
    await write(free.changes, 'Lepas', { settings: free.settings });
    await computed();
    const back = attach(await readWorkbook());
    await write(back.changes, 'Pasang', { settings: back.settings });
    await computed();
    expect(everyCell(workbook)).toEqual(spilling);
  });

  test('a write that fails at any request leaves the column as it was', async () => {
    let failed = 0;
    for (let at = 0; at < 12; at++) {
      const workbook = open();
      const before = everyCell(workbook);
      const changes = await ranged();
      breakRequests((index) =>
        index === at ? { kind: 'fail-after', code: 'GeneralException' } : null,
      );
      const kept = await write(changes, 'Meluber').catch(() => null);
      breakRequests(() => null);
      await computed();
      if (!kept) {
        failed++;
        expect([at, everyCell(workbook)]).toEqual([at, before]);
      }
      closeWorkbook();
    }
    expect(failed).toBeGreaterThan(3);
  });
});

describe('where it may go', () => {
  const AREA = { sheet: 'Tabel', area: 'F2:F5' };

  test('in an Excel that spills, and in no other', async () => {
    open();
    expect(await spillable([AREA])).toEqual([true]);
    closeWorkbook();
    open(false);
    expect(await spillable([AREA])).toEqual([false]);
  });

  test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => void]>([
    ['a table', (_, sheet) => void sheet.tables.add('D1:F5', true)],
    [
      'a conditional format',
      (range) => {
        range.conditionalFormats.add('Custom').custom.rule.formula = '=F3>90';
      },
    ],
    [
      'data validation',
      (range) => {
        range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      },
    ],
  ])('never into %s', async (_, add) => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tabel');
      add(sheet.getRange('F3:F4'), sheet);
      await context.sync();
    });
    expect(await spillable([AREA, { sheet: 'Tabel', area: 'H2:H5' }])).toEqual([false, true]);
  });
});
