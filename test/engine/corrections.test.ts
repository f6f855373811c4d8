import { periksa, POLICY_KEY } from '../../src/engine';
import { placeKey, type Reading } from '../../src/layouts';
import type { Table } from '../../src/layouts/model';
import type { PolicyFile } from '../../src/policy/model';
import { columnName } from '../../src/sheet/address';
import type { Workbook } from '../../src/sheet/snapshot';
import { said } from '../kit/check';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import fc from '../kit/random';
import { workbookOf } from '../kit/sheet-text';

const TABLE = `
  No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
  1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 80 | 80
  2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 90 | 95
  3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 70 | 70
`;

/** The workbook with a policy in its own settings. */
const storing = (policy: unknown): Workbook => ({
  ...workbookOf({ Capaian: TABLE }),
  settings: { [POLICY_KEY]: policy },
});
const tables = (reading: Reading): PolicyFile => ({ tables: { 'Capaian!A1:E4': reading } });

/** What was recognised, said by the user word for word. */
function asItIs(table: Table): Reading {
  return {
    layout: table.layout,
    columns: Object.fromEntries(table.columns.map((c) => [c.key, columnName(c.column)])),
    rows: Object.fromEntries(table.rows.map((r) => [String(r.row + 1), r.kind])),
  };
}

it('uses the reading stored in the workbook', () => {
  expect(said(periksa(storing({})).findings)).toContain('capaian-salah@E3');
  const ignored = periksa(storing(tables({ layout: 'spm-capaian', ignore: ['E'] })));
  expect(said(ignored.findings)).not.toContain('capaian-salah@E3');
  expect(said(periksa(storing(tables({ rows: { '3': 'keterangan' } }))).findings)).not.toContain(
    'capaian-salah@E3',
  );
});

describe('a stored policy that is broken', () => {
  it.each<[string, unknown, RegExp]>([
    ['no object', 'x', /isi dengan objek/],
    ['a wrong type', { batas: '100' }, /bagian "batas"/],
    ['tables that are none', { tables: 7 }, /bagian "tables"/],
    ['an unknown layout', tables({ layout: 'x' }), /layout": isi dengan salah satu dari "spm-/],
    ['an unknown kind', tables({ rows: { '3': 'x' } }), /rows.3": isi dengan salah satu dari/],
    ['no reading', { tables: { 'Capaian!A1:E4': null } }, /isi dengan objek/],
  ])('%s: is told in plain words and left out', (_, policy, message) => {
    const result = periksa(storing(policy));
    expect(result.policyProblems).toHaveLength(1);
    expect(result.policyProblems[0]?.id).toMatch(message);
    expect(said(result.findings)).toContain('capaian-salah@E3');
  });

  it('keeps what is right in it', () => {
    const result = periksa(
      storing({
        severities: { 'capaian-salah': 'off', 'aturan-lama': 'off' },
        tables: { 'Capaian!A1:E4': { layout: 'capaian-indikator' }, Rusak: {} },
      }),
    );
    expect(result.policyProblems.map(({ id }) => /bagian "(.*?)"/.exec(id)?.[1])).toEqual([
      'severities.aturan-lama',
      'tables.Rusak',
    ]);
    expect(result.recognition.tables[0]?.layout).toBe('capaian-indikator');
    expect(said(result.findings)).not.toContain('capaian-salah@E3');
  });

  it('never stops the check, whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => periksa(storing(value))).not.toThrow();
        expect(() => periksa(storing({ tables: { 'Capaian!A1:E4': value } }))).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});

it.each(corpusNames())('%s: to correct each table to what it is changes no finding', (name) => {
  const workbook = corpusWorkbook(name);
  const before = periksa(workbook);
  const found = before.recognition.tables;
  const policy = { tables: Object.fromEntries(found.map((t) => [placeKey(t), asItIs(t)])) };
  const after = periksa({ ...workbook, settings: { [POLICY_KEY]: policy } });
  expect(after.policyProblems).toEqual([]);
  expect(after.findings).toEqual(before.findings);
  expect(after.checked).toEqual(before.checked);
  expect(after.recognition.tables.map((t) => t.rect)).toEqual(found.map((t) => t.rect));
});
