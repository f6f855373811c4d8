import { SERVICES, subServiceOf } from '../../src/catalogue';
import type { TableRow } from '../../src/layouts/model';
import { Sheet } from '../../src/sheet/snapshot';
import { planRow } from '../../src/taskpane/session/insert-row';
import { fakeEngine, table } from './fakes';

/**
 * Rows as Excel counts them: 5 a service, 6 its permakanan, 7 blank, 8 blank but for a note,
 * 9 blank but merged, 10 another service, 11 blank, 12 below the form.
 */
function form() {
  const sheet = new Sheet('TW II', { merges: [{ top: 8, left: 1, bottom: 8, right: 2 }] });
  const put = (row: number, column: number, value: string | number) =>
    sheet.set(row - 1, column, { value });
  put(4, 1, 'Jenis Layanan SPM');
  put(5, 1, 'Rehabilitasi Sosial Dasar Lanjut Usia Terlantar');
  put(6, 1, 'Penyediaan permakanan');
  put(8, 6, 'catatan');
  put(10, 1, 'Rehabilitasi Sosial Dasar Anak Terlantar');
  const row = (number: number, parts: Partial<TableRow>): TableRow => ({
    row: number - 1,
    continuation: [],
    kind: 'mutu',
    label: '',
    labelColumn: 1,
    level: 0,
    parent: null,
    ...parts,
  });
  const column = (key: string, at: number) => ({
    key,
    column: at,
    role: 'teks' as const,
    label: key,
    meaning: { concepts: [], years: [] },
    confidence: 1,
    reason: '',
  });
  const known = table('TW II', 'A4:H11', {
    sheet,
    columns: [column('layanan', 1), column('satuan', 2), column('harus', 3)],
    rows: [
      row(5, { kind: 'layanan', service: 'lansia' }),
      row(6, { service: 'lansia', sub: 'permakanan' }),
      row(10, { kind: 'layanan', service: 'anak' }),
    ],
  });
  const engine = fakeEngine({ tables: [known] });
  const lansia = SERVICES.find(({ slug }) => slug === 'lansia')!;
  return (row: number, slug: string) =>
    planRow(
      {
        engine,
        workbook: { sheets: [sheet] },
        sheet,
        place: { sheet: 'TW II', cell: `B${row}` },
        row: row - 1,
        column: 1,
      },
      lansia,
      subServiceOf(lansia.family, slug as never)!,
    );
}

it('writes name, unit and a need of 0 into the blank row', () => {
  expect(form()(7, 'sandang')).toMatchObject({
    row: 7,
    changes: [
      { sheet: 'TW II', cell: 'B7', value: expect.stringMatching(/sandang/i) as string },
      { sheet: 'TW II', cell: 'C7' },
      { sheet: 'TW II', cell: 'D7', value: 0 },
    ],
  });
});

it.each([
  ['a row that holds something in any column of the form', 8, 'sandang', 'baris.berisi'],
  ['a row with a merged cell', 9, 'sandang', 'baris.berisi'],
  ['a row under another service', 11, 'sandang', 'baris.layanan-lain'],
  ['a sub-service that is there already', 7, 'permakanan', 'baris.sudah-ada'],
  ['the head of the form', 4, 'sandang', 'baris.tanpa-formulir'],
  ['a row far below the form', 40, 'sandang', 'baris.tanpa-formulir'],
])('writes nothing into %s, and says why', (_, row, slug, key) =>
  expect(form()(row, slug)).toMatchObject({ advice: { key } }),
);
