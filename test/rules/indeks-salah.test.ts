import { dengan, FORMULIR, tanpaBaris } from '../../src/rules/kit/contoh';
import { fill } from '../../src/rules/kit/fill';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const RULE = 'indeks-salah';

const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf(RULE, dengan(FORMULIR, changes));

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
  ['an index made from a wrong share', { G3: '0.79{0.00%}', G2: '0.9875{0.00%}' }, ['G3']],
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

test.each([
  ['both shares', [3, 5], '0.9', '(—) ditambah bobot mutu (—) adalah 99,75 %'],
  ['the share of quality', [5], '0.8', '(G3) ditambah bobot mutu (—) adalah 99,75 %'],
  ['the share of the recipients', [3], '0.1975', '(—) ditambah bobot mutu (G4) adalah 99,75 %'],
])('without %s the index is still that of the percentages', (_, lines, indeks, told) => {
  const table = tanpaBaris(dengan(FORMULIR, { G2: `${indeks}{0.00%}` }), ...lines);
  expect(saysOf(RULE, table)).toEqual([expect.stringContaining(told)]);
});

test('a share of quality is that of the percentage as the table counts it', () => {
  const says = (changes: Readonly<Record<string, string>>): string[] =>
    saysOf(RULE, dengan(FORMULIR, { G5: '0.15{0.00%}', ...changes }));
  expect(says({})).toEqual([expect.stringContaining('20 % dari persentase di G6 adalah 19,75 %')]);
  // 1.474 of 1.504, all rows together.
  expect(says({ G6: '0.9801{0.00%}' })).toEqual([expect.stringContaining('adalah 19,60 %')]);
});

test.each([
  ['left out', '0.9844', '19,69'],
  ['counted as 100 %', '0.9875', '19,75'],
])('a row without need, %s in the percentage of quality, is so in its share', (_, mutu, wanted) => {
  const [D10, E10, F10, G10] = ['0', '0', '0', '-'];
  const form = (share: string): string =>
    dengan(FORMULIR, { D10, E10, F10, G10, G2: '', G6: `${mutu}{0.00%}`, G5: `${share}{0.00%}` });
  expect(saysOf(RULE, form('0.15'))).toEqual([expect.stringContaining(`adalah ${wanted} %`)]);
});

const BIDANG = (indeks: string, bidang: string): string =>
  `${dengan(FORMULIR, { G2: indeks })}\n | KATEGORI INDEKS PENCAPAIAN SPM | | | | | ${bidang}`;

test('the index of the field is the mean of the exact indexes, or of the printed ones', () => {
  const at = (bidang: string): string[] => cellsOf(RULE, BIDANG('1{0%}', bidang));
  expect(at('0.9975{0.00%}')).toEqual([]);
  expect(at('1{0.00%}')).toEqual([]);
  expect(at('0.99{0.00%}')).toEqual(['G12']);
});

test('where nobody is counted the index of the field is the mean of the printed ones', () => {
  const uncounted = { D4: '', E4: '', F4: '', G4: '' };
  const table = `${dengan(FORMULIR, uncounted)}\n | KATEGORI INDEKS PENCAPAIAN SPM | | | | | 0.9{0.00%}`;
  const [finding] = check(table).findings.filter((f) => f.cell === 'G12');
  expect(finding).toMatchObject({ rule: RULE, expected: 0.9975 });
});

describe('the index of a field of two services', () => {
  // Of the second service no quality is counted.
  const table = (second: string, bidang: string): string => `${FORMULIR}
    2. | ${LAYANAN[1]} | | | | | ${second}
    | PERSENTASE PENCAPAIAN PENERIMA LAYANAN DASAR (80%) | | | | | 0.8{0.00%}
    | A. JUMLAH YANG HARUS DILAYANI : | Orang | 40 | 40 | 0 | 1{0.00%}
    | PERSENTASE PENCAPAIAN MUTU MINIMAL LAYANAN DASAR (20%) | | | | | 0.1{0.00%}
    | KATEGORI INDEKS PENCAPAIAN SPM | | | | | ${bidang}`;

  test.each([
    ['the mean of both', '0.9{0.00%}', '0.94875{0.000%}', []],
    ['that of the one whose quality is counted', '0.9{0.00%}', '0.9975{0.00%}', ['G16']],
    ['not compared, where one prints none', '', '0.9{0.00%}', []],
  ])('is %s', (_, second, bidang, cells) => {
    expect(cellsOf(RULE, table(second, bidang))).toEqual(cells);
  });

  test('is proposed as the mean of the printed ones, where one cannot be computed', () => {
    const told = saysOf(RULE, table('0.9{0.00%}', '0.5{0.00%}')).filter((s) => s.startsWith('G16'));
    expect(told).toEqual([expect.stringContaining('adalah 94,88 %')]);
  });

  test('is not compared where the only service prints none', () => {
    expect(cellsOf(RULE, BIDANG('', '0.9{0.00%}'))).toEqual([]);
  });
});

