import { MAX_COLUMNS, MAX_ROWS } from '../../src/sheet/address';
import { Sheet } from '../../src/sheet/snapshot';
import fc from '../kit/random';

const written = fc.array(
  fc.record({
    row: fc.constantFrom(0, 1, 2, MAX_ROWS - 1),
    column: fc.oneof(fc.nat(6), fc.nat(MAX_COLUMNS - 1)),
    value: fc.oneof(fc.nat(9), fc.constantFrom('a', 'b')),
  }),
  { maxLength: 40 },
);

describe('a sheet', () => {
  it('holds what was last written at each place, in whatever order', () => {
    fc.assert(
      fc.property(written, (cells) => {
        const sheet = new Sheet('A');
        const last = new Map<string, unknown>();
        for (const { row, column, value } of cells) {
          sheet.set(row, column, { value });
          last.set(`${row},${column}`, value);
        }
        const read = sheet
          .rowNumbers()
          .flatMap((row) => sheet.rowCells(row).map((c) => [`${row},${c.column}`, c.cell.value]));
        expect(new Map(read as [string, unknown][])).toEqual(last);
        expect(read).toHaveLength(last.size);
        expect(sheet.size).toBe(last.size);
        for (const { row, column } of cells) {
          expect(sheet.cell(row, column)?.value).toBe(last.get(`${row},${column}`));
          expect(sheet.cell(row, column + 1)?.value).toBe(last.get(`${row},${column + 1}`));
        }
      }),
    );
  });

  it('holds the same with cells put in and cleared in a copy as one written so from the start', () => {
    fc.assert(
      fc.property(written, written, fc.nat(3), (cells, later, nth) => {
        const sheet = new Sheet('A');
        for (const { value, ...place } of cells) sheet.set(place.row, place.column, { value });
        const before = sheet.rowNumbers();
        const changes = later.map(({ value, ...place }, i) => ({
          ...place,
          cell: { value: i % 4 === nth ? null : value },
        }));
        const copy = sheet.withCells(changes);
        const expected = new Map(cells.map((c) => [`${c.row},${c.column}`, { ...c }]));
        for (const { row, column, cell } of changes) {
          if (cell.value === null) expected.delete(`${row},${column}`);
          else expected.set(`${row},${column}`, { row, column, value: cell.value });
        }
        const fresh = new Sheet('A');
        for (const { row, column, value } of expected.values()) fresh.set(row, column, { value });
        expect(copy.rowNumbers()).toEqual(fresh.rowNumbers());
        expect(copy.equals(fresh)).toBe(true);
        expect(sheet.rowNumbers()).toEqual(before);
      }),
    );
  });

  it('gives the cells of a row from left to right', () => {
    const sheet = new Sheet('A');
    for (const column of [5, 0, MAX_COLUMNS - 1, 2]) sheet.set(3, column, { value: column });
    expect(sheet.rowCells(3).map((c) => c.column)).toEqual([0, 2, 5, MAX_COLUMNS - 1]);
    expect(sheet.bounds()).toEqual({ top: 3, left: 0, bottom: 3, right: MAX_COLUMNS - 1 });
  });

  it('says in words what a cell holds, white space folded', () => {
    const sheet = new Sheet('A');
    sheet.set(0, 0, { value: ' Target \n 2024 ' });
    sheet.set(0, 1, { value: 2024 });
    expect(sheet.rowCells(0).map((c) => c.words?.text ?? null)).toEqual(['Target 2024', null]);
  });
});

describe('a sheet with merged areas', () => {
  const whole = { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 2 };
  const small = { top: 4, left: 0, bottom: 5, right: 0 };
  const sheet = new Sheet('A', { merges: [whole, small] });
  sheet.set(0, 1, { value: 'nama' });
  sheet.set(4, 0, { value: 7 });
  sheet.set(9, 3, { value: true });

  it('shows the first cell of an area at all of its places', () => {
    expect(sheet.at(5, 0)?.value).toBe(7);
    expect(sheet.at(9, 2)?.value).toBe('nama');
    expect(sheet.at(9, 0)).toBeUndefined();
    expect(new Sheet('B').mergeAt(0, 0)).toBeUndefined();
  });

  it('says a truth value as a word', () => {
    expect(sheet.rowCells(9)[0]?.text).toBe('true');
  });
});

test('an empty sheet has no bounds', () => {
  expect(new Sheet('A').bounds()).toBeNull();
});

test('a copy keeps the % format of blank cells', () => {
  const sheet = new Sheet('A');
  sheet.set(1, 1, { value: null, format: '0.00%' });
  const copy = sheet.withCells([{ row: 0, column: 0, cell: { value: 1 } }]);
  expect([copy.formatAt(1, 1), copy.formatAt(0, 0), copy.formatAt(2, 2)]).toEqual([
    '0.00%',
    undefined,
    undefined,
  ]);
});
