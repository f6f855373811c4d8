import { kodeSalah } from '../../src/rules/kode-salah';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import type { Finding } from '../../src/rules/model';

const [RIGHT] = kodeSalah.examples.right;
const TABLE = RIGHT?.table ?? '';
/** The example with another code for Penyediaan Alat Bantu (row 6). */
const withCode = (code: string): string => TABLE.replace('1.06.04.2.01.03', code);
const findings = (table: string): readonly Finding[] =>
  check(table).findings.filter((f) => f.rule === 'kode-salah');

test.each([
  '01.06.04.2.01.03',
  '1.06.04.02.01.03',
  '1.06.04.2.01.0003',
  '1.06.04.2.01.03.',
  '1.06. 04.2.01.03',
])('%s is another way of writing it', (code) => {
  expect(cellsOf('kode-salah', withCode(code))).toEqual([]);
});

test('a code that is none is corrected by the name', () => {
  expect(findings(withCode('407.02.008'))).toMatchObject([
    {
      cell: 'A6',
      severity: 'error',
      expected: '1.06.04.2.01.03',
      fix: { value: '1.06.04.2.01.03' },
    },
  ]);
});

test('the code of the name is not proposed where another row has it', () => {
  const table = withCode('407.02.008').replace('1.06.04.2.01.02', '1.06.04.2.01.03');
  const own = findings(table).filter((f) => f.cell === 'A6');
  expect(own.map((f) => f.fix)).toEqual([undefined]);
});

test('a name that is only like one of the catalogue gets no code proposed', () => {
  const table = withCode('407.02.008').replace('Penyediaan Alat Bantu', 'Penyediaan Alat Tulis');
  expect(findings(table).map((f) => [f.cell, f.fix])).toEqual([['A6', undefined]]);
});

test('a missing code beside coded siblings is a warning', () => {
  expect(findings(withCode(''))).toMatchObject([{ cell: 'A6', severity: 'warning' }]);
});

test('the code of another sub kegiatan is an error, at the row whose name says so', () => {
  expect(findings(withCode('1.06.04.2.01.02'))).toMatchObject([
    { cell: 'A6', severity: 'error', found: '1.06.04.2.01.02', expected: '1.06.04.2.01.03' },
  ]);
});

test('a code of another kegiatan contradicts the row above', () => {
  expect(cellsOf('kode-salah', withCode('1.06.05.2.02.03'))).toEqual(['A6']);
});

test.each(['1.06.04.2.01.12', '1.06.04.2.01.13'])(
  'Layanan Rujukan may bear %s: the older and the present code',
  (code) => {
    const table = withCode(code).replace('Penyediaan Alat Bantu', 'Pemberian Layanan Rujukan');
    expect(cellsOf('kode-salah', table)).toEqual([]);
  },
);

test('one code with two names is reported once where the catalogue knows neither', () => {
  const table = `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.01 | PROGRAM PENUNJANG | 30 | 30 | 100
    1.06.01.2.06 | Administrasi Umum Perangkat Daerah | 30 | 30 | 100
    1.06.01.2.06.04 | Penyediaan Bahan Logistik Kantor | 10 | 10 | 100
    1.06.01.2.06.04 | Penyediaan Barang Cetak | 20 | 20 | 100`;
  expect(cellsOf('kode-salah', table)).toEqual(['A5']);
});

test('a column of other codes is left alone', () => {
  const table = `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    A.01 | PROGRAM PENUNJANG | 30 | 30 | 100
    A.01.x | Administrasi Umum Perangkat Daerah | 10 | 10 | 100
    A.01.y | Penyediaan Bahan Logistik Kantor | 20 | 20 | 100`;
  expect(cellsOf('kode-salah', table)).toEqual([]);
});

test.each(['407.02.008', ''])('"%s" where the name tells no code: nothing is proposed', (code) => {
  const table = withCode(code).replace('Penyediaan Alat Bantu', 'Belanja Lain Kantor');
  const [finding, ...others] = findings(table);
  expect(finding).toMatchObject({ cell: 'A6' });
  expect([finding?.fix, others]).toEqual([undefined, []]);
});

test('every coded row is one comparison, with code or without', () => {
  expect(checkedBy('kode-salah', TABLE)).toBe(5);
  expect(checkedBy('kode-salah', withCode(''))).toBe(5);
});

