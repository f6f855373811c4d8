import { injections, periksa } from '../../../src/engine';
import { dengan, FORMULIR } from '../../../src/rules/kit/contoh';
import { workbookOf } from '../../kit/sheet-text';

/** What may stand in the cells that a formula reads, and what becomes of the formula. */

function formulas(table: string, ...cells: readonly string[]): Record<string, string> {
  const { policies } = periksa(workbookOf({ Contoh: table }));
  const all = [...policies].flatMap(([t, policy]) => injections(t, policy));
  const byCell = new Map(all.map((i) => [i.cell, i.formula]));
  return Object.fromEntries(cells.map((cell) => [cell, byCell.get(cell) ?? '-']));
}

describe('the quarterly form', () => {
  test('every level follows from the one below', () => {
    expect(formulas(FORMULIR, 'F8', 'G8', 'G6', 'G5', 'G4', 'G3', 'G2')).toEqual({
      F8: '=SPM.BELUM(D8,E8)',
      G8: '=SPM.CAPAIAN(D8,E8,,100)/100',
      G6: '=SPM.MUTU(D7:D11,E7:E11)/100',
      G5: '=0.2*G6',
      G4: '=SPM.CAPAIAN(D4,E4,,100)/100',
      G3: '=0.8*G4',
      G2: '=SPM.INDEKS(G4*100,G6*100)/100',
    });
  });
  test('a word for a count leaves its row and the quality alone', () => {
    const table = dengan(FORMULIR, { D8: 'empat ratus' });
    expect(formulas(table, 'F8', 'G8', 'G6', 'G7')).toEqual({
      F8: '-',
      G8: '-',
      G6: '-',
      G7: '=SPM.CAPAIAN(D7,E7,,100)/100',
    });
  });
  test('groups of thousands typed as text: counts read them, elsewhere the formula does', () => {
    const read = (cell: string): string =>
      `IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",VALUE(SUBSTITUTE(${cell},".",""))))`;
    const table = dengan(FORMULIR, { D8: '"1.480"', E8: '"1.480"', F8: '0', G8: '1{0.00%}' });
    expect(formulas(table, 'F8', 'G8', 'G6')).toEqual({
      F8: '=SPM.BELUM(D8,E8)',
      G8: `=SPM.CAPAIAN(${read('D8')},${read('E8')},,100)/100`,
      G6: '=SPM.MUTU(D7:D11,E7:E11)/100',
    });
  });
  test('a percentage typed as text, without room for a formula, is read before it is weighed', () => {
    const table = dengan(FORMULIR, { D4: '', E4: '', F4: '', G4: '"100 %"' });
    expect(formulas(table, 'G3')).toEqual({ G3: '=0.8*SPM.ANGKA(G4)/100' });
  });
  test('nobody in need: no percentage is proposed', () => {
    const table = dengan(FORMULIR, { D9: '0', E9: '0', G9: '' });
    expect(formulas(table, 'F9', 'G9')).toEqual({ F9: '=SPM.BELUM(D9,E9)', G9: '-' });
  });
});

describe('efficiency', () => {
  const TABLE = `
    No | Sasaran Strategis | Anggaran (Rp) | Realisasi Anggaran (Rp) | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
    1 | Meningkatnya rehabilitasi sosial | 4664743000 | 4418450357 | 94.72 | 100 | 5.28
    2 | Terlaksananya penanganan bencana | 200000000 | 180000000 | 90 | 95 | 5`;
  test('from the budget where it stands in the row', () => {
    expect(formulas(TABLE, 'E2', 'G2', 'G3')).toEqual({
      E2: '=SPM.SERAPAN(C2,D2)',
      G2: '=SPM.EFISIENSI(F2,C2,D2)',
      G3: '=SPM.EFISIENSI(F3,C3,D3)',
    });
  });
  test('percentages held as fractions are handed over in percent points', () => {
    const table = dengan(TABLE, { F2: '1{0%}', F3: '0.95{0%}' });
    expect(formulas(table, 'G3')).toEqual({ G3: '=SPM.EFISIENSI(F3*100,C3,D3)' });
  });
  test('from the two percentages where a row has no budget', () => {
    expect(formulas(dengan(TABLE, { C3: '', D3: '' }), 'E3', 'G2', 'G3')).toEqual({
      E3: '-',
      G2: '=SPM.EFISIENSI(F2,C2,D2)',
      G3: '=F3-E3',
    });
  });
  test('not at all where it has neither', () => {
    const table = dengan(TABLE, { C3: '', D3: '', E3: '', G3: '' });
    expect(formulas(table, 'G3')).toEqual({ G3: '-' });
  });
});

