import type { Workbook } from '../../src/sheet/snapshot';
import { check } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';
import { found } from './kit/antar-tabel';

/** What is another version, stage or unit of a table rather than a slip. */

describe('a column that differs throughout', () => {
  const plan = (a: number, b: number, c: number): string => `
    Rencana Anggaran per Program Tahun 2023

    Program | Renja | APBD
    Program Rehabilitasi Sosial | ${a} | 50000000
    Program Penanganan Bencana | ${b} | 40000000
    Program Pemberdayaan Sosial | ${c} | 30000000`;
  const accounts = `
    Kinerja Anggaran Tahun 2023

    No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    I | PROGRAM REHABILITASI SOSIAL | 50000000 | 40000000 |
    II | PROGRAM PENANGANAN BENCANA | 41000000 | 40000000 |
    III | PROGRAM PEMBERDAYAAN SOSIAL | 30000000 | 30000000 |`;

  test('other stages are not compared', () => {
    const found = check(workbookOf({ Plan: plan(1000000, 2000000, 3000000), Acc: accounts }));
    const own = found.findings.filter((f) => f.rule === 'beda-antar-tabel');
    expect(own.map((f) => `${f.sheet}!${f.cell}`)).toEqual(['Plan!C5']);
  });

  test('is another version of the plan: one warning', () => {
    const changed = accounts
      .replace('| 50000000 |', '| 51000000 |')
      .replace('| 30000000 | 30000000', '| 31000000 | 30000000');
    expect(found(workbookOf({ Plan: plan(1000000, 2000000, 3000000), Acc: changed }))).toEqual([
      'Plan!C4 warning',
    ]);
  });
});

describe('from how many differences on a column is of another version', () => {
  const NAMA = [
    'Rehabilitasi Sosial',
    'Penanganan Bencana',
    'Pemberdayaan Sosial',
    'Penunjang Urusan',
    'Pengelolaan Makam',
  ];
  const both = (...differ: readonly boolean[]): Workbook =>
    workbookOf({
      Plan: `
        Rencana Anggaran per Program Tahun 2023

        Program | Renja | APBD
        ${differ.map((_, i) => `Program ${NAMA[i]} | ${i + 1}000000 | ${i + 5}0000000`).join('\n')}`,
      Acc: `
        Kinerja Anggaran Tahun 2023

        No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
        ${differ.map((d, i) => `${i + 1} | Program ${NAMA[i]} | ${i + 5}${d ? 1 : 0}000000 | 1000000`).join('\n')}`,
    });

  test.each([
    ['two of two', [true, true], ['Plan!C4 error', 'Plan!C5 error']],
    ['three of three', [true, true, true], ['Plan!C4 warning']],
    [
      'three of four',
      [true, true, true, false],
      ['Plan!C4 error', 'Plan!C5 error', 'Plan!C6 error'],
    ],
    ['four of five', [true, true, true, true, false], ['Plan!C4 warning']],
    ['none', [false, false, false], []],
  ])('%s', (_, differ, expected) => {
    expect(found(both(...differ))).toEqual(expected);
  });
});

describe('two tables of one form are one table twice, or forms of two units', () => {
  const NAMA = [
    'Rehabilitasi Sosial',
    'Penanganan Bencana',
    'Pemberdayaan Sosial',
    'Penunjang Urusan',
    'Pengelolaan Makam',
    'Perlindungan Jaminan',
  ];
  const form = (title: string, differ: number): string => `
    ${title} Tahun 2023

    No | Program | Anggaran (Rp) | Realisasi (Rp)
    ${NAMA.map((n, i) => `${i + 1} | Program ${n} | ${i + 5}${i < differ ? 1 : 0}000000 | 1000000`).join('\n')}`;
  const cells = (differ: number): string[] =>
    found(workbookOf({ A: form('Kinerja Anggaran', 0), B: form('Kinerja Anggaran', differ) })).map(
      (s) => s.split(' ')[0]!,
    );

  // Twelve figures, six of budgets and six of spending.
  test.each([
    [0, []],
    [1, ['B!C4']],
    [4, ['B!C4', 'B!C5', 'B!C6', 'B!C7']],
    [5, []],
  ])('%d of twelve figures differ', (differ, expected) => {
    expect(cells(differ)).toEqual(expected);
  });
});

test('a contract before its revision, and the budget of half a year, are of another stage', () => {
  const contract = (title: string, anggaran: number): string => `
    ${title} TAHUN 2025
    NO | PROGRAM | ANGGARAN | KETERANGAN
    1. | Program Rehabilitasi Sosial | ${anggaran} | APBD
    2. | Program Penanganan Bencana | 40000000 | APBD`;
  const account = (quarter: string, anggaran: number): string => `
    REALISASI ANGGARAN S.D. TRIWULAN ${quarter} TAHUN 2025
    No | Program | Pagu | Realisasi
    1 | Program Rehabilitasi Sosial | ${anggaran} | 20000000
    2 | Program Penanganan Bencana | 40000000 | 15000000`;
  const workbook = (title: string): Workbook =>
    workbookOf({
      Satu: contract('PERJANJIAN KINERJA', 50000000),
      Dua: contract(title, 55000000),
      Tiga: account('II', 50000000),
      Empat: account('IV', 55000000),
    });
  expect(found(workbook('PERUBAHAN PERJANJIAN KINERJA'))).toEqual([]);
  expect(found(workbook('PERJANJIAN KINERJA'))).not.toEqual([]);
});

