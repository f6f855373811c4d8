import type { Diagnosis, Travel } from '../../src/engine';
import type { CheckResult, Injection, Progress } from '../../src/engine/model';
import type { Change, ExcelPort, JournalStep, SheetPart } from '../../src/excel';
import { type ExcelProblem } from '../../src/excel/problem';
import * as layouts from '../../src/layouts';
import { placeKey } from '../../src/layouts/correction';
import type { Recognition, Table } from '../../src/layouts/model';
import type { TablePolicy } from '../../src/policy/model';
import type { Finding } from '../../src/rules/model';
import { parseA1 } from '../../src/sheet/address';
import type { SheetPlan } from '../../src/sheet/plan';
import type { Settings } from '../../src/sheet/settings';
import { Sheet, type Workbook } from '../../src/sheet/snapshot';
import type { Engine } from '../../src/taskpane/session/engine';

/** A finding with the parts a test cares about. */
export function finding(parts: Partial<Finding> & { cell: string }): Finding {
  return {
    rule: 'persen-salah',
    severity: 'error',
    sheet: 'TW II',
    text: {
      message: {
        id: 'Persentase tertulis 80, padahal hitungannya 75. Angka ini terlayani dibagi sasaran. Perbaiki persentasenya.',
        en: 'The percentage says 80 but comes to 75. It is served divided by needed. Correct it.',
      },
      values: {},
    },
    found: 80,
    expected: 75,
    basis: 'Permensos 9/2018',
    ...parts,
  };
}

export const POLICY: TablePolicy = {
  batas: 100,
  mutu: 'rata',
  tanpaKebutuhan: 'dilewati',
  turun: 'turun',
  skala: 'SPM',
  notes: [],
};

/** A recognised form, as far as the pane looks at it. */
export function table(sheet: string, address: string, parts: Partial<Table> = {}): Table {
  const rect = parseA1(address);
  if (!rect) throw new Error(address);
  return {
    layout: 'spm-capaian-triwulan',
    sheet: new Sheet(sheet),
    rect,
    headerRows: [rect.top],
    numberRow: null,
    columns: [],
    rows: [],
    title: '',
    titleRows: [],
    period: { year: 2024, triwulan: 2 },
    region: 'Kabupaten Contoh',
    confidence: 1,
    reasons: [],
    ...parts,
  };
}

export function injection(of: Table, cell: string, parts: Partial<Injection> = {}): Injection {
  const rect = parseA1(cell);
  if (!rect) throw new Error(cell);
  return {
    table: of,
    sheet: of.sheet.name,
    cell,
    row: rect.top,
    column: rect.left,
    key: 'capaian',
    formula: `=SPM.CAPAIAN(D${rect.top + 1},E${rect.top + 1},,100)`,
    result: 75,
    resultAll: 75,
    present: { value: null },
    state: 'kosong',
    ...parts,
  };
}

export interface FakeEngine extends Engine {
  tables: readonly Table[];
  findings: readonly Finding[];
  proposals: readonly Injection[];
  /** What lepas and pasang kembali would write. */
  travel: Travel;
  diagnoses: readonly Diagnosis[];
}

/** An engine whose answers are given. */
export function fakeEngine(parts: Partial<FakeEngine> = {}): FakeEngine {
  const engine: FakeEngine = {
    tables: [],
    findings: [],
    proposals: [],
    diagnoses: [],
    travel: { changes: [], asValues: [], left: [], settings: {} },
    recognise: () => ({ tables: engine.tables, unrecognised: [] }),
    *recogniseBertahap(): Generator<Progress, Recognition> {
      yield { done: 0, total: 1, what: 'TW II' };
      return { tables: engine.tables, unrecognised: [] };
    },
    *periksaBertahap(
      workbook,
    ): Generator<{ done: number; total: number; what: string }, CheckResult> {
      yield { done: 0, total: 1, what: 'TW II' };
      const waived = (workbook.settings?.pengecualian ?? []) as {
        cell: string;
        reason: string;
      }[];
      const reasonOf = (f: Finding) => waived.find((w) => w.cell === f.cell)?.reason;
      return {
        workbook,
        recognition: { tables: engine.tables, unrecognised: [] },
        findings: engine.findings.filter((f) => reasonOf(f) === undefined),
        waived: engine.findings.flatMap((f) => {
          const reason = reasonOf(f);
          return reason === undefined ? [] : [{ finding: f, reason }];
        }),
        checked: { 'persen-salah': 1200, 'total-salah': 34 },
        checkedIn: new Map(),
        failures: [],
        policies: new Map(engine.tables.map((t) => [t, POLICY])),
        policyProblems: engine.policyProblems(workbook.settings ?? {}),
      };
    },
    injections: (of) => engine.proposals.filter((p) => p.table === of),
    furtherInjections: () => ({ unchanging: [], changing: [] }),
    renderFinding: ({ text }, language) => text.message[language],
    explainRule: (rule, language) => (language === 'id' ? `Tentang ${rule}.` : `About ${rule}.`),
    detach: () => engine.travel,
    attach: () => engine.travel,
    diagnose: () => engine.diagnoses,
    renderDiagnosis: ({ text, cell }) => `${cell}: ${text.message.id}`,
    readTable: (_, key) => engine.tables.find((t) => placeKey(t) === key) ?? null,
    words: layouts,
    policyProblems: () => [],
    policyIn: (settings) => settings.kebijakan ?? {},
    policyPatch: (policy) => ({ kebijakan: policy }),
    waiverPatch: (settings, { cell }, reason) => ({
      pengecualian: [
        ...((settings.pengecualian ?? []) as { cell: string }[]).filter((w) => w.cell !== cell),
        ...(reason === null ? [] : [{ cell, reason }]),
      ],
    }),
    ...parts,
  };
  return engine;
}

