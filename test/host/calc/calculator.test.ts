import { Calculator } from '../../../src/host/calc/calculator';
import type { Invocation } from '../../../src/host/calc/custom';
import { HostWorkbook } from '../../../src/host/model/workbook';
import { CellError, toWire } from '../../../src/host/model/values';
import { keyOf } from '../../../src/host/model/worksheet';
import { DEFAULT_STYLE } from '../../../src/host/model/style';

function sheetOf(cells: Readonly<Record<string, string | number>>) {
  const workbook = new HostWorkbook();
  workbook.locale = 'en-US';
  const sheet = workbook.addSheet('Sheet1');
  const enter = (cell: string, value: string | number) => {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    workbook.enter(sheet, Number(row) - 1, letter.charCodeAt(0) - 65, value);
  };
  for (const [cell, value] of Object.entries(cells)) enter(cell, value);
  const calculator = new Calculator(workbook);
  calculator.recalculate();
  const value = (cell: string) => toWire(workbook.valueAt(`Sheet1!${cell}`));
  return { workbook, sheet, calculator, enter, value };
}

const CAPAIAN = {
  id: 'CAPAIAN',
  name: 'CAPAIAN',
  parameters: [
    { name: 'target', type: 'any', dimensionality: 'matrix' },
    { name: 'realisasi', type: 'any', dimensionality: 'matrix' },
    { name: 'arah', type: 'any', dimensionality: 'matrix', optional: true },
  ],
};

/** A workbook whose add-in answers when the test says so. */
function withAddIn(cells: Readonly<Record<string, string | number>>) {
  const asked: Invocation[][] = [];
  const book = sheetOf(cells);
  book.calculator.custom.register('SPM', [CAPAIAN]);
  book.calculator.recalculateAll();
  book.calculator.custom.connect((calls) => asked.push([...calls]));
  return { ...book, asked };
}

describe('recalculation', () => {
  test('follows a chain, however deep', () => {
    const cells: Record<string, string | number> = { A1: 1 };
    for (let row = 2; row <= 5000; row += 1) cells[`A${row}`] = `=A${row - 1}+1`;
    const { value, enter, calculator } = sheetOf(cells);
    expect(value('A5000')).toBe(5000);
    enter('A1', 11);
    calculator.settle();
    expect(value('A5000')).toBe(5010);
  });

  test('formulas in a circle show 0, as in Excel', () => {
    const { value } = sheetOf({ A1: '=B1+1', B1: '=A1+1', C1: '=A1+5' });
    expect([value('A1'), value('B1')]).toEqual([0, 0]);
  });

  test('an unknown function is #NAME?, but a value that the file brought stays, marked', () => {
    const { value, workbook, sheet, calculator } = sheetOf({ A1: '=TIDAKADA(1)' });
    expect(value('A1')).toBe('#NAME?');
    const formula = '=CUBEVALUE("x")';
    workbook.write(sheet, keyOf(0, 1), { value: 42, formula, style: DEFAULT_STYLE });
    calculator.settle();
    expect(sheet.cell(0, 1)).toMatchObject({ value: 42, kept: true });
  });

  test('a renamed sheet is followed by the formulas that read it', () => {
    const { workbook, sheet, calculator } = sheetOf({ A1: 7 });
    const other = workbook.addSheet('Lain');
    workbook.enter(other, 0, 0, '=Sheet1!A1*2');
    workbook.renameSheet(sheet, 'Data Baru');
    workbook.enter(sheet, 0, 0, 8);
    calculator.settle();
    expect(other.cell(0, 0)).toMatchObject({ formula: "='Data Baru'!A1*2", value: 16 });
  });

  test('a deleted sheet leaves #REF! behind', () => {
    const { workbook, sheet, calculator } = sheetOf({ A1: 7 });
    const other = workbook.addSheet('Lain');
    workbook.enter(other, 0, 0, '=Sheet1!A1*2');
    calculator.settle();
    workbook.removeSheet(sheet);
    calculator.settle();
    expect(other.cell(0, 0)?.value).toEqual(new CellError('#REF!'));
  });
});

