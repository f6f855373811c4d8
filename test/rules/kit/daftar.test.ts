import type { ServiceSlug } from '../../../src/catalogue';
import type { Table, TableRow } from '../../../src/layouts/model';
import type { Sheet } from '../../../src/sheet/snapshot';
import { CAPAIAN, dengan, FORMULIR } from '../../../src/rules/kit/contoh';
import { daftarLayanan, daftarSubLayanan, selDaftar } from '../../../src/rules/kit/daftar';
import { serviceBlocks } from '../../../src/policy/blocks';
import { toA1 } from '../../../src/sheet/address';
import { check, findingsIn } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { sheetFromText } from '../../kit/sheet-text';

const tableOf = (text: string) => check(text).recognition.tables[0]!;

/** Cell, service, what the catalogue says of it, and the row that has it already. */
const layanan = (text: string): string[] =>
  daftarLayanan(tableOf(text)).map((one) =>
    [
      toA1(one.sheetRow, one.column),
      one.slug ?? '?',
      one.status,
      one.repeats ? one.repeats.row + 1 : '',
    ]
      .join(' ')
      .trim(),
  );

const FIVE = ['disabilitas', 'anak', 'lansia', 'gepeng', 'bencana'];

test('the five services of a table', () => {
  expect(layanan(CAPAIAN)).toEqual(FIVE.map((slug, i) => `B${i + 2} ${slug} tercatat`));
});

test.each([
  ['of the provinsi', 'Rehabilitasi sosial dasar anak telantar di dalam panti', /^B3 .* provinsi$/],
  ['of the provinsi, of no group', 'Rehabilitasi sosial dasar di dalam panti', /^B3 \? provinsi$/],
  ['unknown', 'Rehabilitasi sosial dasar nelayan', /^B3 \? asing$/],
  ['again', 'Rehabilitasi sosial dasar lanjut usia telantar di luar panti', /^B3 lansia tercatat$/],
])('one %s', (_, name, said) => {
  const list = layanan(dengan(CAPAIAN, { B3: name }));
  expect(list).toHaveLength(5);
  expect(list[1]).toMatch(said);
});

test('the second and the third of a name are held against the first', () => {
  const again = 'Rehabilitasi sosial dasar anak telantar di luar panti';
  expect(layanan(dengan(CAPAIAN, { B4: again, B5: again })).slice(1, 4)).toEqual([
    'B3 anak tercatat',
    'B4 anak tercatat 3',
    'B5 anak tercatat 3',
  ]);
});

test.each(['-', '12', 'A.', 'xxx', '...', ''])('"%s" names no service', (name) => {
  expect(layanan(dengan(CAPAIAN, { B3: name })).map((s) => s.split(' ')[0])).toEqual([
    'B2',
    'B4',
    'B5',
    'B6',
  ]);
});

test('the form has its services in their own rows, with their sub-services below', () => {
  const table = tableOf(FORMULIR);
  expect(layanan(FORMULIR)).toEqual(['B2 bencana tercatat']);
  const [block] = serviceBlocks(table);
  const subs = daftarSubLayanan(block!, table);
  expect(subs.map((one) => `${toA1(one.sheetRow, one.column)} ${one.slug} ${one.status}`)).toEqual([
    'B7 permakanan tercatat',
    'B8 sandang tercatat',
    'B9 tempat-penampungan tercatat',
    'B10 kelompok-rentan tercatat',
    'B11 psikososial tercatat',
  ]);
});

test.each([
  ['another service’s', '3. Penyediaan alat bantu', 'alat-bantu lain'],
  ['unknown', '3. Penyediaan alat tulis kantor', '? asing'],
  ['of the provinsi', '3. Penyediaan sandang di dalam panti', 'sandang provinsi'],
])('a sub-service that is %s', (_, name, said) => {
  const table = tableOf(dengan(FORMULIR, { B9: name }));
  const [block] = serviceBlocks(table);
  const one = daftarSubLayanan(block!, table)[2]!;
  expect(`${one.slug ?? '?'} ${one.status}`).toBe(said);
});

test('a row of several services at once lists none of them, but is of the provinsi where it says so', () => {
  const all = (place: string): string =>
    `Rehabilitasi sosial dasar penyandang disabilitas, anak, dan lanjut usia telantar di ${place} panti`;
  const own = (place: string): string[] => layanan(dengan(CAPAIAN, { B3: all(place) }));
  expect(own('luar').map((s) => s.split(' ')[0])).not.toContain('B3');
  expect(own('dalam')[1]).toBe('B3 ? provinsi');
});

test.each(['...', 'xxx', '-', '3. …'])('"%s" below the services is no sub-service', (name) => {
  const table = tableOf(dengan(FORMULIR, { B9: name }));
  const [block] = serviceBlocks(table);
  expect(daftarSubLayanan(block!, table).map(({ slug }) => slug)).toEqual([
    'permakanan',
    'sandang',
    'kelompok-rentan',
    'psikososial',
  ]);
});

test('the list as a whole is named at the head of its column', () => {
  const table = tableOf(`CAPAIAN SPM\n${CAPAIAN.trim()}`);
  const place = selDaftar(table);
  expect(toA1(place.row, place.column)).toBe('B2');
  const named = tableOf(
    `No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)\n${LAYANAN.map((n, i) => `${i + 1} | ${n} | Warga terlayani | 100 | 90 | 90`).join('\n')}`,
  );
  expect(toA1(selDaftar(named).row, selDaftar(named).column)).toBe('B1');
});

