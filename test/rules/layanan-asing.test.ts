import { CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';

test('the nearest entries are named', () => {
  const written = '5. Pelatihan dukungan relawan';
  const [finding] = check(dengan(FORMULIR, { B11: written })).findings;
  expect(finding).toMatchObject({ rule: 'layanan-asing', cell: 'B11', found: written });
  expect(JSON.stringify(finding?.text.values.terdekat)).toMatch(/dukungan psikososial/i);
});

test('a sub-service of another service', () => {
  const [finding] = check(
    dengan(FORMULIR, { B9: '3. Penyediaan alat bantu', C9: 'Orang' }),
  ).findings;
  expect(finding?.text.message.id).toContain('tidak termasuk layanan tersebut');
});

test('a service of the provinsi among those of a kabupaten', () => {
  const table = dengan(CAPAIAN, { B2: 'Rehabilitasi sosial dasar anak telantar di dalam panti' });
  expect(cellsOf('layanan-asing', table)).toEqual(['B2']);
});

test.each([
  '1. Penyediaan permakanan (makanan siap saji dan bahan makanan)',
  '1) penyediaan  PERMAKANAN',
  'a. Pemberian permakanan',
])('"%s" is known', (name) => {
  expect(cellsOf('layanan-asing', dengan(FORMULIR, { B7: name }))).toEqual([]);
});

// Permensos 9/2018 counts goods, services and staff as quality; its catalogue names the first two.
test.each([
  '5. Petugas pendamping',
  'e) Jumlah Tenaga Kesejahteraan Sosial',
  'Ketersediaan SDM',
  '- Relawan sosial',
])('"%s" is quality of the staff, and no sub-service', (name) => {
  expect(cellsOf('layanan-asing', dengan(FORMULIR, { B11: name }))).toEqual([]);
});

test('a sub-service of the provinsi', () => {
  const table = dengan(FORMULIR, { B8: '2. Penyediaan sandang di dalam panti' });
  expect(cellsOf('layanan-asing', table)).toEqual(['B8']);
});

test('a table of services of the provinsi alone is one of a provinsi', () => {
  const lines = CAPAIAN.trim().split('\n').slice(0, 5);
  const table = lines.join('\n').replaceAll('di luar panti', 'di dalam panti');
  expect(cellsOf('layanan-asing', table)).toEqual([]);
});

test('three services of the provinsi are a table of a provinsi, two are two slips', () => {
  const lines = CAPAIAN.trim().split('\n').slice(0, 4);
  const table = lines.join('\n').replaceAll('di luar panti', 'di dalam panti');
  expect(cellsOf('layanan-asing', table)).toEqual([]);
  const two = dengan(CAPAIAN, {
    B2: 'Rehabilitasi sosial dasar penyandang disabilitas telantar di dalam panti',
    B3: 'Rehabilitasi sosial dasar anak telantar di dalam panti',
  });
  expect(cellsOf('layanan-asing', two)).toEqual(['B2', 'B3']);
});

test('a form of one service that says that it is of a provinsi', () => {
  const form = (title: string): string => `
    ${title}
    No | Jenis Layanan SPM | Harus Dilayani | Terlayani | Belum | Capaian (%)
    1 | Rehabilitasi sosial dasar anak telantar di dalam panti | | | | 100
     | Penerima layanan dasar (80%) | | | | 80
     | A. Jumlah yang harus dilayani | 6 | 6 | 0 | 100
     | Mutu minimal layanan dasar (20%) | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | 100
     | 1. Penyediaan permakanan | 6 | 6 | 0 | 100
     | 2. Penyediaan asrama yang mudah diakses | 6 | 6 | 0 | 100`;
  const rows = ['B3', 'B9'];
  expect(cellsOf('layanan-asing', form('SPM TAHUN 2024'))).toEqual(rows);
  expect(cellsOf('layanan-asing', form('SPM PROVINSI JAWA TENGAH TAHUN 2024'))).toEqual([]);
  const kabupaten = 'SPM KABUPATEN KENDAL PROVINSI JAWA TENGAH TAHUN 2024';
  expect(cellsOf('layanan-asing', form(kabupaten))).toEqual(rows);
});

test('every name in the place of a service or sub-service is one comparison', () => {
  expect(checkedBy('layanan-asing', CAPAIAN)).toBe(5);
  expect(checkedBy('layanan-asing', FORMULIR)).toBe(6);
  expect(checkedBy('layanan-asing', dengan(CAPAIAN, { B4: '-' }))).toBe(4);
  expect(checkedBy('layanan-asing', dengan(CAPAIAN, { B4: 'xxx' }))).toBe(4);
});

test.each(['...', '-', 'xxx'])('a row named "%s" has no name, whatever its unit is', (name) => {
  const found = findingsIn(dengan(FORMULIR, { B9: name })).filter(
    (said) => !said.startsWith('isian'),
  );
  expect(found).toEqual(['layanan-kurang@B2']);
});

test('two services are no table of a provinsi yet, nor are three among others', () => {
  const inside = (...rows: readonly number[]): string =>
    CAPAIAN.trim()
      .split('\n')
      .map((line, i) => (rows.includes(i) ? line.replace('di luar panti', 'di dalam panti') : line))
      .join('\n');
  const two = inside(1, 2).split('\n').slice(0, 3).join('\n');
  expect(cellsOf('layanan-asing', two)).toEqual(['B2', 'B3']);
  expect(cellsOf('layanan-asing', inside(1, 2, 3))).toEqual(['B2', 'B3', 'B4']);
});

test('under the name of a provinsi a form outside institutions is read as any other', () => {
  const form = dengan(FORMULIR, { B8: '2. Penyediaan alat tulis kantor' }).trim();
  expect(cellsOf('layanan-asing', `SPM PROVINSI JAWA TENGAH TAHUN 2024\n${form}`)).toEqual(['B9']);
});
