import { conditionalLook } from '../../../src/host/calc/conditional';
import { FREE_ENTRY, newConditionalFormat } from '../../../src/host/model/rules';
import { Edits, parseTable } from '../../../src/host/preview/edits';
import { sampleWorkbook } from '../../../src/host/preview/sample';
import { HostWorkbook } from '../../../src/host/model/workbook';
import { PROTECTED_BY_DEFAULT } from '../../../src/host/model/worksheet';
import { ExcelHost } from '../../../src/host/rich/host';

function grid() {
  const workbook = new HostWorkbook();
  const sheet = workbook.addSheet('Lembar');
  const host = new ExcelHost(workbook);
  return { workbook, sheet, edits: new Edits(host) };
}

test('the sample is the form of the quarter: five services, 55 rows of quality, its two slips', () => {
  const texts = [...sampleWorkbook().active.cells.values()].flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  expect(texts.filter((text) => /^\d\.$/.test(text))).toHaveLength(5);
  expect(texts.filter((text) => /^\d+ \. /.test(text))).toHaveLength(55);
  expect(texts.filter((text) => /Pantli|Pantai/.test(text))).toHaveLength(2);
});

test('typing follows the language: comma, percent, semicolon', () => {
  const { workbook, edits } = grid();
  edits.type(0, 0, '1.234,5');
  edits.type(1, 0, '12,5%');
  edits.type(2, 0, '=ROUND(A1;0)+0,5');
  expect([workbook.valueAt('A1'), workbook.valueAt('A2'), workbook.valueAt('A3')]).toEqual([
    1234.5, 0.125, 1235.5,
  ]);
  expect(workbook.active.cell(2, 0)?.formula).toBe('=ROUND(A1,0)+0.5');
  expect([0, 1, 2].map((row) => edits.inputText(row, 0))).toEqual([
    '1234,5',
    '12,5%',
    '=ROUND(A1;0)+0,5',
  ]);
});

test('a formula that is none is refused and the cell stays', () => {
  const { workbook, edits } = grid();
  edits.type(0, 0, 'lama');
  expect(edits.type(0, 0, '=1+')).toBe('badFormula');
  expect(workbook.valueAt('A1')).toBe('lama');
});

test('a locked cell of a protected sheet is refused', () => {
  const { sheet, edits } = grid();
  sheet.protection = { options: PROTECTED_BY_DEFAULT, password: '' };
  expect(edits.type(0, 0, 'x')).toBe('locked');
  expect(edits.clear({ top: 0, left: 0, bottom: 1, right: 1 })).toBe('locked');
});

test('undo and redo go edit by edit, and formulas follow', () => {
  const { workbook, edits } = grid();
  edits.type(0, 0, '2');
  edits.type(0, 1, '=A1*10');
  edits.type(0, 0, '3');
  expect(workbook.valueAt('B1')).toBe(30);
  edits.undo();
  expect(workbook.valueAt('B1')).toBe(20);
  edits.redo();
  expect(workbook.valueAt('B1')).toBe(30);
});

test('cells copied here keep their formulas, relative parts moved', () => {
  const { workbook, sheet, edits } = grid();
  edits.type(0, 0, '2');
  edits.type(1, 0, '5');
  edits.type(0, 1, '=A1*$A$1');
  const rect = { top: 0, left: 1, bottom: 0, right: 1 };
  edits.paste({ row: 1, column: 1 }, edits.copy(rect), { sheet, rect });
  expect(workbook.active.cell(1, 1)?.formula).toBe('=A2*$A$1');
  expect(workbook.valueAt('B2')).toBe(10);
});

test('text of a clipboard is read as a table', () => {
  expect(parseTable('a\tb\r\n"c\nd"\t"e ""f"""\n')).toEqual([
    ['a', 'b'],
    ['c\nd', 'e "f"'],
  ]);
  const { workbook, edits } = grid();
  edits.paste({ row: 1, column: 1 }, '1,5\tx\n2', null);
  expect([workbook.valueAt('B2'), workbook.valueAt('C2'), workbook.valueAt('B3')]).toEqual([
    1.5,
    'x',
    2,
  ]);
});

test('what breaks the rule of a cell is turned down in the words of the rule', () => {
  const { workbook, sheet, edits } = grid();
  const rect = { top: 0, left: 0, bottom: 4, right: 0 };
  const errorAlert = { showAlert: true, style: 'Stop' as const, title: 'Isian', message: 'bulat' };
  const rule = { ...FREE_ENTRY, operator: 'GreaterThanOrEqualTo', formula1: '=0', errorAlert };
  sheet.validations = [{ ...rule, rects: [rect], type: 'WholeNumber' }];
  expect(edits.type(0, 0, '1,5')).toEqual({ text: 'Isian: bulat' });
  expect(edits.type(0, 0, 'teks')).toEqual({ text: 'Isian: bulat' });
  expect(edits.type(0, 0, '7')).toBeNull();
  expect(workbook.valueAt('A1')).toBe(7);
  sheet.validations = [
    {
      ...rule,
      rects: [rect],
      type: 'WholeNumber',
      errorAlert: { ...errorAlert, style: 'Warning' },
    },
  ];
  expect(edits.type(0, 0, '-1')).toBeNull();
});

test('conditional formats look at each cell from where it stands; the first one wins', () => {
  const workbook = new HostWorkbook();
  const sheet = workbook.addSheet('Lembar');
  [40, 80, 120].forEach((value, row) => workbook.enter(sheet, row, 0, value));
  const { calculator } = new ExcelHost(workbook);
  const rect = { top: 0, left: 0, bottom: 2, right: 0 };
  const low = newConditionalFormat('1', 'CellValue', rect);
  low.cellValue = { operator: 'LessThan', formula1: '=100', formula2: '' };
  low.look.color = '#C00000';
  low.look.fill = '#FFFFFF';
  const lowest = newConditionalFormat('2', 'Custom', rect);
  lowest.formula = '=A1<A2';
  lowest.look.fill = '#FFC7CE';
  sheet.conditionalFormats = [lowest, low];
  const looks = [0, 1, 2].map((row) => conditionalLook(calculator, sheet, row, 0)?.look);
  expect(looks).toEqual([
    { fill: '#FFC7CE', color: '#C00000' },
    { fill: '#FFC7CE', color: '#C00000' },
    undefined,
  ]);
});
