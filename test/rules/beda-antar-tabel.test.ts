import type { Workbook } from '../../src/sheet/snapshot';
import { CAPAIAN, dengan, PERHITUNGAN } from '../../src/rules/kit/contoh';
import { check, findingsIn } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';
import fc from '../kit/random';
import { tries } from '../kit/seed';
import { LAYANAN } from '../kit/layanan';
import { workbookOf } from '../kit/sheet-text';
import { found, IKU, PK, PK_ANGGARAN, PROGRAM } from './kit/antar-tabel';

describe('indicators', () => {
  test('two targets of one year: the contract is held against the indicators it rests on', () => {
    const workbook = workbookOf({ IKU: IKU(85), PK: PK(80) });
    const [finding] = check(workbook).findings.filter((f) => f.rule === 'beda-antar-tabel');
    expect(finding).toMatchObject({ sheet: 'PK', cell: 'D5', found: 80, expected: 85 });
    expect(finding?.related).toEqual([{ sheet: 'IKU', cell: 'D5' }]);
  });

  test('the order of the sheets does not decide', () => {
    expect(found(workbookOf({ PK: PK(80), IKU: IKU(85) }))).toEqual(['PK!D5 error']);
  });

  test('what most tables say decides', () => {
    const workbook = workbookOf({ IKU: IKU(85), 'PK 1': PK(80), 'PK 2': PK(80) });
    expect(found(workbook)).toEqual(['IKU!D5 error']);
  });

  test('different years are different things', () => {
    expect(found(workbookOf({ IKU: IKU(85, 2022), PK: PK(80, 2023) }))).toEqual([]);
  });

  test('a figure rounded in one of the tables is no difference', () => {
    expect(found(workbookOf({ IKU: IKU('85.4{0.0}'), PK: PK(85) }))).toEqual([]);
    expect(found(workbookOf({ IKU: IKU('85.6{0.0}'), PK: PK(85) }))).toEqual(['PK!D5 error']);
  });

  test('beside the tables of other regions, the two of one are held against each other', () => {
    const pk = (region: string, target: number): string =>
      PK(target).replace('TAHUN 2023', `TAHUN 2023 DINAS SOSIAL KABUPATEN ${region}`);
    const workbook = workbookOf({
      Magelang: pk('MAGELANG', 70),
      Temanggung: pk('TEMANGGUNG', 80),
      Kendal: pk('KENDAL', 75),
      IKU: IKU(85).replace('Utama', 'Utama Dinas Sosial Kabupaten Temanggung'),
    });
    expect(found(workbook)).toEqual(['Temanggung!D5 error']);
  });

  test('the tables of two regions say different things', () => {
    const workbook = workbookOf({
      IKU: IKU(85).replace('Utama', 'Utama Dinas Sosial Kabupaten Temanggung'),
      PK: PK(80).replace('TAHUN 2023', 'TAHUN 2023 DINAS SOSIAL KABUPATEN MAGELANG'),
    });
    expect(check(workbook).recognition.tables.map((t) => t.region)).toEqual([
      'Kabupaten Temanggung',
      'Kabupaten Magelang',
    ]);
    expect(found(workbook)).toEqual([]);
  });

  test('one form filled in by several units is not one table twice', () => {
    const of = (table: string): string => `Capaian SPM Tahun 2023\n\n${table.trim()}`;
    const other = dengan(CAPAIAN, { D2: '80', E2: '80', E7: '86' });
    expect(found(workbookOf({ Utara: of(CAPAIAN), Selatan: of(other) }))).toEqual([]);
  });

  test('a service is known by what it is, in whatever words', () => {
    const of = (table: string): string => `SPM Sosial Tahun 2023\n\n${table.trim()}`;
    const workbook = workbookOf({
      Capaian: of(dengan(CAPAIAN, { D2: '80', E2: '80', E7: '86' })),
      Perhitungan: of(PERHITUNGAN),
    });
    expect(found(workbook)).toEqual(['Capaian!D4 error']);
  });

  test('a name that was cut off is only a warning', () => {
    const workbook = workbookOf({
      IKU: IKU(85),
      PK: PK(80).replace('Fakir Miskin Cakupan Daerah Kabupaten/ Kota', 'Fakir Miskin'),
    });
    expect(found(workbook)).toEqual(['PK!D5 warning']);
  });

  test('any pair of targets is reported exactly where they differ', () => {
    const target = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(target, target, (a, b) => {
        const cells = found(workbookOf({ IKU: IKU(a), PK: PK(b) }));
        expect(cells).toEqual(a === b ? [] : ['PK!D5 error']);
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('programmes', () => {
  test('the same budget everywhere is silent', () => {
    const workbook = workbookOf({ '3.9': PROGRAM(50000000, 40000000), PK: PK_ANGGARAN(50000000) });
    expect(found(workbook)).toEqual([]);
  });

  test('a programme with two budgets is reported once', () => {
    const workbook = workbookOf({ '3.9': PROGRAM(50000000, 40000000), PK: PK_ANGGARAN(51000000) });
    expect(found(workbook)).toEqual(['PK!C4 error']);
  });

  test('a detail stands for the sums that follow from it', () => {
    const other = PROGRAM(45000000, 35000000).replaceAll('Kinerja', 'Realisasi');
    const workbook = workbookOf({ A: PROGRAM(50000000, 40000000), B: other });
    const findings = check(workbook).findings.filter((f) => f.rule === 'beda-antar-tabel');
    expect(findings.map((f) => f.cell)).toEqual(['C6']);
    expect(findings[0]?.related?.map((r) => r.cell)).toEqual(['C6', 'C5', 'C4']);
  });

  test('a budget of another year or in thousands is another matter', () => {
    const years = { '3.9': PROGRAM(50000000, 40000000, 2022), PK: PK_ANGGARAN(51000000) };
    expect(found(workbookOf(years))).toEqual([]);
    const thousands = PK_ANGGARAN(50000).replace('| 40000000', '| 40000');
    expect(found(workbookOf({ '3.9': PROGRAM(50000000, 40000000), PK: thousands }))).toEqual([]);
  });

  describe('totals', () => {
    const HEAD = `
      PERJANJIAN KINERJA TAHUN 2023

      NO | PROGRAM | ANGGARAN
      `;
    const REHABILITASI = '1 | Program Rehabilitasi Sosial | 50000000';
    const BENCANA = '2 | Program Penanganan Bencana | 40000000';
    const PEMBERDAYAAN = '3 | Program Pemberdayaan Sosial | 30000000';
    const MAKAM = '4 | Program Pengelolaan Taman Makam Pahlawan | 5000000';
    const pk = (total: number, ...rows: string[]): string =>
      `${HEAD}${[...rows, ` | Jumlah | ${total}`].join('\n')}`;
    const office = pk(125000000, REHABILITASI, BENCANA, PEMBERDAYAAN, MAKAM);

    test('of an official are no total of the office', () => {
      expect(
        found(workbookOf({ A: office, B: pk(50000000, REHABILITASI), C: pk(40000000, BENCANA) })),
      ).toEqual([]);
    });

    test('of a list that leaves out a programme differ by that programme', () => {
      const rest = pk(120000000, REHABILITASI, BENCANA, PEMBERDAYAAN);
      expect(found(workbookOf({ A: office, B: rest, C: office }))).toEqual([]);
    });

    test('that are right with the figure of the other tables follow from its difference', () => {
      const workbook = workbookOf({
        A: office,
        B: office.replace('40000000', '41000000'),
        C: office,
      });
      const [finding, ...more] = check(workbook).findings;
      expect([finding?.cell, more]).toEqual(['C5', []]);
      expect(finding?.consequences?.map((f) => f.rule)).toEqual(['total-salah']);
      const off = office.replace('40000000', '41000000').replace('125000000', '125500000');
      const rules = check(workbookOf({ A: office, B: off, C: office })).findings.map((f) => f.rule);
      expect(rules.sort()).toEqual(['beda-antar-tabel', 'total-salah']);
    });

    test('over the same programmes must agree', () => {
      const other = pk(126000000, BENCANA, REHABILITASI, PEMBERDAYAAN, MAKAM);
      expect(found(workbookOf({ A: office, B: other, C: office }))).toEqual([]);
      const unsummed = other.replace('40000000', '41000000');
      expect(found(workbookOf({ A: office, B: unsummed, C: office }))).toEqual(['B!C4 error']);
      const off = office.replace('Jumlah | 125000000', 'Jumlah seluruhnya | 125500000');
      const [finding] = check(workbookOf({ A: office, B: off, C: office })).findings;
      expect(finding?.consequences?.map((f) => [f.cell, f.text.values.nama])).toEqual([
        ['C8', 'Jumlah seluruhnya'],
      ]);
    });
  });

  test('scaling all rupiah changes nothing', () => {
    const places = [1, 7].map((k) =>
      found(workbookOf({ A: PROGRAM(50000000 * k, 40000000), PK: PK_ANGGARAN(51000000 * k) })),
    );
    expect(places[0]).toEqual(places[1]);
  });
});

test('the published report of 2023: one programme, two realisations', () => {
  const findings = check(corpusWorkbook('temanggung-2023-lkjip')).findings;
  const finding = findings.find((f) => f.rule === 'beda-antar-tabel' && f.cell === 'Q62');
  expect(finding).toMatchObject({ found: 23679215698, expected: 23765671538 });
  expect(finding?.related?.[0]).toEqual({ sheet: 'Tabel 3.9 Kinerja Anggaran', cell: 'D44' });
  expect(finding?.text.values.selSelisih).toBe('Evaluasi RKPD TW IV!O71');
});

test('figures of one thing are compared one less often than there are', () => {
  const checked = (workbook: Workbook) => check(workbook).checked['beda-antar-tabel'];
  expect(checked(workbookOf({ IKU: IKU(85) }))).toBe(0);
  // Two indicators in both tables, one of them in a third.
  expect(checked(workbookOf({ IKU: IKU(85), PK: PK(85) }))).toBe(2);
  expect(checked(workbookOf({ IKU: IKU(85), PK: PK(85), 'PK 2': PK(85) }))).toBe(4);
});

test('money is said in rupiah, rates in percent, counts as they are', () => {
  const values = (workbook: Workbook) =>
    check(workbook).findings.find((f) => f.rule === 'beda-antar-tabel')?.text.values;
  expect(values(workbookOf({ IKU: IKU('85.4{0.0}'), PK: PK(80) }))).toMatchObject({
    angka: { percent: 80, decimals: 0 },
    angkaLain: { percent: 85.4, decimals: 1 },
    selisih: { points: expect.closeTo(5.4) as number },
    tahun: '2023',
  });
  expect(
    values(workbookOf({ '3.9': PROGRAM(50000000, 40000000), PK: PK_ANGGARAN(51000000) })),
  ).toMatchObject({
    angka: { rupiah: 51000000 },
    angkaLain: { rupiah: 50000000 },
    selisih: { rupiah: 1000000 },
  });
  const orang = (text: string): string =>
    text
      .replaceAll('Persentase Pendataan', 'Jumlah Pendataan')
      .replaceAll('Persentase pendataan', 'Jumlah pendataan');
  expect(
    values(
      workbookOf({ IKU: orang(IKU(850)), PK: orang(PK(800)).replace('800 | %', '800 | Orang') }),
    ),
  ).toMatchObject({ angka: { number: 800 }, angkaLain: { number: 850 }, selisih: { number: 50 } });
});

describe('the form of people served', () => {
  const form = (title: string, shares: readonly number[]): string => `
    ${title}

    No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    ${LAYANAN.map((nama, i) => `${i + 1} | ${nama} | Orang | 100 | ${shares[i]} | ${100 - shares[i]!} | ${shares[i]}`).join('\n')}`;
  const WHOLE = 'SPM SOSIAL TAHUN 2023';
  const SHARES = [80, 85, 90, 75, 100];
  const year = (third: number): string => `
    CAPAIAN SPM TAHUN 2023

    No | Jenis Layanan | Target (%) | Realisasi (%) | Capaian (%)
    ${LAYANAN.map((nama, i) => [i + 1, nama, 100, ...Array<number>(2).fill(i === 2 ? third : SHARES[i]!)].join(' | ')).join('\n')}`;

  test('says the same percentage as the table of the year', () => {
    expect(found(workbookOf({ F: form(WHOLE, SHARES), C: year(90) }))).toEqual([]);
    expect(found(workbookOf({ F: form(WHOLE, SHARES), C: year(95) }))).toEqual(['C!D6 error']);
  });

  test('of a part of the year differs in more than one service', () => {
    const half = [40, 45, 50, 75, 100];
    const of = (title: string): string[] =>
      found(workbookOf({ F: form(title, half), C: year(90) }));
    expect(of('SPM SOSIAL SEMESTER I TAHUN 2023')).toEqual([]);
    expect(of('DATA SPM SOSIAL TAHUN 2023')).toEqual([]);
    // Though two tables of the year agree against it.
    const two = { C: year(90), D: year(90).replace('CAPAIAN', 'REALISASI') };
    expect(found(workbookOf({ F: form('DATA SPM SOSIAL TAHUN 2023', half), ...two }))).toEqual([]);
  });

  test.each([
    ['quarters', 'SPM SOSIAL TRIWULAN I TAHUN 2023', 'SPM SOSIAL TRIWULAN II TAHUN 2023'],
    ['months', 'SPM SOSIAL BULAN MARET 2023', 'SPM SOSIAL BULAN MEI 2023'],
    ['districts', 'SPM SOSIAL KECAMATAN UTARA TAHUN 2023', 'SPM SOSIAL TAHUN 2023 KEC. SELATAN'],
    ['units', WHOLE, WHOLE],
  ])('those of %s say nothing of it', (_, one, other) => {
    const workbook = { A: form(one, [20, 25, 30, 15, 60]), B: form(other, [40, 45, 30, 35, 60]) };
    const findings = found(workbookOf({ ...workbook, C: year(90) }));
    expect(findings.filter((cell) => cell.startsWith('C!D4'))).toEqual([]);
  });
});

test('an indicator beside its programme is named itself', () => {
  const [finding] = check(
    workbookOf({
      IKU: IKU(80, 2024),
      Evaluasi: `
        EVALUASI RENJA TAHUN 2024
        Kode | Program | Indikator | Satuan | Target 2024 | < | Realisasi 2024 | <
        ^ | ^ | ^ | ^ | K | Rp | K | Rp
        1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | Persentase pendataan fakir miskin cakupan daerah kab/kota | % | 90 | 6000000 | 90 | 5000000
        1.06.06 | PROGRAM PENANGANAN BENCANA | Persentase korban bencana yang dilayani | % | 100 | 4000000 | 100 | 3000000`,
    }),
  ).findings.filter((f) => f.rule === 'beda-antar-tabel');
  expect(finding?.text.values.nama).toMatch(/^Persentase pendataan fakir miskin/);
});

test('the share spent of a programme, where efficiency repeats it otherwise', () => {
  const workbook = (
    serapan: number,
    capaian = 100,
    efisiensi: number = capaian - serapan,
  ): Workbook =>
    workbookOf({
      Anggaran: `
        Realisasi Anggaran Tahun 2024
        No | Program | Anggaran (Rp) | Realisasi (Rp) | %
        1 | PROGRAM REHABILITASI SOSIAL | 800000000 | 768000000 | 96
        2 | PROGRAM PENANGANAN BENCANA | 400000000 | 390000000 | 97.5`,
      Efisiensi: `
        Efisiensi Tahun 2024
        No | Program | % Capaian Kinerja | % Realisasi Anggaran | Efisiensi
        1 | Program Rehabilitasi Sosial | ${capaian} | ${serapan} | ${efisiensi}
        2 | Program Penanganan Bencana | 100 | 97.5 | 2.5`,
    });
  expect(found(workbook(96))).toEqual([]);
  expect(found(workbook(92))).toEqual(['Efisiensi!D3 error']);
  // What was computed from the right one follows.
  expect(findingsIn(workbook(92, 100, 4))).toEqual(['beda-antar-tabel@D3']);
});

test('the share spent of a programme follows from its amounts, where two tables have them', () => {
  const table = (title: string, spent: string): string => `
    Realisasi Anggaran Tahun 2024 ${title}
    No | Program | Anggaran (Rp) | Realisasi (Rp) | %
    1 | PROGRAM REHABILITASI SOSIAL | 800000000 | ${spent}
    2 | PROGRAM PENANGANAN BENCANA | 400000000 | 390000000 | 97.5`;
  const workbook = (spent: string): Workbook =>
    workbookOf({ Satu: table('', '768000000 | 96'), Dua: table('', spent) });
  expect(found(workbook('768000000 | 96'))).toEqual([]);
  expect(found(workbook('752000000 | 94'))).toEqual(['Satu!D3 error']);
});

test('the indicator of a service, under its name in another table', () => {
  const workbook = (realisasi: number): Workbook =>
    workbookOf({
      Kinerja: `
        Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
        1 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya di luar panti | % | 100 | ${realisasi} | ${realisasi}
        2 | Nilai SAKIP | Nilai | 80 | 76 | 95`,
      SPM: `
        Perhitungan SPM Tahun 2024
        No | Indikator | Pembilang | Penyebut | Realisasi (%)
        1 | Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 210 | 250 | 84
        2 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 120 | 125 | 96
        3 | Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya di luar panti | 188 | 200 | 94`,
    });
  expect(found(workbook(96))).toEqual([]);
  expect(found(workbook(100))).toEqual(['Kinerja!E3 error']);
});

describe('names in a message', () => {
  const nama = (workbook: Workbook): unknown =>
    check(workbook).findings.find((f) => f.rule === 'beda-antar-tabel')?.text.values.nama;

  test('a service is named in full', () => {
    const of = (table: string): string => `SPM Sosial Tahun 2023\n\n${table.trim()}`;
    const workbook = workbookOf({
      Capaian: of(dengan(CAPAIAN, { D2: '80', E2: '80', E7: '86' })),
      Perhitungan: of(PERHITUNGAN),
    });
    expect(nama(workbook)).toBe(
      'Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti',
    );
  });

  test('any other row by the beginning of a long name', () => {
    const long = (text: string): string =>
      text.replace(
        /Persentase pendataan fakir miskin cakupan daerah kab[a-z]*\/ ?kota/i,
        'Persentase pendataan fakir miskin cakupan daerah kabupaten yang dimutakhirkan tiap tahun',
      );
    expect(nama(workbookOf({ IKU: long(IKU(85)), PK: long(PK(80)) }))).toBe(
      'Persentase pendataan fakir miskin cakupan daerah kabupaten yang dimut…',
    );
  });
});
