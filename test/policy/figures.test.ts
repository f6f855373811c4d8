import { recognise } from '../../src/layouts';
import { columnOf, type Table } from '../../src/layouts/model';
import { hitungan, nilai, readFigure } from '../../src/policy/figures';
import { dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { workbookOf } from '../kit/sheet-text';

/** The figure of the second quality row of the example form in a column. */
function read(key: string, cell: string, changes: Readonly<Record<string, string>> = {}): unknown {
  const { table, row } = second(dengan(FORMULIR, { ...changes, [ADDRESS[key] ?? '']: cell }));
  return readFigure(table, row, columnOf(table, key)!);
}

const ADDRESS: Readonly<Record<string, string>> = { harus: 'D8', terlayani: 'E8', capaian: 'G8' };

function second(text: string): { table: Table; row: Table['rows'][number] } {
  const [table] = recognise(workbookOf({ Contoh: text })).tables;
  const row = table?.rows.find((r) => r.row === 7);
  if (!table || !row) throw new Error('the example is not recognised');
  return { table, row };
}

describe('percentages come out in percent points', () => {
  test.each([
    ['a fraction under a % format', '0.9375{0.00%}', 93.75, 2],
    ['one without decimals', '0.07{0%}', 7, 0],
    ['text with its sign', '93,75 %', 93.75, 2],
    ['a fraction among fractions without a format', '0.9375', 93.75, 2],
  ])('%s', (_, cell, value, decimals) => {
    expect(read('capaian', cell)).toMatchObject({ kind: 'number', value, decimals });
  });

  test('percent points where the column holds percent points', () => {
    const points = { G7: '100', G9: '100', G10: '100', G11: '100', G2: '99.75', G3: '80' };
    const rest = { G4: '100', G5: '19.75', G6: '98.75' };
    const figure = read('capaian', '93.75', { ...points, ...rest });
    expect(figure).toMatchObject({ value: 93.75, decimals: 2, unit: 1 });
  });

  test('1 beside 290 of 290 is 100 %', () => {
    expect(read('capaian', '1', { D8: '290', E8: '290' })).toMatchObject({
      value: 100,
      unit: 0.01,
    });
  });
});

describe('counts', () => {
  test.each([
    ['480', 480],
    ['"1.369"', 1369],
    ['450 orang', 450],
    ['1.234.567', 1234567],
  ])('%s', (cell, value) => {
    expect(read('harus', cell)).toMatchObject({ kind: 'number', value });
  });

  test.each([
    ['', 'blank'],
    ['-', 'none'],
    ['n.a', 'none'],
    ['#DIV/0!', 'error'],
    ['belum ada', 'bad'],
    ['1,369', 'ambiguous'],
    ['45000{dd/mm/yyyy}', 'bad'],
  ])('%p is %s', (cell, kind) => {
    expect(read('harus', cell)).toMatchObject({ kind });
  });

  test('only whole, not negative numbers count people', () => {
    const value = (cell: string): [number | null, number | null] => {
      const { table, row } = second(dengan(FORMULIR, { E8: cell }));
      const column = columnOf(table, 'terlayani');
      return [nilai(table, row, column), hitungan(table, row, column)];
    };
    expect(value('450')).toEqual([450, 450]);
    expect(value('12,5')).toEqual([12.5, null]);
    expect(value('-3')).toEqual([-3, null]);
  });
});
