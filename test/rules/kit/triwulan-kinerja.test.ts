import { jenisKinerja } from '../../../src/rules/kit/triwulan-kinerja';
import { kolomTriwulanKinerja } from '../../../src/rules/kit/triwulan';
import { checkAll, checkedBy, faultsIn, findingsIn } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { onlyTable } from '../../kit/only-table';

const RULE = 'triwulan-salah';

/** What a rule on quarters reports: the cell, how grave it is, and the value that it offers. */
const told = (text: string): (readonly (number | string)[])[] =>
  checkAll(text)
    .findings.filter((f) => f.rule === RULE)
    .map((f) => [f.cell, f.severity, ...(typeof f.fix?.value === 'number' ? [f.fix.value] : [])]);

describe('whether something is a rate or a count', () => {
  const jenis = (satuan: string, indikator: string, program = 'Penyediaan Permakanan'): string => {
    const table = onlyTable(`
      Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%)
      1.06.04.2.01.01 | ${program} | ${indikator} | ${satuan} | 60 | 50 | 83.33
      1.06.04.2.01.02 | Penyediaan Sandang | Jumlah anak yang dilayani | Orang | 60 | 60 | 100`);
    return jenisKinerja(table, table.rows[0]!);
  };

  test.each([
    ['%', 'Lansia dilayani', 'persen'],
    ['Indeks', 'Lansia dilayani', 'persen'],
    ['Orang', 'Lansia dilayani', 'hitungan'],
    // What is counted may be of rates.
    ['Dokumen Nilai', 'Lansia dilayani', 'hitungan'],
    ['', 'Persentase lansia dilayani', 'persen'],
    ['-', 'Jumlah lansia dilayani', 'hitungan'],
    ['', 'Jumlah lansia dilayani (%)', 'tak tentu'],
    ['', 'Lansia dilayani', 'tak tentu'],
  ])('"%s", "%s": %s', (satuan, indikator, expected) => {
    expect(jenis(satuan, indikator)).toBe(expected);
  });

  test('a row without an indicator goes by its own name', () => {
    expect(jenis('', '', 'Cakupan layanan lansia')).toBe('persen');
    const table = onlyTable(`
      No | Program | Anggaran | Realisasi
      1 | Cakupan layanan lansia | 9000 | 8500
      2 | Program Penanganan Bencana | 2000 | 1000`);
    expect(table.rows.map((row) => jenisKinerja(table, row))).toEqual(['persen', 'tak tentu']);
  });
});

test.each([
  ['one quarter', 'TW IV', '40', false],
  ['two', 'TW III | TW IV', '30 | 10', true],
])('%s of a year', (_, header, figures, isRead) => {
  const table = onlyTable(`
    No | Indikator Kinerja | Satuan | Target | ${header} | Realisasi | Capaian (%)
    1 | Jumlah PPKS dilayani | Orang | 40 | ${figures} | 40 | 100
    2 | Jumlah PSKS dilatih | Orang | 40 | ${figures} | 40 | 100`);
  expect(kolomTriwulanKinerja(table) !== null).toBe(isRead);
});

interface Isi {
  readonly indikator?: string;
  readonly triwulan?: string;
  readonly setahun: string;
  readonly capaian?: string;
  readonly target?: string;
}

const PERSEN = 'Persentase PPKS | %';
const ORANG = 'Jumlah PPKS | Orang';

const tabel = ({ indikator = PERSEN, triwulan = '40 | 60 | 70 | 76', ...isi }: Isi): string => `
  No | Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
  1 | ${indikator} | ${isi.target ?? '80'} | ${triwulan} | ${isi.setahun} | ${isi.capaian ?? '95'}
  2 | Persentase PSKS aktif | % | 60 | 20 | 40 | 50 | 60 | 60 | 100`;