test('"APBD" beside "APBD-P" is the budget before its revision', () => {
  const workbook = (last: string): Workbook =>
    workbookOf({
      Rencana: `
        Rencana Anggaran Tahun 2024
        No | Program | Renstra | APBD | ${last}
        1 | Program Rehabilitasi Sosial | 60000000 | 50000000 | 55000000
        2 | Program Penanganan Bencana | 45000000 | 40000000 | 40000000`,
      Realisasi: `
        Realisasi Anggaran Tahun 2024
        No | Program | Anggaran Perubahan | Realisasi
        1 | Program Rehabilitasi Sosial | 55000000 | 54000000
        2 | Program Penanganan Bencana | 40000000 | 39000000`,
    });
  for (const last of ['APBD-P', 'P-APBD', 'APBDP', 'APBD Perubahan'])
    expect(found(workbook(last))).toEqual([]);
  expect(found(workbook('RKPD'))).toEqual(['Rencana!D3 error']);
});

describe('budgets and spending of two tables', () => {
  const NAMA = [
    'Rehabilitasi Sosial',
    'Penanganan Bencana',
    'Pemberdayaan Sosial',
    'Penunjang Urusan',
    'Pengelolaan Makam',
    'Perlindungan Jaminan',
    'Penanganan Warga Negara Migran',
  ];
  interface Isi {
    readonly banyak: number;
    /** So many of the budgets, and of the spendings, are a million higher. */
    readonly anggaran?: number;
    readonly realisasi?: number;
    readonly head?: string;
    readonly jumlah?: boolean;
  }
  const table = ({
    banyak,
    anggaran = 0,
    realisasi = 0,
    head = '',
    jumlah = false,
  }: Isi): string => {
    const rows = NAMA.slice(0, banyak).map((nama, i) => ({
      nama: `${i + 1} | Program ${nama}`,
      a: (i + 5) * 10000000 + (i < anggaran ? 1000000 : 0),
      r: (i + 1) * 1000000 + (i < realisasi ? 1000000 : 0),
    }));
    const sum = (of: 'a' | 'r'): number => rows.reduce((n, row) => n + row[of], 0);
    const all = jumlah ? [...rows, { nama: ' | Jumlah', a: sum('a'), r: sum('r') }] : rows;
    return `
      Kinerja Anggaran Tahun 2023

      No | Program | Anggaran (Rp) | Realisasi (Rp)${head}
      ${all.map(({ nama, a, r }) => `${nama} | ${a} | ${r}`).join('\n')}`;
  };
  const cells = (one: Isi, other: Isi): string[] =>
    found(workbookOf({ A: table(one), B: table(other) })).map((s) => s.split(' ')[0]!);

  test('are versions column by column', () => {
    const other = { banyak: 3, head: ' | Keterangan' };
    expect(cells({ banyak: 3 }, { ...other, anggaran: 3 })).toEqual([]);
    expect(cells({ banyak: 3 }, { ...other, anggaran: 3, realisasi: 1 })).toEqual(['B!D4']);
  });

  test('a column that one of two like tables leaves empty is no comparison of them', () => {
    const empty = table({ banyak: 3 }).replace(/\| \d+$/gm, '| -');
    const workbook = workbookOf({
      A: empty,
      B: table({ banyak: 3, head: ' | Keterangan' }),
      Z: table({ banyak: 3, anggaran: 1 }),
    });
    expect(check(workbook).failures).toEqual([]);
    expect(found(workbook)).toEqual(['Z!C4 error']);
  });

  test('one difference is a slip, however few there are', () => {
    expect(cells({ banyak: 1 }, { banyak: 1, anggaran: 1 })).toEqual(['B!C4']);
  });

  test('totals do not count among what is compared', () => {
    const jumlah = true;
    // Fourteen figures of programmes: four of them are slips, five are too many.
    const differ = (anggaran: number): string[] =>
      cells({ banyak: 7, jumlah }, { banyak: 7, jumlah, anggaran });
    expect(differ(4)).toEqual(['B!C4', 'B!C5', 'B!C6', 'B!C7']);
    expect(differ(5)).toEqual([]);
  });

  test('that each differ from the others in another programme are each told', () => {
    const right = table({ banyak: 3 });
    const workbook = workbookOf({
      A: right,
      B: right.replace('50000000', '51000000'),
      C: right.replace('60000000', '61000000'),
      D: right,
    });
    expect(found(workbook)).toEqual(['B!C4 error', 'C!C5 error']);
  });
});

test('another version of a plan is told at its total', () => {
  const plan = `
    Rencana Anggaran per Program Tahun 2023

    Program | Renja | APBD
    Program Rehabilitasi Sosial | 1000000 | 50000000
    Program Penanganan Bencana | 2000000 | 40000000
    Program Pemberdayaan Sosial | 3000000 | 30000000
    Jumlah | 6000000 | 120000000`;
  const accounts = `
    Kinerja Anggaran Tahun 2023

    No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    1 | Program Rehabilitasi Sosial | 51000000 | 40000000
    2 | Program Penanganan Bencana | 41000000 | 40000000
    3 | Program Pemberdayaan Sosial | 31000000 | 30000000
     | Jumlah | 123000000 | 110000000`;
  const [finding, ...more] = check(workbookOf({ Plan: plan, Acc: accounts })).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ sheet: 'Plan', cell: 'C7', severity: 'warning' });
  expect(finding?.related?.map((r) => `${r.sheet}!${r.cell}`)).toEqual([
    'Acc!C7',
    'Plan!C4',
    'Plan!C5',
    'Plan!C6',
  ]);
});