describe('codes held against those around them', () => {
  const table = (...rows: readonly string[]): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    ${rows.map((row) => `${row} | 60000 | 60000 | 100`).join('\n')}`;
  const PROGRAM = '1.06.04 | PROGRAM REHABILITASI SOSIAL';
  const KEGIATAN = '1.06.04.2.01 | Rehabilitasi Sosial Dasar';

  test('the sub kegiatan of disasters have codes of their own', () => {
    const bencana = (sandang: string): string =>
      table(
        '1.06.06 | PROGRAM PENANGANAN BENCANA',
        '1.06.06.2.01 | Perlindungan Sosial Korban Bencana Alam dan Sosial',
        '1.06.06.2.01.01 | Penyediaan Makanan',
        `${sandang} | Penyediaan Sandang`,
        '1.06.06.2.01.03 | Penyediaan Tempat Penampungan Pengungsi',
      );
    expect(cellsOf('kode-salah', bencana('1.06.06.2.01.02'))).toEqual([]);
    const found = findings(bencana('1.06.06.2.01.05'));
    expect(found.map((f) => [f.cell, f.expected])).toEqual([['A5', '1.06.06.2.01.02']]);
  });

  test('a row whose code cannot be read lies between a parent and its details', () => {
    const rows = ['407.02.008 | Belanja Lain', '1.06.05.2.02.03 | Belanja Kantor'];
    const last = '1.06.04.2.01.02 | Penyediaan Sandang';
    expect(cellsOf('kode-salah', table(PROGRAM, KEGIATAN, ...rows, last))).toEqual(['A4', 'A5']);
  });

  test('no code is proposed from another kegiatan', () => {
    const found = findings(
      table(
        PROGRAM,
        KEGIATAN,
        '1.06.04.2.01.01 | Penyediaan Permakanan',
        '1.06.04.2.02 | Rehabilitasi Sosial Lainnya',
        '407.02.008 | Penyediaan Alat Bantu',
      ),
    );
    expect(found.map((f) => [f.cell, f.fix])).toEqual([['A6', undefined]]);
  });

  test('a kegiatan gets no code of a sub kegiatan proposed, whose name it bears', () => {
    const found = findings(
      table(
        PROGRAM,
        '1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar',
        '407.02 | Kegiatan Penyediaan Permakanan',
      ),
    );
    expect(found.map((f) => [f.cell, f.fix])).toEqual([['A4', undefined]]);
  });

  test.each([
    ['of the same parent that have none either', ['|'], []],
    ['of the same parent that have one', ['1.06.04.2.01.01 |'], ['A5']],
    ['of another parent that have one', ['1.06.04.2.01.01 |', '1.06.04.2.02 | Kegiatan Lain'], []],
  ])('a missing code, beside rows %s', (_, [first, ...more], cells) => {
    const rows = [
      PROGRAM,
      '1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar',
      `${first} Sub Kegiatan Penyediaan Permakanan`,
      ...more,
      '| Sub Kegiatan Penyediaan Sandang',
    ];
    expect(cellsOf('kode-salah', table(...rows))).toEqual(cells);
  });

  test('programmes of several offices may stand under the one that leads', () => {
    const urusan = '1.06 | URUSAN SOSIAL';
    expect(
      cellsOf('kode-salah', table(urusan, PROGRAM, '2.13.02 | PROGRAM PENATAAN DESA')),
    ).toEqual([]);
    const others = ['2.13.02 | PROGRAM PENATAAN DESA', '2.13.03 | PROGRAM KERJA SAMA DESA'];
    expect(cellsOf('kode-salah', table(urusan, ...others))).toEqual([]);
  });

  test('rows without a code do not count against the column, totals not at all', () => {
    const blank = ['| Belanja A', '| Belanja B', '| Belanja C', '| Belanja D'];
    expect(checkedBy('kode-salah', table(PROGRAM, KEGIATAN, ...blank))).toBe(6);
    expect(checkedBy('kode-salah', table(PROGRAM, KEGIATAN, '| JUMLAH'))).toBe(2);
  });
});

test('a column is one of codes where six of ten that are written are', () => {
  const table = (...codes: readonly string[]): string =>
    [
      'Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %',
      ...codes.map(
        (code, i) => `${code} | Kegiatan Rehabilitasi Nomor ${i + 1} | 30000 | 30000 | 100`,
      ),
    ].join('\n');
  const other = ['5.1.02', '9.99.x', 'lain-lain'];
  expect(checkedBy('kode-salah', table('1.06.04', '1.06.05', '1.06.06', 'x.1', 'x.2'))).toBe(5);
  expect(checkedBy('kode-salah', table('1.06.04', '1.06.05', 'x.1', 'x.2'))).toBe(0);
  expect(checkedBy('kode-salah', table('1.06.04', ...other))).toBe(0);
});

test('a missing code is said beside a coded row of the same parent', () => {
  const table = (code: string): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 60000 | 60000 | 100
    | Penyediaan Permakanan | 40000 | 40000 | 100
    ${code} | Penyediaan Sandang | 20000 | 20000 | 100`;
  expect(cellsOf('kode-salah', table('1.06.04.2.01.02'))).toEqual(['A4']);
});

