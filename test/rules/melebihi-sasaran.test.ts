import { ANGGARAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

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

test('more people served than a service of the SPM has for its target', () => {
  const table = (target: string, served: string, share: string): string => `
    CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan Dasar | Target (${target}) | Realisasi (${target}) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | ${served} | ${share}
    2 | ${LAYANAN[1]} | 40 | 40 | 100
    3 | ${LAYANAN[2]} | 200 | 180 | 90
    4 | ${LAYANAN[3]} | 20 | 20 | 100
    5 | ${LAYANAN[4]} | 50 | 50 | 100`;
  expect(findingsIn(table('orang', '120', '100'))).toEqual(['melebihi-sasaran@D3']);
  // That the target is too low is the same.
  const { findings } = check(table('orang', '160', '160'));
  expect(findings).toMatchObject([{ rule: 'melebihi-sasaran', severity: 'warning', cell: 'D3' }]);
  // A row of no service has no target by law.
  const other = '6 | Layanan penunjang lain | 80 | 95 | 118.75';
  expect(findingsIn(`${table('orang', '100', '100')}\n${other}`)).toEqual(['layanan-asing@B8']);
});

test('an indicator that counts people of a service has a target, not those in need', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Jumlah anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | Orang | 100 | 120 | 120
    2 | Jumlah lanjut usia telantar di luar panti yang terpenuhi kebutuhan dasarnya | Orang | 100 | 90 | 90`;
  expect(findingsIn(table)).toEqual([]);
});

test('pairs of figures that are given are compared', () => {
  const RULE = 'melebihi-sasaran';
  expect(checkedBy(RULE, FORMULIR)).toBe(6);
  expect(checkedBy(RULE, dengan(FORMULIR, { E9: '-' }))).toBe(5);
  expect(checkedBy(RULE, ANGGARAN)).toBe(4);
  expect(cellsOf(RULE, dengan(ANGGARAN, { D4: '30000000' }))).toEqual([]);
  expect(cellsOf(RULE, dengan(ANGGARAN, { D4: '30000000.5' }))).toEqual(['D4']);
});

test('a row of percentages counts nobody', () => {
  const form = dengan(FORMULIR, { D3: '80', E3: '100', D5: '20', E5: '25' });
  expect(checkedBy('melebihi-sasaran', form)).toBe(6);
});

test.each([
  ['one more', '41', ['E4']],
  ['just as many', '40', []],
  ['as a percentage of less than all', '39', []],
])('numerator and denominator: %s', (_, x, cells) => {
  const table = `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase lansia telantar di luar panti yang terpenuhi kebutuhan dasarnya | 132 | 140 | 94.29
    2 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | 20 | 40 | 50
    3 | Persentase disabilitas telantar di luar panti yang terpenuhi kebutuhan dasarnya | ${x} | 40 | 100`;
  expect(cellsOf('melebihi-sasaran', table)).toEqual(cells.map(() => 'C4'));
});

test('how much more is said in the unit of the column', () => {
  const says = saysOf('melebihi-sasaran', dengan(ANGGARAN, { D4: '30500000' }));
  expect(says).toEqual([
    expect.stringMatching(
      /^D4 tertulis realisasi Rp 30\.500\.000, lebih Rp 500\.000 dari anggaran Rp 30\.000\.000 \(C4\)/,
    ),
  ]);
});

test('a mean of budgets is no budget', () => {
  const table = (name: string): string => `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 300 | 200 | 66.67
    2 | Program Penanganan Bencana | 300 | 200 | 66.67
    | ${name} | 300 | 310 |`;
  expect(cellsOf('melebihi-sasaran', table('Rata-rata'))).toEqual([]);
  expect(cellsOf('melebihi-sasaran', table('Program Pemberdayaan Sosial'))).toEqual(['D4']);
});

test('more may be spent than was planned for by now, of a budget that is not told', () => {
  const table = (plan: string): string => `
    No | Program | ${plan} (Rp) | Realisasi Keuangan (Rp) | %
    1 | Program Rehabilitasi Sosial | 50000000 | 55000000 | 110
    2 | Program Penanganan Bencana | 30000000 | 24000000 | 80`;
  for (const plan of ['Target Keuangan', 'Rencana Keu.'])
    expect(findingsIn(table(plan))).toEqual([]);
  for (const budget of ['Pagu', 'Rencana Anggaran', 'Anggaran Keuangan'])
    expect(findingsIn(table(budget))).toEqual(['melebihi-sasaran@D2']);
});