test('shares and index of one service are three comparisons, the index of the field a fourth', () => {
  expect(checkedBy(RULE, FORMULIR)).toBe(3);
  expect(checkedBy(RULE, dengan(FORMULIR, { G3: '' }))).toBe(2);
  expect(checkedBy(RULE, BIDANG('0.9975{0.00%}', '0.9975{0.00%}'))).toBe(4);
});

const DATAR = (penerima: string, mutu: string, indeks: string, end = ''): string =>
  `REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
  No | Jenis Layanan | Harus Dilayani | Terlayani | Persentase Penerima | Persentase Mutu | Indeks SPM
  ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 200 | 180 | ${i ? '90 | 85 | 89' : `${penerima} | ${mutu} | ${indeks}`}`).join('\n')}${end}`;

test.each([
  ['90', '85', '89', []],
  ['90', '85', '88.9', ['G3']],
  ['90', '105', '92', []],
  ['90', '105', '93', []],
  ['90', '105', '93.5', ['G3']],
  ['90', '-', '72', []],
])('80 %% of %s and 20 %% of %s printed as %s', (penerima, mutu, indeks, cells) => {
  expect(cellsOf(RULE, DATAR(penerima, mutu, indeks))).toEqual(cells);
});

test('a row of means is no index of its own percentages', () => {
  // More than 100 % of quality counts as 100 % in the index above, not in the mean of quality.
  const mean = '\n | Rata-rata | | | 90 | 89 | 89.6';
  expect(cellsOf(RULE, DATAR('90', '105', '92', mean))).toEqual([]);
});

test('an index off by a last digit follows from a wrong percentage of the served', () => {
  expect(findingsIn(DATAR('91', '85', '88.9'))).toEqual(['persen-salah@E3']);
});

const BAGIAN = (...indeks: readonly number[]): string =>
  `REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
  No | Jenis Layanan | Sasaran | Terlayani | Penerima (80%) | Mutu (20%) | Indeks
  ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 200 | 180 | 72 | 18 | ${indeks[i]}`).join('\n')}`;

test('columns are the shares of an index where three of five rows say so', () => {
  expect(cellsOf(RULE, BAGIAN(90, 90, 90, 95, 95))).toEqual(['G6', 'G7']);
  expect(cellsOf(RULE, BAGIAN(90, 90, 95, 95, 95))).toEqual([]);
});

test('an index is that of its shares before they were rounded', () => {
  const exact = (indeks: number): string =>
    BAGIAN(90, 90, 90, 90, 90).replace('72 | 18 | 90', `61.94 | 15.48 | ${indeks}`);
  expect(cellsOf(RULE, exact(77.43))).toEqual([]);
  expect(cellsOf(RULE, exact(77.41))).toEqual([]);
  expect(cellsOf(RULE, exact(77.45))).toEqual(['G3']);
});

test.each([
  ['of two and one decimals it may be off by the finer one', '61.9 | 15.48 | 77.39', '', []],
  ['and not by the coarser one', '61.9 | 15.48 | 77.48', '', ['G3']],
  ['a service without its first share', '- | 18 | 90', '', []],
  ['a service without its second share', '72 | - | 90', '', []],
  ['a total row', '72 | 18 | 90', '\n | Jumlah | 1000 | 900 | 72 | 18 | 89', []],
])('shares and their index: %s', (_, first, end, cells) => {
  const table = BAGIAN(90, 90, 90, 90, 90).replace('72 | 18 | 90', first) + end;
  expect(cellsOf(RULE, table)).toEqual(cells);
});

