import { changesOf, injections, type Injection, periksa } from '../../src/engine';
import { dengan } from '../../src/rules/kit/contoh';
import type { Sheet } from '../../src/sheet/snapshot';
import { Sheet as EmptySheet } from '../../src/sheet/snapshot';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

function proposals(table: string | Sheet, ragam?: 'luber'): Injection[] {
  const { policies } = periksa(workbookOf({ Contoh: table }));
  return [...policies].flatMap(([t, policy]) => injections(t, policy, ragam ? { ragam } : {}));
}

/** Formulas of some cells; `-` where none is proposed. */
function formulas(table: string | Sheet, ...cells: readonly string[]): Record<string, string> {
  const all = new Map(proposals(table).map((i) => [i.cell, i.formula]));
  return Object.fromEntries(cells.map((cell) => [cell, all.get(cell) ?? '-']));
}

const PROGRAM = `
No | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | %
I | PROGRAM REHABILITASI SOSIAL | 60 | 55 | 5 | 91.67
1. | Kegiatan Rehabilitasi Sosial Dasar Anak Telantar | 20 | 20 | 0 | 100
a. | Penyediaan Permakanan | 12 | 12 | 0 | 100
b. | Penyediaan Sandang | 8 | 8 | 0 | 100
2. | Kegiatan Rehabilitasi Sosial Dasar Lanjut Usia Telantar | 40 | 35 | 5 | 87.5
a. | Penyediaan Permakanan | 40 | 35 | 5 | 87.5
II | PROGRAM PENANGANAN BENCANA | 10 | 9 | 1 | 90
3. | Kegiatan Perlindungan Sosial Korban Bencana | 10 | 9 | 1 | 90
a. | Penyediaan Makanan | 10 | 9 | 1 | 90
 | JUMLAH | 70 | 64 | 6 | 91.43`;

describe('budget by programme', () => {
  test('parents add up their details, the total its programmes', () => {
    expect(formulas(PROGRAM, 'C2', 'C3', 'D6', 'C8', 'C11', 'D11')).toEqual({
      C2: '=SUM(C3,C6)',
      C3: '=SUM(C4:C5)',
      D6: '=SUM(D7)',
      C8: '=SUM(C9)',
      C11: '=SUM(C2,C8)',
      D11: '=SUM(D2,D8)',
    });
  });
  test('what is left and what is absorbed, in every row', () => {
    expect(formulas(PROGRAM, 'E4', 'F4', 'E11', 'F11')).toEqual({
      E4: '=C4-D4',
      F4: '=SPM.SERAPAN(C4,D4)',
      E11: '=C11-D11',
      F11: '=SPM.SERAPAN(C11,D11)',
    });
    expect(proposals(PROGRAM).every((i) => i.state === 'sama')).toBe(true);
  });
  test('number text: read by SPM functions, led through SPM.ANGKA in sums', () => {
    const text = dengan(PROGRAM, { C4: '"Rp 12"', D4: '"12,0"' });
    expect(formulas(text, 'C3', 'E4', 'F4')).toEqual({
      C3: '=SUM(C5,SPM.ANGKA(C4))',
      E4: '=SPM.ANGKA(C4)-SPM.ANGKA(D4)',
      F4: '=SPM.SERAPAN(C4,D4)',
    });
  });
  test('text that could be read in two ways takes no sum, but is told by its column', () => {
    const text = dengan(PROGRAM, { C4: '1.200' });
    expect(formulas(text, 'C3')).toEqual({ C3: '=SUM(C4:C5)' });
    const ambiguous = dengan(PROGRAM, { C4: '"1.200"' });
    expect(formulas(ambiguous, 'C3', 'F4')).toEqual({ C3: '-', F4: '=SPM.SERAPAN(C4,D4)' });
  });
  test('a dash counts as nothing in a sum, and leaves its own row alone', () => {
    const dash = dengan(PROGRAM, { C4: '-', D4: '-', E4: '-', F4: '-' });
    expect(formulas(dash, 'C3', 'E4', 'F4')).toEqual({ C3: '=SUM(C4:C5)', E4: '-', F4: '-' });
  });
  test('parents that are not filled in yet take their sums; what has no figures yet stays blank', () => {
    const figures = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) =>
        ['C', 'D', 'E', 'F'].map((c) => [`${c}${i + 2}`, ''] as const),
      ).flat(),
    );
    const empty = proposals(
      dengan(PROGRAM, { ...figures, C4: '12', C5: '8', C7: '40', C10: '10' }),
    );
    const byCell = new Map(empty.map((i) => [i.cell, i]));
    expect(byCell.get('C3')).toMatchObject({ state: 'kosong', formula: '=SUM(C4:C5)', result: 20 });
    expect(byCell.get('C8')).toMatchObject({ formula: '=SUM(C9)', result: 10 });
    expect(byCell.get('F4')).toMatchObject({ formula: '=SPM.SERAPAN(C4,D4)', result: null });
  });
});

