import type { Engine } from '../../src/cli/run-periksa';
import type { CheckResult, Injection } from '../../src/engine/model';
import type { Table } from '../../src/layouts/model';
import type { TablePolicy } from '../../src/policy/model';
import type { Finding, Severity } from '../../src/rules/model';
import type { Sheet } from '../../src/sheet/snapshot';

/** A recognised table of three rows, the last an explanation, on the sheet given. */
export function tableOf(sheet: Sheet): Table {
  const row = (number: number, kind: Table['rows'][number]['kind']): Table['rows'][number] => ({
    row: number,
    continuation: [],
    kind,
    label: `baris ${number}`,
    labelColumn: 0,
    level: 0,
    parent: null,
  });
  const column = (key: string, at: number): Table['columns'][number] => ({
    key,
    column: at,
    role: 'jumlah',
    label: key,
    meaning: { concepts: [], years: [] },
    confidence: 1,
    reason: '',
  });
  return {
    layout: 'spm-capaian-triwulan',
    sheet,
    rect: { top: 3, left: 0, bottom: 6, right: 7 },
    headerRows: [3],
    numberRow: null,
    columns: [column('harus', 3), column('terlayani', 4)],
    rows: [row(4, 'layanan'), row(5, 'jumlah'), row(6, 'keterangan')],
    title: '',
    titleRows: [],
    period: {},
    confidence: 1,
    reasons: [],
  };
}

export function findingOf(severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'total-salah',
    severity,
    sheet: 'Lembar',
    cell: 'E15',
    text: { message: { id: 'Jumlahnya salah.', en: 'The sum is wrong.' }, values: {} },
    found: 300722820,
    expected: 300723320,
    basis: 'Permendagri 59/2021',
    ...more,
  };
}

const POLICY = {
  batas: null,
  mutu: 'rata',
  tanpaKebutuhan: 'dilewati',
  turun: 'turun',
  skala: 'SPM',
  notes: [],
} satisfies TablePolicy;

/** An engine that recognises one table on the first sheet and reports what it is told to. */
export function engineStub(findings: readonly Finding[], more: Partial<CheckResult> = {}): Engine {
  return {
    ruleIds: ['total-salah', 'sel-kosong'],
    periksa: (workbook) => {
      const table = tableOf(workbook.sheets[0]!);
      return {
        workbook,
        recognition: { tables: [table], unrecognised: [] },
        findings,
        waived: [],
        checked: { 'total-salah': 12, 'sel-kosong': 0 },
        checkedIn: new Map([[table, { 'total-salah': 12 }]]),
        failures: [],
        policies: new Map([[table, POLICY]]),
        policyProblems: [],
        ...more,
      };
    },
    injections: (table) => [proposal(table, 'G9', 'beda'), proposal(table, 'G10', 'rumus')],
    renderFinding: (finding, language) => finding.text.message[language],
    explainRule: (id, language) => (id === 'total-salah' ? `## ${id} (${language})` : null),
  };
}

function proposal(table: Table, cell: string, state: Injection['state']): Injection {
  return {
    table,
    sheet: table.sheet.name,
    cell,
    row: 8,
    column: 6,
    key: 'capaian',
    formula: '=SPM.CAPAIAN(D9,E9,,100)/100',
    result: 1,
    resultAll: 1,
    present: { value: 1 },
    state,
  };
}