test('shares without an index beside them, or an index without them, are not compared', () => {
  const table = (head: string, cells: string): string =>
    `REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Harus Dilayani | Terlayani | ${head}
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 200 | 180 | ${cells}`).join('\n')}`;
  expect(cellsOf(RULE, table('Persentase Penerima | Persentase Mutu', '90 | 85'))).toEqual([]);
  expect(cellsOf(RULE, table('Persentase Penerima | Indeks SPM', '90 | 50'))).toEqual([]);
  expect(cellsOf(RULE, table('Persentase Mutu | Indeks SPM', '90 | 50'))).toEqual([]);
  expect(cellsOf(RULE, table('Penerima (80%) | Mutu (20%)', '72 | 17'))).toEqual([]);
  expect(cellsOf(RULE, table('Penerima (80%) | Indeks SPM', '72 | 50'))).toEqual([]);
  expect(cellsOf(RULE, table('Mutu (20%) | Indeks SPM', '17 | 50'))).toEqual([]);
});

test('a last digit that rounding may have cost explains nothing else, more than that does', () => {
  const finding = (changes: Readonly<Record<string, string>>) =>
    check(dengan(FORMULIR, changes)).findings.map((f) => `${f.rule}@${f.cell}`);
  // Of counts that are off, the share that was made from them is off too.
  expect(finding({ E8: '448', F8: '32' })).toEqual(['persen-salah@G8']);
  expect(finding({ G5: '0.15{0.00%}' })).toEqual(['indeks-salah@G5']);
});

test('where counts are wrong, an index off by a last digit follows from them, more than that does not', () => {
  const told = (indeks: string): unknown[] =>
    check(
      dengan(FORMULIR, {
        E4: '500',
        G4: '1.0101{0.00%}',
        G3: '0.8081{0.00%}',
        G2: `${indeks}{0.00%}`,
      }),
    ).findings.map((f) => [`${f.rule}@${f.cell}`, ...(f.consequences ?? []).map((c) => c.cell)]);
  // 80 % of 500 in 495, and 19,75 %: 100,56 %.
  expect(told('1.0056')).toEqual([['melebihi-sasaran@E4']]);
  expect(told('1.0057')).toEqual([['melebihi-sasaran@E4', 'G2']]);
  expect(told('1.0058')).toEqual([['indeks-salah@G2'], ['melebihi-sasaran@E4']]);
});

test('percentages with the share of each beside them: shares and index are computed from them', () => {
  const rows = ['100 | 80 | 90 | 18 | 98', '85 | 68 | 100 | 20 | 88', '95 | 76 | 80 | 16 | 92'];
  const table = `
    No | Layanan | Penerima | < | Mutu | < | Indeks
    ^ | ^ | % | Bobot 80% | % | Bobot 20% | ^
    ${rows.map((cells, i) => `${i + 1} | ${LAYANAN[i]} | ${cells}`).join('\n')}`;
  expect(cellsOf(RULE, table)).toEqual([]);
  expect(cellsOf(RULE, table.replace('| 98', '| 97'))).toEqual(['G3']);
  expect(cellsOf(RULE, table.replace('| 68 |', '| 86 |'))).toEqual(['D4']);
  expect(cellsOf(RULE, table.replace('| 16 |', '| 61 |'))).toEqual(['F5']);
  expect(saysOf(RULE, table.replace('| 68 |', '| 86 |'))[0]).toMatch(/\b80\b.*C4/);
  expect(saysOf(RULE, table.replace('| 16 |', '| 61 |'))[0]).toMatch(/\b20\b.*E5/);
  // 84,6 % printed as 85 has a share of 16,92, one of 84,4 % could not be printed so.
  const rounded = (share: string, index: string): string =>
    table.replace('95 | 76 | 80 | 16 | 92', `95 | 76 | 85 | ${share} | ${index}`);
  expect(cellsOf(RULE, rounded('16.92', '92.92'))).toEqual([]);
  expect(cellsOf(RULE, rounded('16.88', '92.88'))).toContain('F5');
});

test('a percentage beside the name of a service is that of the row that begins there, no index', () => {
  const form = (end = ''): string => `
    No | Jenis Pelayanan Dasar | Uraian | Satuan | Kebutuhan | Terpenuhi | Persentase
    1 | ${LAYANAN[4]} | Jumlah yang harus dilayani | Orang | 30 | 30 | 100
    ^ | ^ | Penyediaan permakanan | Orang | 30 | 30 | 100
    ^ | ^ | Penyediaan sandang | Orang | 30 | 27 | 90
    ^ | ^ | Penyediaan tempat penampungan | Unit | 4 | 4 | 100
    ^ | ^ | Penanganan khusus kelompok rentan | Orang | 10 | 10 | 100
    ^ | ^ | Dukungan psikososial | Orang | 40 | 40 | 100${end}`;
  expect(findingsIn(form())).toEqual([]);
  const field = '\n | KATEGORI INDEKS PENCAPAIAN SPM | | | | | 90';
  expect(findingsIn(form(field))).toEqual([]);
  expect(checkedBy(RULE, form(field))).toBe(0);
  // Nor where only the other service has a row of its own.
  const other = `
    2 | ${LAYANAN[2]} | | | | | 85
    | | Penyediaan permakanan | Orang | 20 | 17 | 85`;
  expect(cellsOf(RULE, form(other + field))).toEqual([]);
});

test('where nobody is counted the index may be that of percentages before they were rounded', () => {
  const rows = ['67 | 86 | 70.48', '83 | 92 | 85', '96 | 89 | 94.5', '100 | 100 | 100'];
  const table = `
    No | Layanan | % Penerima | % Mutu | Indeks SPM
    ${rows.map((cells, i) => `${i + 1} | ${LAYANAN[i]} | ${cells}`).join('\n')}`;
  expect(cellsOf(RULE, table)).toEqual([]);
  expect(cellsOf(RULE, table.replace('| 94.5', '| 95.5'))).toEqual(['E4']);
});

test('the index of the field may be off by a last digit, too', () => {
  const form = (index: string): string =>
    `${FORMULIR}\n | KATEGORI INDEKS PENCAPAIAN SPM | | | | | ${index}{0.00%}`;
  expect(findingsIn(form('0.9975'))).toEqual([]);
  expect(findingsIn(form('0.9976'))).toEqual([`${RULE}@G12`]);
});

describe('percentages, their shares and the index, beside the counts', () => {
  const table = (head: string, row: string): string => `
    REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Sasaran | Terlayani | ${head} | Penerima (80%) | Persentase Mutu | Mutu (20%) | Indeks SPM
    1 | ${LAYANAN[0]} | 100 | 75 | ${row}
    2 | ${LAYANAN[1]} | 40 | 40 | 100 | 80 | 100 | 20 | 100
    3 | ${LAYANAN[2]} | 200 | 180 | 90 | 72 | 90 | 18 | 90
    4 | ${LAYANAN[3]} | 10 | 8 | 80 | 64 | 92 | 18.4 | 82.4
    5 | ${LAYANAN[4]} | 300 | 300 | 100 | 80 | 100 | 20 | 100`;

  // Of 75 and of 300 served each counts as a percentage would.
  test.each(['Persentase Penerima', 'Capaian Penerima (%)', 'Persentase', '%'])(
    'those served are not the percentage, headed "%s"',
    (head) => {
      expect(findingsIn(table(head, '75 | 60 | 80 | 16 | 76'))).toEqual([]);
      expect(findingsIn(table(head, '75 | 62 | 80 | 16 | 76'))).toEqual(['indeks-salah@F3']);
    },
  );

  test('a share off by a last digit follows from a wrong percentage', () => {
    expect(findingsIn(table('%', '76 | 60.01 | 80 | 16 | 76'))).toEqual(['persen-salah@E3']);
  });
});

test('where a count of a service cannot be right, the index of the field is off by a last digit with it', () => {
  const service = (
    i: number,
    index: string,
    served: number,
    need: number,
    mutu: string,
  ): string => `
    ${i + 1} | ${LAYANAN[i]} | | | | ${index}
     | Persentase penerima layanan dasar (80%) | | | | ${((80 * served) / need).toFixed(2)}
     | A. Jumlah yang harus dilayani | Orang | ${need} | ${served} | ${((100 * served) / need).toFixed(2)}
     | Persentase mutu minimal layanan dasar (20%) | | | | 17.5
     | B. Jumlah mutu barang/jasa/SDM | | | | 87.5
     | 1. Penyediaan permakanan | Orang | 4 | ${mutu} | 100
     | 2. Penyediaan sandang | Orang | 4 | 3 | 75`;
  const form = (mutu: string, field: string): string => `
    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | %
    ${service(0, '63.21', 4, 7, '4')}
    ${service(1, '61.94', 5, 9, '4')}
    ${service(2, '69.26', 11, 17, mutu)}
     | INDEKS PENCAPAIAN SPM | | | | ${field}`;
  const told = (mutu: string, field: string): string[] =>
    findingsIn(form(mutu, field)).filter((one) => !one.startsWith('layanan-kurang'));
  expect(told('4', '64.81')).toEqual([]);
  expect(told('4.5', '64.81')).toEqual(['nilai-negatif@E24']);
  expect(told('4.5', '64.85')).toEqual(['nilai-negatif@E24', 'indeks-salah@F26']);
});

test('quality summed up and weighted in one row prints its share, not its percentage', () => {
  const table = (share: string): string =>
    tanpaBaris(
      dengan(FORMULIR, {
        B3: 'Jumlah penerima pelayanan dasar (bobot 80 %)',
        B5: 'Jumlah mutu minimal layanan dasar (bobot 20 %)',
        G5: `${share}{0.00%}`,
      }),
      6,
    );
  expect(findingsIn(table('0.1975'))).toEqual([]);
  expect(findingsIn(table('0.2'))).toEqual([`${RULE}@G5`]);
});
