import { injections, type Injection } from '../../src/engine';
import { type Sheet, sheetNamed, type Workbook } from '../../src/sheet/snapshot';
import { check, findingsIn } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';
import { edit, insertRow, removeRow } from '../kit/edit';
import { asText, reorder, reword, shift, unmerge } from '../kit/perturb';

const workbook = corpusWorkbook('temanggung-2024-tw2-capaian-spm');
const form = workbook.sheets[0]!;
const SLIPS = ['layanan-ejaan@B7', 'layanan-ejaan@B68'];

function formulas(book: Workbook): Injection[] {
  const result = check(book);
  const [table] = result.recognition.tables;
  return table ? injections(table, result.policies.get(table)!) : [];
}

describe('the published form of 2024', () => {
  const result = check(workbook);

  test('has only two misspelt names, as warnings', () => {
    expect(findingsIn(workbook)).toEqual(SLIPS);
    expect(result.findings.map((f) => f.severity)).toEqual(['warning', 'warning']);
    expect(result.findings.map((f) => f.text.values.tertulis)).toEqual(['Pantli', 'Pantai']);
    expect(result.failures).toEqual([]);
  });

  test('was checked: 55 quality rows and 5 recipient rows, 16 indexes', () => {
    expect(result.checked).toMatchObject({
      'belum-terlayani-salah': 60,
      'persen-salah': 65,
      'indeks-salah': 16,
      'capaian-salah': 0,
    });
  });

  test('takes formulas that give the printed figures; every index is 100', () => {
    const all = formulas(workbook);
    const byCell = new Map(all.map((i) => [i.cell, i]));
    expect(new Set(all.map((i) => i.state))).toEqual(new Set(['sama']));
    expect(byCell.get('G9')?.formula).toBe('=SPM.CAPAIAN(D9,E9,,100)/100');
    expect(byCell.get('F9')?.formula).toBe('=SPM.BELUM(D9,E9)');
    expect(byCell.get('G8')?.formula).toBe('=0.8*G9');
    expect(byCell.get('G11')?.formula).toBe('=SPM.MUTU(D12:D29,E12:E29)/100');
    for (const cell of ['G7', 'G30', 'G49', 'G68', 'G86', 'G6']) {
      expect(byCell.get(cell)?.result).toBe(1);
    }
    expect(all).toHaveLength(141);
  });
});

describe('faults put into the form', () => {
  const faulty = (sheet: Sheet): string[] =>
    findingsIn(sheet).filter((finding) => !SLIPS.includes(finding));

  test.each([
    ['more served than needed', { E9: 300 }, ['melebihi-sasaran@E9']],
    ['more served than needed in a quality row', { E14: 150 }, ['melebihi-sasaran@E14']],
    ['wrong belum', { F12: 5 }, ['belum-terlayani-salah@F12']],
    ['wrong row percentage', { G12: 0.9 }, ['persen-salah@G12']],
    ['wrong percentage of the recipients', { G32: 0.5 }, ['persen-salah@G32']],
    ['wrong percentage of quality', { G11: 0.95 }, ['persen-salah@G11']],
    ['wrong contribution', { G8: 0.7 }, ['indeks-salah@G8']],
    ['wrong index of a service', { G49: 0.9 }, ['indeks-salah@G49']],
    ['wrong index of the field', { G6: 0.95 }, ['indeks-salah@G6']],
    ['fewer served than belum and percentage say', { E12: 280 }, ['belum-terlayani-salah@F12']],
    ['"Unit" for Orang', { C16: 'Unit' }, ['satuan-salah@C16']],
    ['"Orang" for tents', { C93: 'Orang' }, ['satuan-salah@C93']],
    ['"12,5" people', { E17: '12,5' }, ['nilai-negatif@E17']],
    ['words for a number', { D17: 'dua' }, ['bukan-angka@D17']],
    ['an empty count', { E17: null }, ['sel-kosong@E17']],
    ['a negative count', { D17: -2 }, ['nilai-negatif@D17']],
    ['a foreign sub-service', { B29: '13. Layanan antar jemput' }, ['layanan-asing@B29']],
    ['alat bantu under anak', { B48: '12 . Penyediaan alat bantu' }, ['layanan-asing@B48']],
    ['a sub-service twice', { B47: '11 . Layanan rujukan' }, ['layanan-ganda@B48']],
    ['an unknown service', { B49: 'Pelayanan Kesejahteraan Keluarga' }, ['layanan-asing@B49']],
  ])('%s', (_, changes, expected) => {
    expect(faulty(edit(form, changes))).toEqual(expected);
  });

  test('a missing sub-service is said at its service', () => {
    expect(findingsIn(removeRow(form, 29))).toEqual([
      'layanan-kurang@B7',
      'layanan-ejaan@B7',
      'layanan-ejaan@B67',
    ]);
  });

  test('alat bantu under anak as a row of its own', () => {
    const row = {
      1: { value: '13 . Penyediaan alat bantu' },
      2: { value: 'Orang' },
      3: { value: 4 },
      4: { value: 4 },
      5: { value: 0 },
      6: { value: 1, format: '0.00%' },
    };
    expect(findingsIn(insertRow(form, 49, row))).toEqual([
      'layanan-ejaan@B7',
      'layanan-asing@B49',
      'layanan-ejaan@B69',
    ]);
  });

  test('many faults at once are each found once, at their cell', () => {
    const sheet = removeRow(
      edit(form, {
        E9: 300,
        F14: 3,
        G37: 0.5,
        G33: 0.1,
        C54: 'Unit',
        E56: '12,5',
        B79: '7 . Pemberian beasiswa',
        B48: '12 . Penyediaan alat bantu',
      }),
      29,
    );
    expect(faulty(sheet).sort()).toEqual(
      [
        'layanan-kurang@B7',
        'melebihi-sasaran@E9',
        'belum-terlayani-salah@F14',
        'persen-salah@G36',
        'indeks-salah@G32',
        'layanan-asing@B47',
        'satuan-salah@C53',
        'nilai-negatif@E55',
        'layanan-asing@B78',
        'layanan-ejaan@B67',
      ].sort(),
    );
  });

  test('a consequence is attached to its cause', () => {
    const [finding] = check(edit(form, { E9: 300, F9: -10 })).findings.filter(
      (f) => f.cell === 'E9',
    );
    expect(finding?.consequences?.map((c) => `${c.rule}@${c.cell}`)).toEqual(['nilai-negatif@F9']);
  });
});

