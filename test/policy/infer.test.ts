import { recognise } from '../../src/layouts';
import { directionOf } from '../../src/policy/direction';
import { inferPolicy } from '../../src/policy/infer';
import type { PolicyFile, TablePolicy } from '../../src/policy/model';
import { placeKey } from '../../src/layouts';
import { mergePolicies, policyOf } from '../../src/policy/resolve';
import { dengan, FORMULIR, INDIKATOR } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { workbookOf } from '../kit/sheet-text';

function tableOf(text: string): Parameters<typeof inferPolicy>[0] {
  const [table] = recognise(workbookOf({ Contoh: text })).tables;
  if (!table) throw new Error('the example is not recognised');
  return table;
}

const policy = (text: string): TablePolicy => inferPolicy(tableOf(text));

describe('cap of the capaian', () => {
  test('none where a figure above 100 is printed as it is', () => {
    expect(policy(INDIKATOR).batas).toBeNull();
    expect(
      policy(INDIKATOR)
        .notes.map((n) => n.id)
        .join(),
    ).toContain('tidak dibatasi');
    expect(policy(INDIKATOR).notes.map((n) => n.en)).toContainEqual(
      expect.stringContaining('is not capped'),
    );
  });
  test('100 where all of them are printed as 100', () => {
    const capped = policy(dengan(INDIKATOR, { F2: '100', F4: '100' }));
    expect(capped.batas).toBe(100);
    expect(capped.notes.map((n) => n.id).join()).toContain('dihitung sebagai 100 %');
  });
  test('none, and no note, where nothing is above 100', () => {
    const open = policy(dengan(INDIKATOR, { E2: '80', F2: '100', E4: '10', F4: '100' }));
    expect(open).toMatchObject({ batas: null, notes: [] });
  });
});

test('formula of indicators where less is better, by the printed figure', () => {
  expect(policy(INDIKATOR).turun).toBe('turun');
  expect(policy(dengan(INDIKATOR, { F4: '111.11' })).turun).toBe('turun-rasio');
});

test('quality as mean of the rows or as ratio of the sums, by the printed figure', () => {
  expect(policy(FORMULIR).mutu).toBe('rata');
  expect(policy(dengan(FORMULIR, { G6: '0.9801{0.00%}' })).mutu).toBe('jumlah');
});

test('rows nobody needs count as 100 % only where the figure says so', () => {
  const open = { D10: '0', E10: '0', G10: '-' };
  expect(policy(dengan(FORMULIR, open)).tanpaKebutuhan).toBe('seratus');
  expect(policy(dengan(FORMULIR, { ...open, G6: '0.984375{0.00%}' })).tanpaKebutuhan).toBe(
    'dilewati',
  );
});

test('scale of the predicates of the published tables', () => {
  const scales = new Map(
    recognise(corpusWorkbook('temanggung-2023-lkjip')).tables.map((t) => [
      t.layout,
      inferPolicy(t).skala,
    ]),
  );
  expect(scales.get('evaluasi-rkpd')).toBe('RKPD');
  expect(scales.get('capaian-renstra')).toBe('status');
});

describe('what the user fixes wins', () => {
  const table = tableOf(INDIKATOR);
  test('for the workbook', () => {
    expect(policyOf(table, { batas: 100 })).toMatchObject({ batas: 100 });
    expect(policyOf(table, { batas: 100 }).notes.at(-1)).toEqual({
      id: 'Ditetapkan pengguna: batas capaian.',
      en: 'Set by the user: cap of achievement.',
    });
  });
  test('for one table over the workbook', () => {
    const tables = { [placeKey(table)]: { batas: null } };
    expect(policyOf(table, { batas: 100, tables }).batas).toBeNull();
  });
  test('given from outside over stored', () => {
    const stored: PolicyFile = { batas: 100, severities: { 'target-spm': 'off' } };
    const merged = mergePolicies(stored, { batas: null, severities: { 'sel-kosong': 'info' } });
    expect(merged.batas).toBeNull();
    expect(merged.severities).toEqual({ 'target-spm': 'off', 'sel-kosong': 'info' });
  });
});

test.each([
  ['Angka Kemiskinan', 'turun'],
  ['Prevalensi stunting', 'turun'],
  ['Jumlah pengaduan masyarakat', 'turun'],
  ['Persentase penurunan angka kemiskinan', 'naik'],
  ['Persentase pengaduan yang ditindaklanjuti', 'naik'],
  ['Jumlah pengaduan yang belum ditindaklanjuti', 'tidak tahu'],
  ['Persentase lansia yang tidak menerima bantuan', 'tidak tahu'],
  ['Persentase korban kekerasan yang memperoleh layanan', 'naik'],
  ['Jumlah lansia telantar penerima permakanan', 'naik'],
  ['Persentase PSKS yang aktif', 'naik'],
  ['Persentase LKS yang tidak aktif', 'tidak tahu'],
  ['Jumlah tenaga pelatih', 'tidak tahu'],
])('less is better for "%s": %s', (name, direction) => {
  expect(directionOf(name)).toBe(direction);
});
