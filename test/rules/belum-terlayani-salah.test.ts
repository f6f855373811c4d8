import { renderFinding } from '../../src/engine';
import { dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, findingsIn } from '../kit/check';

const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf('belum-terlayani-salah', dengan(FORMULIR, changes));

test.each([
  ['too many', { F8: '31' }, ['F8']],
  ['none, though some are left', { F8: '0' }, ['F8']],
  ['a dash, though some are left', { F8: '-' }, ['F8']],
  ['a dash where nobody is left', { F7: '-' }, []],
  ['more served than needed', { E7: '500', F7: '0' }, []],
  ['counts that are none', { E8: '12,5' }, []],
])('%s', (_, changes, cells) => {
  expect(at(changes)).toEqual(cells);
});

test('where belum and percentage agree, the number served is the odd one: one finding', () => {
  const table = dengan(FORMULIR, { E8: '440' });
  expect(findingsIn(table)).toEqual(['belum-terlayani-salah@F8']);
  const [finding] = check(table).findings;
  expect(finding && renderFinding(finding, 'id')).toContain('cocok dengan 450 terlayani');
  expect(finding?.fix).toBeUndefined();
  expect(finding?.consequences?.map((c) => c.cell)).toEqual(['G8']);
});

test('those in need who fit neither what is left nor the percentage are one finding', () => {
  const table = dengan(FORMULIR, { D8: '500' });
  const [finding, ...others] = check(table).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'belum-terlayani-salah', cell: 'F8' });
  expect(finding?.text.message.id).toMatch(/Periksa \{selHarus\}/);
});
