import { CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, findingsIn } from '../kit/check';

const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf('bukan-angka', dengan(FORMULIR, changes));

test.each([
  ['words', { E7: 'seluruhnya' }, ['E7']],
  ['a letter O for a zero', { D7: '49O' }, ['D7']],
  ['a date', { D7: '45000{dd/mm/yyyy}' }, ['D7']],
  ['text with a unit', { D7: '495 orang' }, []],
  ['thousands', { D7: '"1.495"', E7: '"1.495"' }, []],
  ['a dash, "nihil", "n.a"', { F7: '-', F9: 'nihil', F10: 'n.a' }, []],
  ['an error value, which is another matter', { G7: '#DIV/0!' }, []],
  ['a placeholder, which is another matter', { G7: '%' }, []],
])('%s', (_, changes, cells) => {
  expect(at(changes)).toEqual(cells);
});

test('headings between the rows of the form are no figures', () => {
  expect(at({ D3: 'Jumlah Total Yang Harus Dilayani', F6: 'Mutu Yang Belum Terpenuhi' })).toEqual(
    [],
  );
});

test('number text with two readings is a warning that gives both', () => {
  const finding = check(dengan(FORMULIR, { D8: '1,369' })).findings[0];
  expect(finding).toMatchObject({ rule: 'bukan-angka', severity: 'warning' });
  expect(finding?.text.values).toMatchObject({
    pertama: { number: 1369 },
    kedua: { number: 1.369 },
  });
});

test('a percentage column takes the decimal reading', () => {
  expect(cellsOf('bukan-angka', dengan(CAPAIAN, { D5: '62.500' }))).toEqual([]);
});

test('the name of an indicator says whether a dot groups thousands', () => {
  const table = (name: string): string => `
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | ${name} | "1.500" | "1.350" | 90
    2 | Persentase PSKS aktif | 60 | 57 | 95`;
  expect(findingsIn(table('Jumlah PPKS yang dilayani'))).toEqual([]);
  expect(findingsIn(table('PPKS yang dilayani (orang)'))).toEqual([]);
});
