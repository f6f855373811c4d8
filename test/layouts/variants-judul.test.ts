import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** What headers of performance reports say, in the words and breaks of many offices. */

const read = (text: string) => recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;

/** `layout: A key, B key …` of every table. */
function columns(text: string): string[] {
  return read(text).map(
    (t) => `${t.layout}: ${t.columns.map((c) => `${columnName(c.column)} ${c.key}`).join(', ')}`,
  );
}

const kinds = (text: string): string[] => read(text)[0]?.rows.map((r) => r.kind) ?? [];

describe('which year a column is of', () => {
  const YEARS = `
    No | Indikator Kinerja | Realisasi 2022 | Target | Realisasi (2023) | Capaian (%)
    1 | Persentase PPKS yang tertangani | 55.9 | 62.5 | 60.1 | 96.16
    2 | Persentase PSKS yang aktif | 66.5 | 70 | 71.5 | 102.14`;

  test('the older realisation is that of last year, also where it comes first', () => {
    const both = 'C realisasiLalu, D target, E realisasi, F capaian';
    expect(columns(YEARS)[0]).toContain(both);
    expect(columns(YEARS.replace('Realisasi (2023)', 'Realisasi'))[0]).toContain(both);
    expect(findingsIn(YEARS)).toEqual([]);
  });

  test('the capaian that is printed shows which of two realisations it follows from', () => {
    const unnamed = YEARS.replace('Realisasi 2022', 'Realisasi').replace(' (2023)', '');
    expect(findingsIn(unnamed)).toEqual([]);
  });

  test('two years of targets and realisations are several years, whatever else is there', () => {
    expect(
      columns(`
        No | Ukuran Kinerja | Satuan | Target | < | Realisasi Tahun | < | Capaian Tahun | <
        ^ | ^ | ^ | 2022 | 2023 | 2022 | 2023 | 2022 | 2023
        1 | Persentase KPM PKH yang graduasi | % | 3.8 | 4 | 2.9 | 3.1 | 76.32 | 77.5
        2 | Nilai SAKIP | Nilai | 67.5 | 71 | 65.6 | 69.8 | 97.19 | 98.31`),
    ).toEqual([
      'capaian-renstra: A no, B indikator, C satuan, D target2022, E target2023, F realisasi2022, G realisasi2023, H capaian2022, I capaian2023',
    ]);
  });
});

describe('headers in the words of others', () => {
  test('"capaian target" is how much was achieved, "target capaian" is the target', () => {
    expect(
      columns(`
        No | Uraian Indikator | Target Capaian | Realisasi | Capaian Target (%)
        1 | Jumlah Tagana yang terlatih | 45 | 42 | 93.33
        2 | Jumlah KUBE yang dibina | 40 | 38 | 95`)[0],
    ).toContain('C target, D realisasi, E capaian');
  });

  test('what was reached of the money is absorption, beside what was reached of the goal', () => {
    expect(
      columns(`
        No | Sasaran OPD | Capaian Keuangan (%) | Capaian Sasaran (%) | Efisiensi/Inefisiensi
        1 | Meningkatnya kemandirian PPKS | 96.86 | 100 | 3.14
        2 | Meningkatnya peran PSKS | 97.97 | 92.4 | -5.57`),
    ).toEqual(['efisiensi: A no, B sasaran, C serapan, D capaian, E efisiensi']);
  });

  test('RKA, DPA and DPPA are three stages', () => {
    expect(
      columns(`
        No | Program | Anggaran RKA | Anggaran DPA | Anggaran DPPA
        1 | Program Pemberdayaan Sosial | 539707400 | 497833550 | 562970650
        2 | Program Rehabilitasi Sosial | 762740600 | 703562450 | 795617350`),
    ).toEqual(['anggaran-rencana: A no, B program, C rka, D dpa, E dppa']);
  });

  test('words broken over two rows, without merged cells', () => {
    const broken = `
      NO. | Nama | Anggaran | Realisasi | Persentase | Sisa
      Urut | Program | Tahun 2023 (Rp.) | Keuangan | Penyerapan | Anggaran
      1 | Program Pemberdayaan Sosial | 525749450 | 515056988 | 97.97 | 10692462
      2 | Program Rehabilitasi Sosial | 743014550 | 715702576 | 96.32 | 27311974`;
    expect(columns(broken)).toEqual([
      'anggaran-kegiatan: A no, B program, C anggaran, D realisasiAnggaran, E serapan, F sisa',
    ]);
    expect(findingsIn(broken)).toEqual([]);
    expect(
      columns(`
        NO. | Sasaran | Indikator | Target | Realisasi | Capaian
         | Renstra | Kinerja | Kinerja | Tahun 2023 | (%)
        1 | Meningkatnya kemandirian PPKS | Persentase PPKS yang tertangani | 62.5 | 60.1 | 96.16
        2 | Meningkatnya peran PSKS | Persentase KPM yang graduasi | 4 | 3.1 | 77.5`),
    ).toEqual([
      'capaian-indikator: A no, B sasaran, C indikator, D target, E realisasi, F capaian',
    ]);
  });

  test('"J U M L A H" in the column of codes is the total', () => {
    const table = `
      Kode | Program | Anggaran | Realisasi
      1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 525749450 | 515056988
      1.06.04 | PROGRAM REHABILITASI SOSIAL | 743014550 | 715702576
      J U M L A H | | 1268764000 | 1230759564`;
    expect(kinds(table)).toEqual(['program', 'program', 'jumlah']);
    expect(findingsIn(table)).toEqual([]);
  });
});

test('a header that comes again below a note goes on with its table where the numbering does', () => {
  const table = (next: number, gap = ''): string => `
    No | Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Capaian (%)
    1 | Penyediaan Permakanan | 150000000 | 148500000 | 99
    2 | Penyediaan Sandang | 50000000 | 45000000 | 90
    ${gap}Catatan : realisasi per 31 Desember 2023
    No | Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Capaian (%)
    ${next} | Pemberian Layanan Rujukan | 20000000 | 15000000 | 75
    ${next + 1} | Penyediaan Alat Bantu | 10000000 | 9900000 | 99
    | Jumlah | ${next === 1 ? 30000000 : 230000000} | ${next === 1 ? 24900000 : 218400000} | ${next === 1 ? 83 : 94.96}`;
  const tables = (text: string) => recognise(workbookOf({ Lembar1: text })).tables;
  for (const text of [table(3), table(3, '\n')]) {
    expect(tables(text)).toHaveLength(1);
    expect(findingsIn(text)).toEqual([]);
  }
  expect(tables(table(1))).toHaveLength(2);
  expect(findingsIn(table(1))).toEqual([]);
});