test.each<[string, Isi, (string | number)[][]]>([
  ['right', { setahun: '76' }, []],
  ['proven by its capaian', { setahun: '67' }, [['I2', 'error', 76]]],
  ['with a capaian that says otherwise', { setahun: '67', capaian: '80' }, [['I2', 'error']]],
  ['without a capaian', { setahun: '67', capaian: '' }, [['I2', 'error']]],
  ['without a target', { setahun: '67', target: '' }, [['I2', 'error']]],
  ['between its largest quarter and their sum', { setahun: '80' }, [['I2', 'error', 76]]],
  [
    'of a count whose capaian follows from the last quarter',
    { indikator: ORANG, setahun: '400' },
    [['I2', 'error']],
  ],
  [
    'of a count, as many as in its largest quarter',
    { indikator: ORANG, triwulan: '5 | 20 | 15 | 18', setahun: '20', capaian: '25' },
    [['I2', 'warning']],
  ],
  [
    'of a count, fewer than in its largest quarter',
    { indikator: ORANG, triwulan: '5 | 20 | 15 | 18', setahun: '19', capaian: '23.75' },
    [['I2', 'error']],
  ],
])('a year %s', (_, isi, found) => {
  expect(told(tabel(isi))).toEqual(found);
});

test('a table that has no capaian proves no year', () => {
  const table = tabel({ setahun: '67' }).replace(/ \| [^|]*$/gm, '');
  expect(told(table)).toEqual([['I2', 'error']]);
});

test('the capaian of the year proves it, not that of a quarter', () => {
  const table = (setahun: string): string => `
    No | Indikator Kinerja | Satuan | Triwulan I | < | < | Triwulan II | < | < | Tahun 2023 | < | <
    ^ | ^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS | % | 40 | 36 | 90 | 80 | 76 | 95 | 80 | ${setahun} | 95
    2 | Persentase PSKS | % | 20 | 20 | 100 | 60 | 60 | 100 | 60 | 60 | 100
    3 | Persentase korban | % | 20 | 20 | 100 | 60 | 60 | 100 | 60 | 60 | 100`;
  expect(told(table('76'))).toEqual([]);
  expect(told(table('67'))).toEqual([['K3', 'error', 76]]);
});

test('a quarter headed as another explains the year; another wrong header does not', () => {
  const table = (second: string, lalu: number, lansia: number): string => `
    CAPAIAN INDIKATOR TAHUN 2023

    Indikator Kinerja | Satuan | Realisasi ${lalu} | Tahun 2023 | < | < | < | < | < | <
    ^ | ^ | ^ | Target | TW I | TW ${second} | TW III | TW IV | Realisasi | Capaian (%)
    Jumlah PPKS dilayani | Orang | 40 | 40 | 10 | 0 | 20 | 10 | 40 | 100
    Jumlah PSKS dilatih | Orang | 20 | 20 | 5 | 0 | 10 | 5 | 20 | 100
    Jumlah lansia | Orang | 40 | 40 | 10 | 10 | 10 | 10 | ${lansia} | ${lansia * 2.5}`;
  expect(faultsIn(table('II', 2022, 40))).toEqual([]);
  expect(faultsIn(table('I', 2022, 40))).toEqual(['judul-salah@F4 F7 I7']);
  expect(faultsIn(table('II', 2024, 45))).toEqual(['judul-salah@C3', 'triwulan-salah@I7']);
});

test('totals are no quarters of a year, nor of its target', () => {
  const year = `
    No | Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
    1 | Jumlah lansia dilayani | Orang | 80 | 10 | 20 | 20 | 26 | 76 | 95
    2 | Jumlah anak dilayani | Orang | 60 | 10 | 10 | 20 | 20 | 60 | 100
     | Jumlah | | 140 | 20 | 30 | 40 | 46 | 150 | 97.5`;
  expect([checkedBy(RULE, year), told(year)]).toEqual([2, []]);
  const plan = `
    Rencana Aksi atas Perjanjian Kinerja Tahun 2023

    No | Sasaran | Indikator Kinerja | Target | Satuan | TW I | TW II | TW III | TW IV
    1 | Meningkatnya penanganan PPKS | Jumlah lanjut usia yang dilayani | 100 | Orang | 10 | 20 | 30 | 40
    2 | Meningkatnya pemberdayaan sosial | Persentase PSKS yang aktif | 60 | % | 20 | 40 | 50 | 60
     | Jumlah | | 170 | | 30 | 60 | 80 | 100`;
  expect([checkedBy(RULE, plan), told(plan)]).toEqual([2, []]);
});