test('the code of a kegiatan may be that of a programme with more behind it, not with other digits', () => {
  const table = (code: string): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    ${code} | Kegiatan Rehabilitasi Sosial Dasar | 60000 | 60000 | 100`;
  expect(cellsOf('kode-salah', table('1.06.04.2.01'))).toEqual([]);
  expect(cellsOf('kode-salah', table('1.06.05.2.01'))).toEqual(['A3']);
});

test('one readable code alone tells nothing of its column', () => {
  const table = `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    | Kegiatan Rehabilitasi Sosial Dasar | 60000 | 60000 | 100`;
  expect(checkedBy('kode-salah', table)).toBe(0);
});

test.each([
  ['four digits', '1.06.04.2.01.0001', '1.06.04.2.01.0002', '1.06.04.2.01.0003'],
  ['two digits', '1.06.04.2.01.01', '1.06.04.2.01.02', '1.06.04.2.01.03'],
  ['a nought in front', '01.06.04.2.01.01', '01.06.04.2.01.02', '01.06.04.2.01.03'],
])('a code is proposed as the table writes the others: %s', (_, first, second, expected) => {
  const [finding] = check(`
    KODE | SUB KEGIATAN | PAGU | REALISASI | %
    ${first} | Penyediaan Permakanan | 250000000 | 225000000 | 90
    ${second} | Penyediaan Sandang | 60000000 | 54000000 | 90
    ${second} | Penyediaan Alat Bantu | 100000000 | 90000000 | 90`).findings;
  expect(finding).toMatchObject({ rule: 'kode-salah', cell: 'A4', fix: { value: expected } });
});

test('a parent whose details all begin with one other code is wrong itself', () => {
  const table = (program: string, kegiatan: string, second = '1.06.04.2.01.0002'): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    ${program} | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    ${kegiatan} | Kegiatan Rehabilitasi Sosial Dasar | 60000 | 60000 | 100
    1.06.04.2.01.0001 | Penyediaan Permakanan | 40000 | 40000 | 100
    ${second} | Penyediaan Sandang | 20000 | 20000 | 100
    1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 90000 | 90000 | 100`;
  expect(cellsOf('kode-salah', table('1.06.04', '1.06.04.2.01'))).toEqual([]);
  expect(cellsOf('kode-salah', table('1.06.04', '1.06.04.2.10'))).toEqual(['A3']);
  expect(cellsOf('kode-salah', table('1.06.40', '1.06.04.2.01'))).toEqual(['A2']);
  expect(cellsOf('kode-salah', table('1.06.05', '1.06.04.2.01'))).toEqual(['A2']);
  expect(cellsOf('kode-salah', table('1.06.04', '1.06.04.2.10', '1.06.04.2.10.0002'))).toEqual([
    'A4',
  ]);
});

describe('details that all begin with another code than their parent', () => {
  const table = (...rows: readonly string[]): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    ${rows.map((row) => `${row} | 60000 | 60000 | 100`).join('\n')}`;
  const DASAR = '1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar';
  const details = [
    '1.06.04.2.01.0001 | Penyediaan Permakanan',
    '1.06.04.2.01.0002 | Penyediaan Sandang',
  ];

  test('prove it wrong also below one whose code cannot be read', () => {
    const rows = ['1.06.04.2.10 | Kegiatan Rehabilitasi Sosial Dasar', '407.02 | Belanja Lain'];
    expect(cellsOf('kode-salah', table(...rows, ...details))).toEqual(['A3', 'A4']);
  });

  test('prove nothing where they begin with two', () => {
    const rows = ['1.06.04.2.10 | Kegiatan Rehabilitasi Sosial Dasar', details[0]!];
    const more = '1.06.04.2.02.0002 | Penyediaan Perlengkapan Kantor';
    expect(cellsOf('kode-salah', table(...rows, more))).toEqual(['A4', 'A5']);
  });

  test('are wrong themselves where another row has that code', () => {
    const other = '1.06.04.2.02 | Kegiatan Rehabilitasi Sosial Lainnya';
    expect(cellsOf('kode-salah', table(DASAR, other, ...details))).toEqual(['A5', 'A6']);
  });
});

test('a name that is only nearly one of the catalogue gets no code proposed', () => {
  const fix = (name: string): unknown =>
    findings(withCode('407.02.008').replace('Penyediaan Alat Bantu', name)).map(
      (f) => f.fix?.value,
    );
  expect(fix('Layanan Pengaduan')).toEqual(['1.06.04.2.01.09']);
  expect(fix('Layanan Pengadduan')).toEqual([undefined]);
});

test('a kegiatan that bears the name of one of its sub kegiatan keeps its own code', () => {
  const table = (code: string): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    ${code} | Penyediaan Permakanan | 60000 | 60000 | 100`;
  expect(cellsOf('kode-salah', table('1.06.04.2.01'))).toEqual([]);
  expect(cellsOf('kode-salah', table('1.06.04.2.01.02'))).toEqual(['A3']);
});