test('a second indicator of a service, in a row of its own, lists no other service', () => {
  const rows = LAYANAN.map(
    (nama, i) => `${i + 1} | ${nama} | Persentase warga yang dibantu | 100 | 90 | 90`,
  );
  rows.splice(2, 0, ' | | Persentase warga yang didampingi | 100 | 80 | 80');
  const text = [
    'No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)',
    ...rows,
  ].join('\n');
  expect(layanan(text).map((s) => s.split(' ').slice(1).join(' '))).toEqual(
    FIVE.map((slug) => `${slug} tercatat`),
  );
});

test('a form by districts lists no service', () => {
  const places = ['Utara', 'Selatan', 'Barat'].map(
    (place, i) => `${i + 1} | Kecamatan ${place} | Orang | 20 | 20 | 0 | 100`,
  );
  const text = `LAPORAN SPM SOSIAL TRIWULAN I 2023
    No | Kecamatan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    ${places.join('\n')}`;
  expect(tableOf(text).rows).toHaveLength(3);
  expect(layanan(text)).toEqual([]);
});

test('a list of indicators alone is named at the head of these', () => {
  const table = tableOf(
    `No | Indikator Kinerja | Target\n${LAYANAN.map((nama, i) => `${i + 1} | Persentase ${nama} | 100`).join('\n')}`,
  );
  expect(table.layout).toBe('spm-target');
  expect(toA1(selDaftar(table).row, selDaftar(table).column)).toBe('B1');
});

test('an indicator of something else lists no service, nor does a table of other things', () => {
  const rows = LAYANAN.map((nama, i) => `${i + 1} | Persentase ${nama} | 100`);
  const text = [
    'No | Indikator Kinerja | Target',
    ...rows,
    '6 | Persentase karang taruna aktif | 80',
  ];
  expect(layanan(text.join('\n'))).toEqual(FIVE.map((slug, i) => `B${i + 2} ${slug} tercatat`));
  const kinerja = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase anak telantar yang memperoleh rehabilitasi sosial di luar panti | % | 100 | 90 | 90
    2 | Nilai SAKIP | Nilai | 70 | 70 | 100
    3 | Persentase karang taruna aktif | % | 80 | 80 | 100`;
  expect(tableOf(kinerja).rows[0]?.service).toBe('anak');
  expect(layanan(kinerja)).toEqual([]);
});

test('below a service that nobody knows, an unknown sub-service is as unknown', () => {
  const table = tableOf(
    dengan(FORMULIR, {
      B2: 'Rehabilitasi sosial dasar nelayan',
      B9: '3. Penyediaan alat tulis kantor',
    }),
  );
  const [block] = serviceBlocks(table);
  expect(daftarSubLayanan(block!, table).map(({ status }) => status)).toEqual([
    'tercatat',
    'tercatat',
    'asing',
    'tercatat',
    'tercatat',
  ]);
});

test('a sub-service whose name runs on in the next line is known by the whole of it', () => {
  const whole = ' | 3. Penyediaan tempat penampungan pengungsi | Unit | 4 | 4 | 0 | 1{0.00%}';
  const text = FORMULIR.replace(
    whole,
    ' | 3. Penyediaan tempat | Unit | 4 | 4 | 0 | 1{0.00%}\n | penampungan pengungsi | | | | |',
  );
  const table = tableOf(text);
  const [block] = serviceBlocks(table);
  expect(daftarSubLayanan(block!, table)[2]).toMatchObject({
    slug: 'tempat-penampungan',
    status: 'tercatat',
  });
  expect(check(text).findings).toEqual([]);
});

test('a service named beside each of its sub-services is listed once; a sub-service may be twice', () => {
  const row = (no: number, sub: string): string =>
    `${no} | ${LAYANAN[1]} | ${sub} | Orang | 20 | 20 | 0 | 100`;
  const text = [
    'No | Jenis Layanan | Uraian | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)',
    row(1, 'Penyediaan permakanan'),
    row(2, 'Penyediaan sandang'),
    row(3, 'Penyediaan sandang'),
  ].join('\n');
  expect(layanan(text)).toEqual(['B2 anak tercatat']);
  expect(findingsIn(text)).toContain('layanan-ganda@C4');
});

describe('what the cell of a row names, and what the row was read as', () => {
  const CELLS: Sheet = sheetFromText(`
    ${LAYANAN[1]} |
     | ${LAYANAN[1]}
    Rehabilitasi Sosial Dasar |
     | Rehabilitasi Sosial Dasar`);
  const row = (at: number, labelColumn: number, service: ServiceSlug) =>
    ({ row: at, kind: 'layanan', labelColumn, service }) as unknown as TableRow;
  const list = (...rows: readonly TableRow[]) =>
    daftarLayanan({
      layout: 'spm-capaian-triwulan',
      sheet: CELLS,
      rows,
      columns: [{ key: 'indikator', column: 1 }],
    } as unknown as Table).map(({ slug, repeats }) => [slug, repeats?.row]);

  test('its own words go first; a name that runs on in the next line is what the row was read as', () => {
    expect(list(row(0, 0, 'lansia'), row(2, 0, 'disabilitas'))).toEqual([
      ['anak', undefined],
      ['disabilitas', undefined],
    ]);
  });

  test('a service named in the column of indicators is no other one than that named before it', () => {
    expect(list(row(0, 0, 'anak'), row(1, 1, 'anak'))).toEqual([
      ['anak', undefined],
      ['anak', 0],
    ]);
    expect(list(row(1, 1, 'anak'), row(3, 1, 'anak'))).toEqual([
      ['anak', undefined],
      ['anak', 1],
    ]);
  });
});
