import { renderFinding } from '../../src/engine';
import { CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';
import { LAYANAN } from '../kit/layanan';

test('the second of two equal rows is reported, with the first as related', () => {
  const [finding] = check(dengan(FORMULIR, { B10: '4. Penyediaan sandang' })).findings;
  expect(finding).toMatchObject({ rule: 'layanan-ganda', cell: 'B10' });
  expect(finding?.related?.map((r) => r.cell)).toEqual(['B8']);
});

test('spelling does not hide it', () => {
  const again = 'Rehabilitasi Sosial Dasar Anak Terlantar di luar Panti Sosial';
  expect(cellsOf('layanan-ganda', dengan(CAPAIAN, { B5: again }))).toEqual(['B5']);
});

test('what the double has pushed out is said with it, not as a second finding', () => {
  const again = 'Rehabilitasi sosial dasar anak telantar di luar panti sosial';
  const { findings } = check(dengan(CAPAIAN, { B5: again }));
  expect(findings.map((f) => f.rule)).toEqual(['layanan-ganda']);
  expect(renderFinding(findings[0]!, 'id')).toContain(
    'yang tidak ada: Rehabilitasi sosial dasar tuna sosial khususnya gelandangan',
  );
});

test('the published report of 2019 lists one service twice', () => {
  const found = findingsIn(corpusWorkbook('blitar-2019-laporan-spm'));
  expect(found.filter((f) => f.startsWith('layanan-ganda'))).toEqual([
    'layanan-ganda@B6',
    'layanan-ganda@B5',
  ]);
});

test('each service or sub-service that is known is one comparison', () => {
  expect(checkedBy('layanan-ganda', CAPAIAN)).toBe(5);
  expect(
    checkedBy('layanan-ganda', dengan(CAPAIAN, { B4: 'Rehabilitasi sosial dasar nelayan' })),
  ).toBe(4);
  expect(checkedBy('layanan-ganda', FORMULIR)).toBe(6);
});

test('one service with several indicators stands there more than once', () => {
  const table = (second: string): string => `
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    1 | Rehabilitasi sosial dasar anak telantar di luar panti | Anak yang diberi makan | 100 | 90 | 90
    2 | Rehabilitasi sosial dasar anak telantar di luar panti | ${second} | 100 | 80 | 80
    3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | Lansia yang diberi makan | 100 | 80 | 80`;
  expect(cellsOf('layanan-ganda', table('Anak yang diberi pakaian'))).toEqual([]);
  expect(cellsOf('layanan-ganda', table('Anak yang diberi makan'))).toEqual(['B3']);
});

test('a third one is held against the first too', () => {
  const table = dengan(FORMULIR, { B10: '4. Penyediaan sandang', B11: '5. Penyediaan sandang' });
  const own = check(table).findings.filter((f) => f.rule === 'layanan-ganda');
  expect(own.map((f) => [f.cell, f.related?.map((r) => r.cell)])).toEqual([
    ['B10', ['B8']],
    ['B11', ['B8']],
  ]);
});

test('a service with what it gives beside it, one row each, is listed once', () => {
  const text = (sub: string): string => `
    CAPAIAN SPM SOSIAL TW II 2025
    Jenis Layanan | Mutu Layanan | Satuan | Target | Realisasi | Selisih | Persentase
    ${LAYANAN[4]} | Penyediaan permakanan | Orang | 30 | 30 | 0 | 100
    ${LAYANAN[4]} | ${sub} | Orang | 30 | 27 | 3 | 90
    ${LAYANAN[2]} | Penyediaan permakanan | Orang | 10 | 10 | 0 | 100
    ${LAYANAN[2]} | Penyediaan sandang | Orang | 40 | 40 | 0 | 100`;
  expect(cellsOf('layanan-ganda', text('Penyediaan sandang'))).toEqual([]);
  expect(cellsOf('layanan-ganda', text('Penyediaan permakanan'))).toEqual(['A4']);
});