describe('two stages of a budget', () => {
  const TABLE = `
    ANGGARAN DAN PERUBAHAN ANGGARAN TAHUN 2024
    No | Program / Kegiatan | Anggaran Sebelum Perubahan (Rp) | Anggaran Setelah Perubahan (Rp) | Bertambah/(Berkurang) (Rp)
    1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | -5000000
    2 | Program Pemberdayaan Sosial | 30000000 | 32000000 | 2000000`;
  test('the later less the earlier', () => {
    expect(formulas(TABLE, 'E3', 'E4')).toEqual({ E3: '=D3-C3', E4: '=D4-C4' });
  });
  test('or the other way round where the table prints it so', () => {
    const reversed = dengan(TABLE, { E3: '5000000', E4: '-2000000' });
    expect(formulas(reversed, 'E3', 'E4')).toEqual({ E3: '=C3-D3', E4: '=C4-D4' });
  });
});

describe('rupiah by quarter', () => {
  const TABLE = `
    Kode | Program/Kegiatan | Anggaran (Rp) | Realisasi TW I (Rp) | Realisasi TW II (Rp) | Realisasi TW III (Rp) | Realisasi TW IV (Rp) | Realisasi Anggaran (Rp) | %
    1.06.04 | Program Rehabilitasi Sosial | 400 | 70 | 90 | 60 | 80 | 300 | 75
    1.06.05 | Program Perlindungan dan Jaminan Sosial | 200 | 50 | 40 | 30 | 60 | 180 | 90`;
  test('quarters beside each other are one range', () => {
    expect(formulas(TABLE, 'H2', 'H3')).toEqual({ H2: '=SUM(D2:G2)', H3: '=SUM(D3:G3)' });
  });
  test('number text among them is read one by one', () => {
    expect(formulas(dengan(TABLE, { E2: '"Rp 90"' }), 'H2', 'H3')).toEqual({
      H2: '=SUM(D2,SPM.ANGKA(E2),F2,G2)',
      H3: '=SUM(D3:G3)',
    });
  });
  test('a word among them leaves the year alone', () => {
    expect(formulas(dengan(TABLE, { E2: 'belum' }), 'H2', 'H3')).toEqual({
      H2: '-',
      H3: '=SUM(D3:G3)',
    });
  });
});

describe('an indicator with its X and Y', () => {
  const TABLE = `
    No | Indikator | Formulasi | Data | Target (%) | Realisasi (%)
    1 | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya | 120 | 100 | 120
     | | Populasi penyandang disabilitas telantar yang membutuhkan rehabilitasi sosial dasar | 100 | |
    2 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah anak telantar yang terpenuhi kebutuhan dasarnya | 35 | 100 | 87.5
     | | Populasi anak telantar yang membutuhkan rehabilitasi sosial dasar | 40 | |`;
  test('X over Y, as far as it is printed', () => {
    expect(formulas(TABLE, 'F2', 'F4')).toEqual({
      F2: '=SPM.CAPAIAN(D3,D2)',
      F4: '=SPM.CAPAIAN(D5,D4)',
    });
  });
  test('at most 100 % where the table prints it so, also where an indicator shows neither', () => {
    const table = dengan(TABLE, { F2: '100', F4: '12' });
    expect(formulas(table, 'F2', 'F4')).toEqual({
      F2: '=SPM.CAPAIAN(D3,D2,,100)',
      F4: '=SPM.CAPAIAN(D5,D4,,100)',
    });
  });
  test('nobody in need: no share of them', () => {
    expect(formulas(dengan(TABLE, { D3: '0', D2: '0' }), 'F2')).toEqual({ F2: '-' });
  });
});
