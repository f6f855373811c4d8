import { renderFinding } from '../../src/engine';
import { CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, findingsIn } from '../kit/check';
import { corpusWorkbook } from '../kit/corpus';

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