/** Excel as far as the pane sees it; what the pane does is kept in lists. */
export interface FakeExcel extends ExcelPort {
  readonly selected: string[];
  readonly written: Change[][];
  /** Sheets added, with the name of the report that each replaced. */
  readonly added: { plan: SheetPlan; replace?: string }[];
  /** Parts of an added sheet that this Excel does not take. */
  lacks: readonly SheetPart[];
  /** Thrown by the next call that writes. */
  failure: ExcelProblem | null;
  userSelects(sheet: string, cell: string): void;
  userEdits(address?: string): void;
  changeColours(background: string): void;
}

export function fakeExcel(workbook: Partial<Workbook> = {}): FakeExcel {
  let settings: Settings = workbook.settings ?? {};
  let steps: JournalStep[] = [];
  let colours = { background: '#ffffff', foreground: '#000000' };
  const onSelect = new Set<(place: { sheet: string; cell: string }) => void>();
  const onEdit = new Set<(change: object) => void>();
  const onColour = new Set<() => void>();
  const following = <T>(set: Set<T>, handler: T) => {
    set.add(handler);
    return () => void set.delete(handler);
  };
  const excel: FakeExcel = {
    displayLanguage: 'id-ID',
    selected: [],
    written: [],
    added: [],
    lacks: [],
    failure: null,
    readWorkbook: async () => ({ name: 'SPM TW II.xlsx', sheets: [], ...workbook, settings }),
    async write(changes, label) {
      if (excel.failure) throw excel.failure;
      excel.written.push([...changes]);
      const step = { id: `s${steps.length}`, label, time: Date.now(), cells: changes.length };
      steps = [step, ...steps];
      for (const handler of onEdit) handler({});
      return { written: changes.length, step: step.id };
    },
    async addSheet(plan, { label, replace }) {
      if (excel.failure) throw excel.failure;
      excel.added.push({ plan, ...(replace !== undefined && { replace }) });
      const step = { id: `s${steps.length}`, label, time: Date.now(), cells: plan.cells.length };
      steps = [step, ...steps];
      return { sheet: replace ?? plan.name, step: step.id, without: excel.lacks };
    },
    spillable: async (areas) => areas.map(() => false),
    async undo(id) {
      const step = id ? steps.find((s) => s.id === id) : steps[0];
      if (!step) return null;
      steps = steps.filter((s) => s !== step);
      return { step, restored: step.cells, left: [] };
    },
    history: async () => steps,
    async select({ sheet, cell }) {
      if (excel.failure) throw excel.failure;
      excel.selected.push(`${sheet}!${cell}`);
      for (const handler of onSelect) handler({ sheet, cell });
    },
    activeCell: async () => {
      const [sheet = '', cell = ''] = excel.selected.at(-1)?.split('!') ?? [];
      return { sheet, cell };
    },
    onSelection: (handler) => following(onSelect, handler),
    onChange: (handler) => following(onEdit, handler),
    readSettings: async () => settings,
    async saveSettings(patch) {
      if (excel.failure) throw excel.failure;
      settings = { ...settings, ...patch };
    },
    separators: async () => ({ decimal: ',', list: ';' }),
    colours: () => colours,
    onColours: (handler) => following(onColour, handler),
    userSelects: (sheet, cell) => {
      for (const handler of onSelect) handler({ sheet, cell });
    },
    userEdits: (address) => {
      for (const handler of onEdit) handler({ address });
    },
    changeColours: (background) => {
      colours = { ...colours, background };
      for (const handler of onColour) handler();
    },
  };
  return excel;
}