test('a heading without figures is its details in the total, and takes no sum itself', () => {
  const table = `
    No | Jenis Belanja | Jumlah Anggaran (Rp)
    1 | APBD | 500
    2 | APBN |
     | - Kebencanaan Alam | 90
     | - PKH | 800
    3 | Sumbangan Donatur | 10
     | Jumlah | 1400`;
  expect(formulas(table, 'C3', 'C7')).toEqual({ C3: '-', C7: '=SUM(C2,C4:C6)' });
});

test('efficiency: subtraction of two percentages, or SPM.EFISIENSI where the budget stands in the row', () => {
  const percentages = `
    No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
    1 | Meningkatnya rehabilitasi sosial | 0.97{0.00%} | 100 | 3
    2 | Terlaksananya penanganan bencana | 0.9{0.00%} | 95 | 5
     | Rata-rata | 0.935{0.00%} | 97.5 | 4`;
  expect(formulas(percentages, 'E2', 'C4', 'D4', 'E4')).toEqual({
    E2: '=D2-C2*100',
    C4: '=AVERAGE(C2:C3)',
    D4: '=AVERAGE(D2:D3)',
    E4: '=AVERAGE(E2:E3)',
  });
});

describe('predicates', () => {
  const table = (skala: string, value: string): string => `
No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | ${skala}
1 | Rehabilitasi | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 72 | 90 | ${value}
2 | Rehabilitasi | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90 | ${value}
3 | Rehabilitasi | Cakupan pendataan fakir miskin | % | 100 | 95 | 95 |`;
  test.each([
    ['Predikat', 'Tinggi', '=SPM.PREDIKAT(G4,"RKPD")'],
    ['Predikat', 'A', '=SPM.PREDIKAT(G4)'],
    ['Kategori', 'Tuntas Utama', '=SPM.KATEGORI(G4)'],
    ['Status', 'UK', '=SPM.STATUS(G4)'],
  ])('%s written as %s', (header, value, formula) => {
    expect(formulas(table(header, value), 'H4')).toEqual({ H4: formula });
  });
  test('the way of writing is kept', () => {
    expect(formulas(table('Predikat', 'TINGGI'), 'H2')).toEqual({
      H2: '=UPPER(SPM.PREDIKAT(G2,"RKPD"))',
    });
  });
  test('words that are no grade are not overwritten', () => {
    expect(formulas(table('Predikat', 'lihat catatan'), 'H2')).toEqual({ H2: '-' });
  });
});

describe('where no formula may stand', () => {
  const merged = `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 72 | 90
2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | ^
3 | Cakupan pendataan fakir miskin | % | 100 | 95 | `;
  test('the hidden part of a merged cell', () => {
    expect(formulas(merged, 'F2', 'F3', 'F4')).toMatchObject({
      F2: '=SPM.CAPAIAN(D2,E2)',
      F3: '-',
      F4: '=SPM.CAPAIAN(D4,E4)',
    });
  });
  test('headers, also those repeated inside the table', () => {
    const rows = PROGRAM.trim().split('\n');
    const repeated = [...rows.slice(0, 5), rows[0], ...rows.slice(5)].join('\n');
    const cells = proposals(repeated).map((i) => i.row);
    expect(cells).not.toContain(5);
    expect(formulas(repeated, 'C12')).toEqual({ C12: '=SUM(C2,C9)' });
  });
});

test('a blank cell with a % format takes a fraction, and keeps its format', () => {
  const plain = sheetFromText(
    `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 72 |
    2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 |`,
    { name: 'Contoh' },
  );
  const sheet = new EmptySheet('Contoh');
  for (const row of plain.rowNumbers()) {
    for (const { column, cell } of plain.rowCells(row)) sheet.set(row, column, cell);
  }
  sheet.set(1, 5, { value: null, format: '0.00%' });
  const [first, second] = proposals(sheet);
  expect(first).toMatchObject({ cell: 'F2', formula: '=SPM.CAPAIAN(D2,E2)/100', result: 0.9 });
  expect(first?.format).toBeUndefined();
  expect(second).toMatchObject({ cell: 'F3', formula: '=SPM.CAPAIAN(D3,E3)', format: '0.00' });
});

describe('one formula that spills, on request', () => {
  const rows = (figures: readonly string[]): string =>
    [
      'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)',
      ...figures.map((f, i) => `${i + 1} | Cakupan layanan ke-${i + 1} di kabupaten | % | ${f}`),
    ].join('\n');
  test('over neighbours that take the same formula; those below are cleared', () => {
    const list = proposals(rows(['80 | 72 | 90', '40 | 36 |', '50 | 45 | 90']), 'luber');
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({
      cell: 'F2',
      formula: '=SPM.CAPAIAN(D2:D4,E2:E4)',
      luber: 'F2:F4',
    });
    expect(changesOf(list).map((c) => [c.cell, c.formula ?? c.value])).toEqual([
      ['F2', '=SPM.CAPAIAN(D2:D4,E2:E4)'],
      ['F3', null],
      ['F4', null],
    ]);
  });
  test('not over a figure that would change, which parts the column', () => {
    const list = proposals(
      rows(['80 | 72 | 90', '40 | 36 | 80', '50 | 45 | 90', '10 | 9 |']),
      'luber',
    );
    expect(list.map((i) => [i.cell, i.luber])).toEqual([
      ['F2', undefined],
      ['F3', undefined],
      ['F4', 'F4:F5'],
    ]);
  });
  test('sums and parents stay cell by cell', () => {
    const list = proposals(PROGRAM, 'luber').filter((i) => i.formula.includes('SUM'));
    expect(list.every((i) => i.luber === undefined)).toBe(true);
  });
});

