import { columnReason, keyName, keysOf, kindName, kindsOf, recognise } from '../../src/layouts';
import { isKeyOf, LAYOUT_IDS, LAYOUTS, ROW_KINDS, type Reading } from '../../src/layouts';
import { placeOfKey } from '../../src/layouts/correction';
import { columnName } from '../../src/sheet/address';
import { sheetFromText } from '../kit/sheet-text';

const TABLE = `
  No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%) | Realisasi semester I (%)
  1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 80 | 80 | 40
  2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 90 | 90 | 45
  3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 70 | 70 | 35
  | Rata-rata | | | 80 |
`;

function read(reading?: Reading, key = 'Capaian!A1:F5') {
  const sheet = sheetFromText(TABLE, { name: 'Capaian' });
  const found = recognise({ sheets: [sheet] }, reading ? { tables: { [key]: reading } } : {});
  return found.tables[0]!;
}
const columns = (table: ReturnType<typeof read>) =>
  table.columns.map((c) => `${columnName(c.column)} ${c.key}`);

it('is read by itself as the yearly achievement', () => {
  const table = read();
  expect(table).toMatchObject({ layout: 'spm-capaian' });
  expect(columns(table)).toEqual(expect.arrayContaining(['B layanan', 'D realisasi', 'E capaian']));
});

describe('what the user says of a table', () => {
  it('wins for a column, and says so', () => {
    const table = read({ columns: { realisasi: 'f' } });
    expect(columns(table)).toContain('F realisasi');
    const column = table.columns.find((c) => c.key === 'realisasi')!;
    expect(column.reason).toBe('Kolom F ditetapkan pengguna sebagai realisasi.');
    expect(columnReason(column).en).toBe('Column F is realised, as set by the user.');
  });

  it('wins for the layout, which is then sure', () => {
    const table = read({ layout: 'capaian-indikator' });
    expect(table).toMatchObject({ layout: 'capaian-indikator', isCorrected: true, confidence: 1 });
    expect(table.reasons[0]).toBe('Jenis tabel ditetapkan pengguna.');
  });

  it('wins for the kind of a row, by its name and occurrence or by its number', () => {
    const name = 'Rehabilitasi sosial dasar lanjut usia telantar di luar panti#1';
    for (const key of [name, name.toUpperCase(), '4']) {
      const table = read({ rows: { [key]: 'keterangan' } });
      expect(table.rows.filter((r) => r.kind === 'keterangan').map((r) => r.row)).toEqual([3]);
    }
  });

  it('goes along with a row by its name where rows are inserted above', () => {
    const text = `
      No | Program | Anggaran | Realisasi
      1 | Program Pemberdayaan Sosial | 300000000 | 290000000
       | Sub total | 300000000 | 290000000
      2 | Program Penanganan Bencana | 200000000 | 190000000
       | Sub total | 200000000 | 190000000`;
    const kindsIn = (table: string): string[] => {
      const key = 'Anggaran!A1:D6';
      const sheet = sheetFromText(table, { name: 'Anggaran' });
      const reading = { rows: { 'sub total#2': 'keterangan' } };
      const [read] = recognise({ sheets: [sheet] }, { tables: { [key]: reading } }).tables;
      return read?.rows.filter((r) => r.label === 'Sub total').map((r) => r.kind) ?? [];
    };
    expect(kindsIn(text)).toEqual(['jumlah', 'keterangan']);
    const inserted = text.replace(
      '      2 |',
      '      2 | Program Migran | 10000000 | 9000000\n      3 |',
    );
    expect(kindsIn(inserted)).toEqual(['jumlah', 'keterangan']);
  });

  it('keeps columns out that hold no data, and no other meaning is taken from them', () => {
    const table = read({ layout: 'spm-capaian', ignore: ['E', 'd'] });
    expect(table.columns.filter((c) => [3, 4].includes(c.column))).toEqual([]);
  });

  it('holds for any range that covers the first row of the header', () => {
    expect(columns(read({ columns: { realisasi: 'F' } }, 'Capaian!A1:B40'))).toContain(
      'F realisasi',
    );
    expect(columns(read({ columns: { realisasi: 'F' } }, "'Capaian'!A2:F5"))).toContain(
      'D realisasi',
    );
    expect(placeOfKey("'L''embar!1'!A4:H9")).toMatchObject({ sheet: { name: "L'embar!1" } });
  });
});

it.each(LAYOUT_IDS)('any table can be called %s without harm', (layout) => {
  expect(read({ layout })).toMatchObject({ layout });
});

it('tells the header as the reason only where it says so', () => {
  const sheet = sheetFromText(
    `
    No | Jenis Pelayanan Dasar | Target | Realisasi | Capaian (%)
    1 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 80 | 80
  `,
    { name: 'Capaian' },
  );
  const [table] = recognise(
    { sheets: [sheet] },
    { tables: { 'Capaian!A1:E2': { layout: 'spm-capaian' } } },
  ).tables;
  const column = table!.columns.find((c) => c.key === 'target')!;
  expect(columnReason(column).id).toBe('Kolom C dibaca sebagai target karena judulnya "Target".');
  // As a heading further down in the column would have told it.
  const meaning = { ...column.meaning, concepts: [{ concept: 'terlayani', weight: 1 }] };
  expect(columnReason({ ...column, key: 'terlayani', meaning }).id).toBe(
    'Kolom C dibaca sebagai yang terlayani dari isi selnya; judulnya "Target".',
  );
  expect(columnReason({ ...column, label: '' }).en).toBe(
    'Column C is read as target from its cells.',
  );
});

describe('the meanings there are', () => {
  it.each(LAYOUTS.map((l) => [l.id, l] as const))(
    '%s: each has a name of its own',
    (id, layout) => {
      const keys = keysOf(id, [2023, 2024]);
      for (const key of Object.keys(layout.example.columns)) expect(isKeyOf(id, key)).toBe(true);
      for (const language of ['id', 'en'] as const) {
        const names = keys.map((key) => keyName(key)[language]);
        expect(new Set(names).size).toBe(keys.length);
        expect(names.filter((name) => /[a-z][A-Z]|\{/.test(name))).toEqual([]);
      }
    },
  );

  it('tells years, quarters and joined stages', () => {
    expect(keyName('target2024').id).toBe('target 2024');
    expect(keyName('realisasiAnggaranTw3').id).toBe('realisasi anggaran triwulan 3');
    expect(keyName('bulan8').id).toBe('bulan ke-8');
    expect([
      isKeyOf('anggaran-rencana', 'apbd-perubahan'),
      isKeyOf('iku', 'target2031'),
      isKeyOf('iku', 'target{tahun}'),
      isKeyOf('iku', 'harus'),
    ]).toEqual([true, true, false, false]);
  });

  it('offers every kind of row somewhere, each by a name', () => {
    const offered = new Set(LAYOUT_IDS.flatMap((id) => kindsOf(id)));
    expect([...offered].sort()).toEqual([...ROW_KINDS].sort());
    const names = ROW_KINDS.map((kind) => kindName(kind).id);
    expect(new Set(names).size).toBe(ROW_KINDS.length);
  });
});