test('a missing code is said beside a row of its own kind only', () => {
  const table = (first: string): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    | ${first} | 60000 | 60000 | 100
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
    1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 60000 | 60000 | 100`;
  expect(cellsOf('kode-salah', table('PROGRAM PENUNJANG URUSAN'))).toEqual(['A2']);
  expect(cellsOf('kode-salah', table('Kegiatan Administrasi Umum'))).toEqual([]);
});

test('the one detail of a kegiatan with a wrong code is not said to stand at the wrong place', () => {
  const table = (kegiatan: string): string => `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.05 | Program Perlindungan dan Jaminan Sosial | 100000 | 50000 | 50
    ${kegiatan} | Pemeliharaan Anak-Anak Telantar | 60000 | 30000 | 50
    1.06.05.2.01.01 | Penjangkauan Anak-Anak Telantar | 60000 | 30000 | 50
    1.06.05.2.02 | Pengelolaan Data Fakir Miskin | 40000 | 20000 | 50
    1.06.05.2.02.02 | Pengelolaan Data Fakir Miskin Daerah | 40000 | 20000 | 50`;
  expect(cellsOf('kode-salah', table('1.06.05.2.01'))).toEqual([]);
  expect(cellsOf('kode-salah', table('1.36.05.2.01'))).toEqual(['A3']);
});

test('an office above its fields and programmes has no code of their level', () => {
  const table = `
    Kode | Urusan/Program/Kegiatan | Anggaran | Realisasi
    | DINAS SOSIAL DAN PEMBERDAYAAN PEREMPUAN | 79000 | 77000
    1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL | 54000 | 53000
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 54000 | 53000
    2.08 | URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN PEREMPUAN | 25000 | 24000
    2.08.02 | PROGRAM PENGARUSUTAMAAN GENDER | 25000 | 24000`;
  expect(findingsIn(table)).toEqual([]);
});

describe('the one missing code of a level', () => {
  const table = (missing: string): string =>
    `
    Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.05 | Program Perlindungan dan Jaminan Sosial | 100000 | 50000 | 50
    1.06.05.2.01 | Pemeliharaan Anak-Anak Telantar | 60000 | 30000 | 50
    1.06.05.2.01.01 | Penjangkauan Anak-Anak Telantar | 60000 | 30000 | 50
    1.06.05.2.02 | Pengelolaan Data Fakir Miskin | 40000 | 20000 | 50
    1.06.05.2.02.02 | Pendataan Fakir Miskin | 40000 | 20000 | 50
    1.06.06 | Program Penanganan Bencana | 90000 | 45000 | 50
    1.06.06.2.01 | Perlindungan Sosial Korban Bencana | 90000 | 45000 | 50
    1.06.06.2.01.01 | Penyediaan Makanan | 90000 | 45000 | 50
    | Jumlah | 190000 | 95000 | 50`.replace(`    ${missing} |`, '     |');

  test.each([
    ['1.06.05.2.02', 'A5', 'a kegiatan'],
    ['1.06.05.2.01.01', 'A4', 'an only sub kegiatan'],
    ['1.06.06', 'A7', 'a programme'],
    ['1.06.06.2.01', 'A8', 'an only kegiatan'],
  ])('%s at %s: of %s, which still holds its details', (missing, cell) => {
    expect(findingsIn(table('none'))).toEqual([]);
    expect(findingsIn(table(missing))).toEqual([`kode-salah@${cell}`]);
  });

  test('an only kegiatan may have none where another one has none either', () => {
    const both = table('1.06.06.2.01').replace(/ {4}1\.06\.05\.2\.02 \|/, '     |');
    expect(findingsIn(both)).toEqual(['kode-salah@A5']);
  });
});