describe('quarters', () => {
  const QUARTERS = `
Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi Triwulan I | < | Realisasi Triwulan II | < | Realisasi Triwulan III | < | Realisasi Triwulan IV | < | Realisasi 2023 | < | Capaian 2023 | <
^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33
1.06.04.2.01 | Rehabilitasi Sosial Dasar | Persentase anak telantar yang terpenuhi kebutuhannya | % | 100 | 300 | 20 | 70 | 50 | 70 | 80 | 70 | 90 | 70 | 90 | 280 | 90 | 93.33
1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah paket permakanan | Paket | 40 | 100 | 10 | 20 | 10 | 20 | 10 | 20 | 10 | 20 | 40 | 80 | 100 | 80
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang yang mendapatkan sandang | Orang | 40 | 200 | 10 | 50 | 40 | 50 | 40 | 50 | 40 | 50 | 40 | 200 | 100 | 100
Jumlah | | | | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33`;
  test('rupiah and counts add up, a percentage is that of the last quarter', () => {
    expect(formulas(QUARTERS, 'O4', 'O5', 'O6', 'P3', 'P4', 'P5', 'P7', 'H4')).toEqual({
      O4: '=M4',
      O5: '=SUM(G5,I5,K5,M5)',
      // The same people in several quarters: neither is said.
      O6: '-',
      P3: '=SUM(P4)',
      P4: '=SUM(P5:P6)',
      P5: '=SUM(H5,J5,L5,N5)',
      P7: '=SUM(P3)',
      H4: '=SUM(H5:H6)',
    });
  });
  test('while the year runs, the latest quarter that is filled in', () => {
    const table = dengan(QUARTERS, { K4: '', M4: '', O4: '50', Q4: '50' });
    expect(formulas(table, 'O4')).toEqual({
      O4: '=IF(M4<>"",M4,IF(K4<>"",K4,IF(I4<>"",I4,G4)))',
    });
  });
  test('where the quarters are running totals, the year is the last of them', () => {
    const running = dengan(QUARTERS, {
      ...{ H3: '70', J3: '140', L3: '210', N3: '280', H4: '70', J4: '140', L4: '210', N4: '280' },
      ...{ H5: '20', J5: '40', L5: '60', N5: '80', H6: '50', J6: '100', L6: '150', N6: '200' },
      ...{ H7: '70', J7: '140', L7: '210', N7: '280' },
    });
    expect(formulas(running, 'P5', 'P4')).toEqual({ P5: '=N5', P4: '=SUM(P5:P6)' });
  });
});

test('form E.81: what a plan has reached so far, and its share of the plan', () => {
  const E81 = `
Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target Renstra 2024 | < | Realisasi Capaian s.d. Tahun Lalu (n-1) | < | Target Renja 2023 | < | Realisasi Triwulan I | < | Realisasi Triwulan II | < | Realisasi Triwulan III | < | Realisasi Triwulan IV | < | Realisasi Capaian Kinerja dan Anggaran Renja 2023 | < | Tingkat Capaian Renja 2023 (%) | < | Realisasi Kinerja dan Anggaran Renstra s.d. Tahun 2023 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun 2023 (%) | <
^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 1000 | | 400 | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33 | | 680 | | 68
1.06.04.2.01 | Rehabilitasi Sosial Dasar | | | | 1000 | | 400 | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33 | | 680 | | 68
1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah paket permakanan | Paket | 200 | 500 | 80 | 200 | 40 | 100 | 10 | 20 | 10 | 20 | 10 | 20 | 10 | 20 | 40 | 80 | 100 | 80 | 120 | 280 | 60 | 56
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang yang mendapatkan sandang | Orang | 200 | 500 | 80 | 200 | 40 | 200 | 10 | 50 | 10 | 50 | 10 | 50 | 10 | 50 | 40 | 200 | 100 | 100 | 100 | 400 | 50 | 80
Jumlah | | | | | 1000 | | 400 | | 300 | | 70 | | 70 | | 70 | | 70 | | 280 | | 93.33 | | 680 | | 68`;
  expect(formulas(E81, 'W5', 'X5', 'Y5', 'Z5', 'W6', 'X4', 'Z7')).toEqual({
    W5: '=SUM(G5,S5)',
    X5: '=SUM(H5,T5)',
    Y5: '=SPM.CAPAIAN(E5,W5)',
    Z5: '=SPM.SERAPAN(F5,X5)',
    // The same people again in the second year.
    W6: '-',
    X4: '=SUM(X5:X6)',
    Z7: '=SPM.SERAPAN(F7,X7)',
  });
  expect(proposals(E81).every((i) => i.state === 'sama')).toBe(true);
});
