import type { TableRow } from '../../../src/layouts/model';
import type { FigureColumn } from '../../../src/policy/figures';
import { serviceBlocks } from '../../../src/policy/blocks';
import { dengan, FORMULIR } from '../../../src/rules/kit/contoh';
import {
  dugaanHarus,
  dugaanTerlayani,
  sebabBlok,
  tabelLain,
  tabelLayanan,
} from '../../../src/rules/kit/layanan';
import { toA1 } from '../../../src/sheet/address';
import { persenJumlah } from '../../../src/rules/kit/persen-jumlah';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

const ROW = {} as TableRow;
const column = (value: number | null): FigureColumn =>
  ({
    hitungan: () => value,
    nilai: () => value,
    decimals: () => 0,
    kind: () => (value === null ? 'blank' : 'number'),
  }) as unknown as FigureColumn;
const angka = (...[harus, terlayani, belum, persen]: readonly (number | null)[]) => ({
  harus: column(harus!),
  terlayani: column(terlayani!),
  belum: column(belum!),
  persen: column(persen!),
});

test('a total may print the mean of the percentages before they were rounded', () => {
  const text = `
    REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Jumlah Sasaran | Terlayani | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${[3, 3, 7, 9, 11][i]} | 1 | ${[33, 33, 14, 11, 9][i]}`).join('\n')}
    | Jumlah | 33 | 5 | 15.15`;
  const [table] = check(text).recognition.tables;
  const [total] = persenJumlah(tabelLayanan(table!)!);
  const exact = ((1 / 3 + 1 / 3 + 1 / 7 + 1 / 9 + 1 / 11) / 5) * 100;
  expect(total?.boleh).toHaveLength(10);
  expect(total?.boleh.some((v) => Math.abs(v - exact) < 1e-9)).toBe(true);
  expect(total?.boleh).toContain(20);
});

describe('which of the figures of a row is the odd one', () => {
  test.each([
    // In need, served, left, percentage; then how many were served, or in need, by the others.
    ['all agree', [200, 150, 50, 75], null, null],
    ['served', [200, 120, 50, 75], 150, null],
    ['in need', [300, 150, 50, 75], null, 200],
    ['what is left', [200, 150, 40, 75], null, null],
    ['the percentage', [200, 150, 50, 80], null, null],
    ['nothing can be told where one is missing', [200, 120, null, 75], null, null],
    ['nor without a percentage', [200, 120, 50, null], null, null],
    ['nor without one of nobody served', [200, 120, 200, null], null, null],
    ['nor, of all served, without the rest', [200, 150, null, 100], null, null],
    ['nor without the served', [200, null, 50, 75], null, null],
    ['nor without those in need', [null, 150, 50, 75], null, null],
    ['nor where nobody of them was served', [null, 0, 50, 0], null, null],
    ['nor from the rest alone', [null, null, 50, 0], null, null],
    ['more left than there are', [40, 30, 50, 75], null, null],
    ['nobody in need', [0, 30, 10, 75], null, null],
    ['more served than in need, capped', [40, 50, 0, 100], null, null],
  ])('%s', (_, figures, served, need) => {
    expect(dugaanTerlayani(angka(...figures), ROW)).toBe(served);
    expect(dugaanHarus(angka(...figures), ROW)).toBe(need);
  });

  test('without columns for the rest and the percentage nothing is', () => {
    const bare = { ...angka(200, 120, 50, 75), belum: undefined, persen: undefined };
    expect([dugaanTerlayani(bare, ROW), dugaanHarus(bare, ROW)]).toEqual([null, null]);
    const noPercentage = { ...angka(200, 120, 50, 75), persen: undefined };
    expect(dugaanTerlayani(noPercentage, ROW)).toBe(null);
  });
});

const REKAP = (...totals: readonly string[]): string => `
  REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
  No | Jenis Layanan | Jumlah Sasaran | Terlayani | Capaian (%)
  1 | ${LAYANAN[0]} | 100 | 50 | 50
  2 | ${LAYANAN[1]} | 100 | 150 | 150
  3 | ${LAYANAN[2]} | 200 | 160 | 80
  4 | ${LAYANAN[3]} | 50 | 40 | 80
  5 | ${LAYANAN[4]} | 50 | 50 | 100
  ${totals.join('\n')}`;

const boleh = (text: string): number[][] =>
  check(text).recognition.tables.flatMap((table) => {
    const of = tabelLayanan(table);
    return of
      ? persenJumlah(of).map((total) => [...new Set(total.boleh.map((v) => Number(v.toFixed(4))))])
      : [];
  });

test('a total may print served over needed, or a mean of its rows, each of them capped or not', () => {
  // 450 of 500; (50 + 150 + 80 + 80 + 100) / 5; with the second as 100.
  expect(boleh(REKAP(' | Jumlah | 500 | 450 | 90'))).toEqual([[90, 92, 82]]);
  // 650 of 500 is more than all.
  expect(boleh(REKAP(' | Jumlah | 500 | 650 | 130'))).toEqual([[130, 100, 92, 82]]);
});

test('a total without a count, or of nobody, prints nothing that could be wrong', () => {
  expect(boleh(REKAP(' | Jumlah | 500 | | 90'))).toEqual([]);
  expect(boleh(REKAP(' | Jumlah | | 450 | 90'))).toEqual([]);
  expect(boleh(REKAP(' | Jumlah | 0 | 450 | 90'))).toEqual([]);
});

test('what may show in the percentages of a block: its counts, and the rest where it tells that they are wrong', () => {
  const cells = (text: string): string[] => {
    const [table] = check(text).recognition.tables;
    const [block] = serviceBlocks(table!);
    return sebabBlok(tabelLayanan(table!)!, block!).map(({ row, column }) => toA1(row, column));
  };
  const rows = [4, 7, 8, 9, 10, 11];
  const counts = rows.flatMap((row) => [`E${row}`, `D${row}`]);
  expect(cells(FORMULIR)).toEqual(['B2', ...counts]);
  // 30 left of 480 and 93.75 % both say that 450 were served.
  expect(cells(dengan(FORMULIR, { E8: '405' }))).toEqual([
    'B2',
    ...counts.flatMap((cell) => (cell === 'D8' ? ['D8', 'F8'] : cell)),
  ]);
  const withoutRest = FORMULIR.split('\n')
    .map((line) =>
      line
        .split('|')
        .filter((_, i) => i !== 5)
        .join('|'),
    )
    .join('\n');
  expect(cells(withoutRest)).toEqual(['B2', ...counts]);
});

test('the percentages of a year before are read, too', () => {
  const [table] = check(`
    CAPAIAN SPM SOSIAL 2022-2023
    No | Jenis Layanan | Sasaran 2022 | Terlayani 2022 | Capaian 2022 (%) | Sasaran 2023 | Terlayani 2023 | Capaian 2023 (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | 90 | 90 | 120 | 60 | 50`).join('\n')}`)
    .recognition.tables;
  const [before] = tabelLain(table!);
  expect(before?.angka.persen?.nilai(table!.rows[0]!)).toBe(90);
});
