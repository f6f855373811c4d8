import { indikatorSalah } from '../../src/rules/indikator-salah';
import { PERHITUNGAN, dengan } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const TABLE = indikatorSalah.examples.right[0]?.table ?? '';

test('a copied indicator stands at the row whose name it does not speak of', () => {
  const table = TABLE.replace(
    'Jumlah orang yang mendapatkan permakanan',
    'Jumlah orang yang mendapatkan penelusuran keluarga',
  );
  const [finding] = check(table).findings.filter((f) => f.rule === 'indikator-salah');
  expect(finding).toMatchObject({ cell: 'C4', severity: 'error' });
  expect(finding?.related?.map((r) => r.cell)).toEqual(['C6']);
});

test.each([
  ['Jumlah penelusuran keluarga', ['C4']],
  ['Jumlah keluarga', []],
])('"%s", beside the name it speaks of and another', (text, cells) => {
  const table = TABLE.replace(/Jumlah orang yang mendapatkan permakanan/, text).replace(
    /Jumlah [^|]*penelusuran keluarga[^|]*/i,
    `${text} `,
  );
  expect(cellsOf('indikator-salah', table)).toEqual(cells);
});

test('one wording for several rows is no copy where it speaks of none of them', () => {
  const table = TABLE.replace(
    /Jumlah (orang yang mendapatkan|peserta) [^|]+\|/g,
    'Jumlah laporan bulanan yang disusun |',
  );
  expect(cellsOf('indikator-salah', table)).toEqual([]);
});

test('a numerator of another service contradicts its indicator', () => {
  const table = dengan(PERHITUNGAN, {
    C4: 'Jumlah lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti',
  });
  expect(cellsOf('indikator-salah', table)).toEqual(['C4']);
});

test('an indicator of another service contradicts the service beside it', () => {
  const table = `
    No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target (%)
    1 | Rehabilitasi sosial dasar anak telantar di luar panti | Persentase anak telantar yang memperoleh rehabilitasi sosial di luar panti | 100
    2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | 100`;
  expect(cellsOf('indikator-salah', table)).toEqual(['C3']);
});

test('one indicator twice in a list, with other figures', () => {
  const table = (third: string): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    3 | ${third} | 49 | 70
    4 | Nilai SAKIP | Nilai | 70 | 49 | 70`;
  expect(findingsIn(table('Persentase LKS terakreditasi | % | 70'))).toEqual([]);
  expect(findingsIn(table('Persentase PPKS tertangani | % | 70'))).toEqual(['indikator-salah@B4']);
  expect(findingsIn(table('Persentase PPKS tertangani | Persen | 70'))).toEqual([]);
});

test('indicators beside names, and those of a list, are compared', () => {
  expect(checkedBy('indikator-salah', TABLE)).toBe(3);
  const list = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Nilai SAKIP | Nilai | 70 | 49 | 70
    3 | Skor | Nilai | 70 | 49 | 70`;
  expect(checkedBy('indikator-salah', list)).toBe(2);
});

test('one indicator under two goals may have two targets', () => {
  const list = (goal: string): string => `
    No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Meningkatnya penanganan PPKS | Persentase warga terlayani | % | 80 | 76 | 95
    2 | ${goal} | Persentase warga terlayani | % | 70 | 49 | 70`;
  expect(cellsOf('indikator-salah', list('Meningkatnya penanganan bencana'))).toEqual([]);
  expect(cellsOf('indikator-salah', list('Meningkatnya penanganan PPKS'))).toEqual(['C3']);
});

test('a service listed twice, of which the indicator says which it is, is one fault', () => {
  const rows = [0, 1, 2, 2, 4].map((i, at) => {
    const served = ['disabilitas', 'anak', 'lanjut usia', 'gelandangan dan pengemis'][at];
    const whom = served === undefined ? 'korban bencana' : `${served} terlantar`;
    const indicator = `Persentase ${whom} yang terpenuhi kebutuhan dasarnya`;
    return `${at + 1} | ${LAYANAN[i]} | ${indicator} | 100 | 90 | 90`;
  });
  const table = `
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    ${rows.join('\n')}`;
  expect(findingsIn(table)).toEqual(['layanan-ganda@B5']);
});