describe('spilling', () => {
  test('a result gives its cells back when it shrinks', () => {
    const { value, enter, calculator } = sheetOf({
      A1: 1,
      A2: 2,
      A3: 3,
      B1: '=A1:A3*2',
      C1: '=SUM(B1:B3)',
    });
    expect([value('B3'), value('C1')]).toEqual([6, 12]);
    enter('B1', '=A1:A2*2');
    calculator.settle();
    expect([value('B2'), value('B3'), value('C1')]).toEqual([4, '', 6]);
  });

  test('what blocks it is named, and freed when it goes', () => {
    const { value, enter, calculator } = sheetOf({ A1: 1, A2: 2, B2: 'x', B1: '=A1:A2' });
    expect(value('B1')).toBe('#SPILL!');
    enter('B2', '');
    calculator.settle();
    expect([value('B1'), value('B2')]).toEqual([1, 2]);
  });

  test('a merged area blocks it', () => {
    const { value, sheet, enter, calculator } = sheetOf({ A1: 1, A2: 2 });
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 2 });
    enter('B1', '=A1:A2');
    calculator.settle();
    expect(value('B1')).toBe('#SPILL!');
  });
});

describe('the add-in’s functions', () => {
  test('are asked in one batch, and show #BUSY! until the answer is there', async () => {
    const { value, asked, calculator } = withAddIn({
      A1: 50,
      A2: 25,
      B1: '=SPM.CAPAIAN(A1,A2)',
      B2: '=SPM.CAPAIAN(A1:A2,A2)/100',
    });
    expect(value('B1')).toBe('#BUSY!');
    expect(asked).toHaveLength(1);
    const calls = asked[0] ?? [];
    expect(calls.map((call) => [call.functionId, call.args, call.address])).toEqual(
      expect.arrayContaining([
        ['CAPAIAN', [[[50]], [[25]], null], 'Sheet1!B1'],
        ['CAPAIAN', [[[50], [25]], [[25]], null], 'Sheet1!B2'],
      ]),
    );
    calculator.custom.settle(
      calls.map((call) => [call.id, true, call.address.endsWith('B1') ? 50 : [[50], [100]]]),
    );
    await calculator.whenIdle();
    expect([value('B1'), value('B2'), value('B3')]).toEqual([50, 0.5, 1]);
  });

  test('say why they failed', async () => {
    const { workbook, asked, calculator } = withAddIn({ B1: '=SPM.CAPAIAN(0,5)' });
    calculator.custom.settle([[asked[0]?.[0]?.id ?? 0, false, 'target nol', 1]]);
    await calculator.whenIdle();
    expect(workbook.valueAt('B1')).toEqual(new CellError('#N/A', 'target nol'));
  });

  test('are not asked about errors, nor again about what they have answered', async () => {
    const { value, asked, enter, calculator } = withAddIn({
      A1: '=1/0',
      A2: 4,
      B1: '=SPM.CAPAIAN(A1,1)',
      B2: '=SPM.CAPAIAN(A2,1)',
    });
    expect(value('B1')).toBe('#DIV/0!');
    calculator.custom.settle([[asked[0]?.[0]?.id ?? 0, true, 25]]);
    await calculator.whenIdle();
    enter('C9', 'jauh');
    calculator.settle();
    expect(asked).toHaveLength(1);
    enter('A2', 5);
    calculator.settle();
    expect(asked).toHaveLength(2);
    expect(value('B2')).toBe('#BUSY!');
  });

  test('an answer that comes after its formula is gone changes nothing', async () => {
    const { value, asked, enter, calculator } = withAddIn({ B1: '=SPM.CAPAIAN(1,1)' });
    enter('B1', 'ganti');
    calculator.settle();
    calculator.custom.settle([[asked[0]?.[0]?.id ?? 0, true, 100]]);
    await calculator.whenIdle();
    expect(value('B1')).toBe('ganti');
  });

  test('without the add-in they are an unknown name', () => {
    expect(sheetOf({ A1: '=SPM.CAPAIAN(1,1)' }).value('A1')).toBe('#NAME?');
  });
});
