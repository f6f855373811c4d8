import { ANGGARAN, CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';

const RULE = 'bukan-angka';

const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf('bukan-angka', dengan(FORMULIR, changes));

test.each([
  ['words', { E7: 'seluruhnya' }, ['E7']],
  ['words in the last column', { G7: 'seluruhnya' }, ['G7']],
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

test('in section C of the form, which counts money in the columns of people', () => {
  const form = (spent: string): string => `
    ${FORMULIR.trim()}
     | C. Anggaran | Rp | 200000000 | ${spent} | 20000000 | 0.9{0.00%}`;
  expect(cellsOf(RULE, form('180000000'))).toEqual([]);
  expect(cellsOf(RULE, form('seluruhnya'))).toEqual(['E12']);
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

const GRADES = (realisasi: string): string => `
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  1 | Nilai akuntabilitas kinerja | Nilai | BB | ${realisasi} | 100
  2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90`;

test('a target may be a grade, but no broken number', () => {
  expect(cellsOf(RULE, GRADES('BB'))).toEqual([]);
  expect(cellsOf(RULE, GRADES('####'))).toEqual(['E2']);
  expect(cellsOf(RULE, GRADES('8O,5'))).toEqual(['E2']);
  expect(cellsOf(RULE, GRADES('(5)'))).toEqual(['E2']);
  expect(cellsOf(RULE, GRADES('"1.369"'))).toEqual(['E2']);
});

test('beside a number for another time, what is counted or a percentage is no grade', () => {
  const plan = (unit: string, target: string): string => `
    Indikator Kinerja Utama
    No | Sasaran | Indikator Kinerja Utama | Satuan | Target 2023 | Target 2024 | Target 2025
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 70 | 75 | 80
    2 | Meningkatnya tata kelola | Hasil evaluasi lembaga | ${unit} | 24 | ${target} | 28`;
  expect(cellsOf(RULE, plan('Lembaga', 'dua enam'))).toEqual(['F4']);
  expect(cellsOf(RULE, plan('%', 'dua enam'))).toEqual(['F4']);
  expect(cellsOf(RULE, plan('Nilai', 'BB'))).toEqual([]);
});

test('cells with words, figures and dashes are looked at; blank ones and errors are not', () => {
  expect(checkedBy(RULE, ANGGARAN)).toBe(12);
  expect(checkedBy(RULE, dengan(ANGGARAN, { C3: 'banyak' }))).toBe(12);
  expect(checkedBy(RULE, dengan(ANGGARAN, { D3: '-' }))).toBe(12);
  expect(checkedBy(RULE, dengan(ANGGARAN, { D3: '', E3: '#DIV/0!' }))).toBe(10);
});

test('the mark of the next column tells that the row stands one column too far left', () => {
  const status = `
    No | Program | Indikator Kinerja | Satuan | Target | < | Realisasi | < | Capaian s.d 2023 | Status | <
    ^ | ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | ^ | TT | UK
    1 | Program Rehabilitasi Sosial | Persentase anak telantar yang dilayani | % | 100 | 100 | 94 | 95 | 95 | | UK
    2 | Program Penanganan Bencana | Persentase korban bencana yang dilayani | % | 100 | 100 | 100 | 100 | 100 | TT |
    3 | Program Perlindungan Sosial | Persentase lanjut usia yang dilayani | % | 100 | 100 | 98 | 100 | 100 | TT |`;
  const told = (written: string) =>
    check(status.replace('100 | TT |', `${written} | |`))
      .findings.filter(({ rule }) => rule === RULE)
      .map(({ cell, text }) => [cell, text.values.kolomKanan]);
  expect(told('TT')).toEqual([['I4', 'TT']]);
  expect(told('UK')).toEqual([['I4', undefined]]);
});

test('money of section C in the columns of the counts is read as figures are', () => {
  const form = (alokasi: string): string => `${FORMULIR}
 | C. Anggaran | | | | |
 | Alokasi | Rp | ${alokasi} | | |
 | Realisasi | Rp | 180000000 | | |`;
  expect(cellsOf(RULE, form('200000000'))).toEqual([]);
  expect(cellsOf(RULE, form('dua ratus juta'))).toEqual(['D13']);
});

test('a mark stands in the next column where one row heads it, and with a blank behind it', () => {
  const told = (written: string): unknown[] =>
    check(`
      No | Program | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | TT | UK
      1 | Program Rehabilitasi Sosial | Persentase anak telantar yang dilayani | % | 100 | 95 | 95 | | UK
      2 | Program Penanganan Bencana | Persentase korban bencana yang dilayani | % | 100 | 100 | ${written} | |
      3 | Program Perlindungan Sosial | Persentase lanjut usia yang dilayani | % | 100 | 100 | 100 | TT |`)
      .findings.filter(({ rule }) => rule === RULE)
      .map(({ cell, text }) => [cell, text.values.kolomKanan]);
  expect(told('TT')).toEqual([['G3', 'TT']]);
  expect(told('"TT "')).toEqual([['G3', 'TT']]);
});
