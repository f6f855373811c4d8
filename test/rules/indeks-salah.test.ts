import { dengan, FORMULIR, tanpaBaris } from '../../src/rules/kit/contoh';
import { fill } from '../../src/rules/kit/fill';
import { cellsOf, check } from '../kit/check';

const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf('indeks-salah', dengan(FORMULIR, changes));

test.each([
  ['the share of the recipients', { G3: '0.79{0.00%}' }, ['G3']],
  ['the share of quality', { G5: '0.2{0.00%}' }, ['G5']],
  ['the percentage where its share belongs', { G3: '1{0.00%}' }, ['G3']],
  ['the index', { G2: '0.9{0.00%}' }, ['G2']],
  [
    'shares and index from a percentage that is itself wrong',
    { G4: '0.9{0.00%}', G3: '0.72{0.00%}', G2: '0.9175{0.00%}' },
    [],
  ],
  ['shares and index from the counts, beside a wrong percentage', { G4: '0.9{0.00%}' }, []],
  ['more served than needed: the index counts 100 %', { E4: '500' }, []],
])('%s', (_, changes, cells) => {
  expect(at(changes)).toEqual(cells);
});

test('without a row for all of quality the rows below are named', () => {
  const table = tanpaBaris(dengan(FORMULIR, { G5: '0.2{0.00%}' }), 6);
  const [finding] = check(table).findings;
  expect(finding).toMatchObject({ rule: 'indeks-salah', cell: 'G5' });
  expect(finding && fill(finding.text, 'id')).toContain(
    'persentase baris mutunya (G6 sampai G10) adalah 19,75 %',
  );
});