describe('nobody in need', () => {
  test.each([
    ['0 %', 0],
    ['100 %', 1],
    ['a dash', '-'],
    ['a blank', null],
  ])('printed as %s is no fault', (_, printed) => {
    const sheet = edit(form, { D17: 0, E17: 0, F17: 0, G17: printed });
    expect(findingsIn(sheet)).toEqual(SLIPS);
  });

  test('takes no formula that could not give a value', () => {
    const sheet = edit(form, { D17: 0, E17: 0, F17: 0, G17: '-' });
    const cells = formulas({ sheets: [sheet] }).map((i) => i.cell);
    expect(cells).not.toContain('G17');
    expect(cells).toContain('F17');
  });
});

describe('the same form written in another way has the same findings', () => {
  const faults = { E9: 300, F14: 3, G37: 0.5, G33: 0.1, C54: 'Unit', E56: '12,5' } as const;
  const sheet = edit(form, faults);
  const rect = { top: 3, left: 0, bottom: 94, right: 7 };
  const count = (s: Sheet): Record<string, number> => {
    const out: Record<string, number> = {};
    for (const finding of findingsIn(s)) {
      const [rule = ''] = finding.split('@');
      out[rule] = (out[rule] ?? 0) + 1;
    }
    return out;
  };
  const expected = count(sheet);

  /** Every percentage as text, or as percent points without a format. */
  function percentages(write: (points: number) => string | number): Sheet {
    const changes: Record<string, string | number> = {};
    for (const row of sheet.rowNumbers()) {
      const cell = sheet.cell(row, 6);
      if (typeof cell?.value === 'number' && cell.format?.includes('%')) {
        changes[`G${row + 1}`] = write(cell.value * 100);
      }
    }
    const bare = edit(sheet, Object.fromEntries(Object.keys(changes).map((k) => [k, null])));
    return edit(bare, changes);
  }

  test('the faults are those put in', () => {
    expect(expected).toEqual({
      'layanan-ejaan': 2,
      'melebihi-sasaran': 1,
      'belum-terlayani-salah': 1,
      'persen-salah': 1,
      'indeks-salah': 1,
      'satuan-salah': 1,
      'nilai-negatif': 1,
    });
  });

  test.each([
    ['in another corner', () => shift(sheet, 7, 3)],
    ['without merges', () => unmerge(sheet)],
    [
      'with its columns in another order',
      () => reorder(unmerge(sheet), rect, [0, 1, 2, 6, 5, 4, 3, 7]),
    ],
    ['numbers stored as text', () => asText(sheet, rect, new Set([0, 1, 2]))],
    ['percentages as text', () => percentages((p) => `${p.toFixed(2).replace('.', ',')} %`)],
    ['percent points', () => percentages((p) => Number(p.toFixed(2)))],
    ['fractions without a format', () => percentages((p) => p / 100)],
    [
      'with other headers',
      () =>
        edit(unmerge(sheet), {
          B4: 'Uraian SPM',
          D4: 'Yang Harus Dilayani',
          E4: 'Terlayani',
          F4: 'Belum',
          G4: '%',
        }),
    ],
    [
      'telantar for terlantar',
      () => reword(sheet, new Set(sheet.rowNumbers()), (t) => t.replace(/terlantar/gi, 'telantar')),
    ],
  ])('%s', (_, change) => {
    expect(count(change())).toEqual(expected);
  });
});

test('the yearly report of 2018: uncapped, its mean confirmed, low targets as warnings', () => {
  const book = corpusWorkbook('singkawang-2018-laporan-spm');
  const sheet = sheetNamed(book, 'Tabel 2.1 Capaian SPM')!;
  const result = check(sheet);
  expect(result.findings.filter((f) => f.severity !== 'warning')).toEqual([]);
  const low = result.findings.filter((f) => f.rule === 'target-spm').map((f) => f.cell);
  expect(low).toEqual(['E6', 'E8', 'E10', 'E12', 'E14']);
  const [table] = result.recognition.tables;
  expect(result.policies.get(table!)).toMatchObject({ batas: null });
  expect(
    result.policies
      .get(table!)
      ?.notes.map((n) => n.id)
      .join(),
  ).toContain('tidak dibatasi');
  expect(result.checked).toMatchObject({ 'capaian-salah': 5, 'rata-rata-salah': 1 });
  const mean = injections(table!, result.policies.get(table!)!).find((i) => i.cell === 'G16');
  expect(mean).toMatchObject({ formula: '=AVERAGE(G6:G14)', state: 'sama' });
  expect(mean?.result).toBeCloseTo(72.364, 10);
});