test('a plan up to the third quarter does not say yet what the year will reach', () => {
  const plan = (fourth: string, figure: string): string => `
    Rencana Aksi atas Perjanjian Kinerja Tahun 2023

    No | Sasaran | Indikator Kinerja | Target | Satuan | TW I | TW II | TW III${fourth}
    1 | Meningkatnya penanganan PPKS | Jumlah lanjut usia yang dilayani | 100 | Orang | 10 | 20 | 30${figure}
    2 | Meningkatnya pemberdayaan sosial | Jumlah PSKS yang aktif | 60 | Orang | 20 | 20 | 20${figure && ' | 0'}
    3 | Meningkatnya kesiapsiagaan | Jumlah korban | 90 | Orang | 30 | 30 | 30${figure && ' | 0'}`;
  expect(told(plan(' | TW IV', ' | 50'))).toEqual([['D4', 'warning']]);
  expect(told(plan('', ''))).toEqual([]);
});

describe('what was done up to each quarter', () => {
  const rekap = (second: string, last: string, ...below: readonly string[]): string => `
    REKAPITULASI PELAYANAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Layanan Dasar | Sasaran (Orang) | Terlayani s.d. Triwulan | < | < | < | Capaian (%)
    ^ | ^ | ^ | I | II | III | IV | ^
    1 | ${LAYANAN[0]} | 240 | 60 | 120 | 180 | 228 | 95
    2 | ${LAYANAN[1]} | 110 | ${second} | 110 | 100
    3 | ${LAYANAN[2]} | 302 | 75 | 150 | 225 | 302 | 100
    4 | ${LAYANAN[3]} | 58 | 10 | 25 | 30 | 58 | 100
    5 | ${LAYANAN[4]} | 412 | ${last} | 412 | 100
    ${below.join('\n')}`;

  test('a quarter that is not filled in hides no fall', () => {
    expect(findingsIn(rekap('80 | | 95', '100 | 180 | 300'))).toEqual([]);
    expect(findingsIn(rekap('80 | | 59', '100 | 180 | 300'))).toEqual([`${RULE}@F5`]);
  });

  test('totals and means fall with their rows, which are told', () => {
    const table = rekap(
      '20 | 80 | 95',
      '100 | 400 | 180',
      '| Jumlah | 1122 | 265 | 775 | 710 | 1110 | 98.93',
      '| Rata-rata | 224.4 | 53 | 155 | 142 | 222 | 99',
    );
    expect(findingsIn(table)).toEqual([`${RULE}@F8`]);
  });

  test.each([
    ['the quarter that is too small', '20 | 80 | 79', '265 | 555 | 830', 'total-salah@F9 F5'],
    ['the one before it', '20 | 98 | 95', '265 | 555 | 830', 'total-salah@E9 F5'],
  ])('a total that is wrong says which is: %s', (_, second, totals, found) => {
    const table = rekap(second, '100 | 180 | 300', `| Jumlah | 1122 | ${totals} | 1110 | 98.93`);
    expect(faultsIn(table)).toEqual([found]);
  });

  test('money does not fall, whatever it is spent on', () => {
    const table = (third: number): string => `
      EVALUASI RKPD TAHUN 2023
      Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | Realisasi s.d. Triwulan | < | < | < | < | < | < | <
      ^ | ^ | ^ | ^ | K | Rp | I | < | II | < | III | < | IV | <
      ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp
      1.06.04.2.01.01 | Penyediaan Permakanan | Persentase lansia | % | 60 | 90000000 | 40 | 10000000 | 50 | 20000000 | 30 | ${third} | 40 | 40000000
      1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang | Orang | 60 | 90000000 | 10 | 10000000 | 20 | 20000000 | 30 | 30000000 | 40 | 40000000`;
    expect(findingsIn(table(30000000))).toEqual([]);
    expect(findingsIn(table(15000000))).toEqual([`${RULE}@L5`]);
  });
});
