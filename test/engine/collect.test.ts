import { collect } from '../../src/engine/collect';
import type { Table } from '../../src/layouts/model';
import { totalSalah } from '../../src/rules/total-salah';
import { sheetFromText } from '../kit/sheet-text';

/** What a rule hands in must make sense to the engine: a mistake of ours is found by our tests. */

const table = { sheet: sheetFromText('1', { name: 'S' }), columns: [] } as unknown as Table;
const [message = ''] = Object.keys(totalSalah.messages);
const raw = { table, row: 1, column: 2, message, values: {} };

const collected = (causes: readonly { rule?: string; selisih?: number }[]) =>
  collect(totalSalah, { ...raw, causes: causes.map((cause) => ({ ...raw, ...cause })) }, {}).causes;

test('a cause is a cell, with its rule and difference where they are named', () => {
  expect(collected([{}, { rule: 'persen-salah' }, { selisih: 0 }])).toEqual([
    { key: 'S!C2' },
    { key: 'S!C2', rule: 'persen-salah' },
    { key: 'S!C2', selisih: 0 },
  ]);
});

test.each(['', 'persen'])('no rule is called "%s"', (rule) => {
  expect(() => collected([{ rule }])).toThrow('Rule total-salah names no rule');
});

test('a message that the rule does not have', () => {
  expect(() => collect(totalSalah, { ...raw, message: 'lain' }, {})).toThrow('no message lain');
});
