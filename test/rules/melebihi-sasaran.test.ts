import { ANGGARAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { cellsOf, check, findingsIn } from '../kit/check';

test.each([
  ['recipients', { E4: '496' }, ['E4']],
  ['a quality row', { E9: '5' }, ['E9']],
  ['all served', {}, []],
  ['nobody in need', { D9: '0', E9: '0', F9: '0', G9: '-' }, []],
  ['served without need', { D9: '0', E9: '2', F9: '0', G9: '1{0.00%}' }, ['E9']],
])('%s', (_, changes, cells) => {
  expect(cellsOf('melebihi-sasaran', dengan(FORMULIR, changes))).toEqual(cells);
});

test('what follows from it is attached, not listed', () => {
  const table = dengan(FORMULIR, { E8: '500' });
  expect(findingsIn(table)).toEqual(['melebihi-sasaran@E8']);
  const [finding] = check(table).findings;
  expect(finding?.consequences?.map((c) => c.cell).sort()).toEqual(['F8', 'G8']);
});

test('more spent than budgeted', () => {
  expect(cellsOf('melebihi-sasaran', dengan(ANGGARAN, { D4: '30000001' }))).toEqual(['D4']);
});

test('numerators above their denominators in the published Renstra table', () => {
  const cells = check(corpusWorkbook('temanggung-2023-lkjip'))
    .findings.filter((f) => f.rule === 'melebihi-sasaran')
    .map((f) => f.cell);
  expect(cells).toEqual(expect.arrayContaining(['K31', 'L31', 'M15', 'O46']));
});

test('a total that is itself no sum of its rows is not exceeded, it is wrong', () => {
  const text = `
    No | Program | Anggaran | Realisasi
    1 | Program Rehabilitasi Sosial | 125000000 | 121300000
    2 | Program Pemberdayaan Sosial | 98000000 | 96450000
     | Jumlah | 125000000 | 217750000`;
  expect(findingsIn(text)).toEqual(['total-salah@C4']);
});
