import { REHABILITATION_SUB_SERVICES, serviceOf } from '../../src/catalogue';
import { repairsOf } from '../../src/engine';
import type { CheckResult } from '../../src/engine/model';
import { ExcelProblem, type ExcelPort } from '../../src/excel';
import { sampleWorkbook } from '../../src/host/preview/sample';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { addSheet } from '../../src/taskpane/session/add-sheet';
import { createSession } from '../../src/taskpane/session/create';
import { planRow } from '../../src/taskpane/session/insert-row';
import type { Engine } from '../../src/taskpane/session/engine';
import { loadEngine } from '../../src/taskpane/session/load-engine';
import { changesOf, defaultPick, proposalOf } from '../../src/taskpane/session/proposals';
import { saveReading } from '../../src/taskpane/session/readings';
import { addReport, reportOf } from '../../src/taskpane/session/report';
import { readSelection } from '../../src/taskpane/session/selection';
import type { Session } from '../../src/taskpane/session/session';
import { carryOut, planTravel, type Way } from '../../src/taskpane/session/travel';
import type { Workbook } from '../../src/sheet/snapshot';
import { template } from '../../src/templates';

/** A way through the pane, as a click reaches the session below its views. */
export interface PanePath {
  readonly name: string;
  /** What the user has done before, undisturbed. */
  readonly before?: (session: Session, workbook: HostWorkbook) => Promise<unknown>;
  readonly act: (session: Session) => Promise<unknown>;
  /** The act is a step of the journal. */
  readonly undoes: boolean;
}

/** The published form as the preview opens it, with a blank row in a service and a function of ours. */
export function paneWorkbook(): HostWorkbook {
  const workbook = sampleWorkbook();
  const sheet = workbook.active;
  workbook.enter(sheet, 8, 6, '=IFERROR(E9/D9,0)');
  workbook.enter(sheet, 10, 6, '=SPM.CAPAIAN(E11,D11)');
  workbook.enter(sheet, 11, 6, '=_xldudf_SPM_CAPAIAN(E12,D12)');
  for (let column = 0; column < 8; column += 1) workbook.enter(sheet, 16, column, '');
  return workbook;
}

function resultOf(session: Session) {
  const { result } = session.store.get();
  if (!result) throw new Error('No check has been made');
  return result;
}

async function proposals(session: Session): Promise<void> {
  const { recognition, policies } = resultOf(session);
  const { injections } = await session.engine();
  const [table] = recognition.tables;
  const policy = table && policies.get(table);
  if (!table || !policy) throw new Error('The form was not recognised');
  const proposal = proposalOf(table, injections(table, policy));
  await session.write(changesOf(proposal, defaultPick(proposal)), 'Sisip rumus');
}

async function fixFirst(session: Session): Promise<void> {
  const finding = resultOf(session).findings.find(({ fix }) => fix);
  if (!finding) throw new Error('Nothing can be mended');
  await session.fix(finding, 'Perbaiki');
}

const waiveFirst = (session: Session) =>
  session.waive(resultOf(session).findings[0]!, 'berita acara');

const travel = (way: Way) => async (session: Session) => {
  const plan = await planTravel(session, way, undefined);
  if (plan) await carryOut(session, plan, way);
};

async function doctor(session: Session): Promise<void> {
  await session.perform('membaca', async (signal) => {
    const workbook = await session.port.readWorkbook(signal);
    const { diagnose } = await session.engine();
    read.set(session, { workbook, repairs: repairsOf(diagnose(workbook)) });
  });
  const visit = read.get(session);
  if (visit) await session.write(visit.repairs, 'Dokter', visit.workbook);
}
const read = new WeakMap<
  Session,
  { workbook: Parameters<Session['write']>[2]; repairs: Parameters<Session['write']>[0] }
>();

async function catalogueRow(session: Session): Promise<void> {
  const selection = await readSelection(session);
  const service = serviceOf('disabilitas');
  for (const sub of selection ? REHABILITATION_SUB_SERVICES : []) {
    const plan = planRow(selection!, service, sub);
    // The first that the form still lacks.
    if (!('changes' in plan)) continue;
    await session.write(plan.changes, 'Katalog', plan.workbook);
    return;
  }
}

const report = (replace?: string) => async (session: Session) => {
  const made = await reportOf(session, 'id', '1.2.3');
  if (made) await addReport(session, made, { label: 'Laporan', ...(replace ? { replace } : {}) });
};

const form = template({
  layout: 'spm-capaian',
  period: { year: 2026 },
  region: 'Kabupaten Contoh',
  formulas: 'bawaan',
}).plan;

async function reading(session: Session): Promise<void> {
  const [table] = resultOf(session).recognition.tables;
  await saveReading(session, table!, { layout: table!.layout, ignore: ['H'] });
}

export const PANE_PATHS: readonly PanePath[] = [
  { name: 'Temuan: perbaiki', act: fixFirst, undoes: true },
  { name: 'Temuan: abaikan', act: waiveFirst, undoes: false },
  {
    name: 'Temuan: kembalikan',
    before: waiveFirst,
    act: (session) => session.restore(resultOf(session).waived[0]!.finding),
    undoes: false,
  },
  { name: 'Rumus: sisipkan', act: proposals, undoes: true },
  { name: 'Perawatan: lepas', act: travel('rumus'), undoes: true },
  {
    name: 'Perawatan: pasang kembali',
    before: travel('rumus'),
    act: travel('pasang'),
    undoes: true,
  },
  { name: 'Dokter rumus: perbaiki', act: doctor, undoes: true },
  {
    name: 'Katalog: sisipkan baris',
    before: (_session, workbook) => {
      workbook.select(workbook.active, { top: 16, left: 1, bottom: 16, right: 1 });
      return Promise.resolve();
    },
    act: catalogueRow,
    undoes: true,
  },
  { name: 'Laporan: lembar baru', act: report(), undoes: true },
  {
    name: 'Laporan: ganti yang lama',
    before: report(),
    act: report('Hasil Pemeriksaan'),
    undoes: true,
  },
  {
    name: 'Templat: lembar baru',
    act: (session) => addSheet(session, form, { label: 'Templat' }),
    undoes: true,
  },
  { name: 'Bacaan: simpan', act: reading, undoes: false },
  {
    name: 'Setelan: simpan',
    act: (session) => session.savePolicy({ batas: 100 }),
    undoes: false,
  },
  { name: 'Riwayat: urungkan', before: fixFirst, act: (session) => session.undo(), undoes: false },
];

/** The real engine, which a walk asks hundreds of times for the same few workbooks. */
async function thriftyEngine(): Promise<Engine> {
  const engine = await loadEngine();
  return {
    ...engine,
    *periksaBertahap(workbook, before) {
      const known = before
        ? undefined
        : checked.find((one) => sameWorkbook(one.workbook, workbook));
      if (known) return known;
      const result = yield* engine.periksaBertahap(workbook, before);
      if (!before) checked.push(result);
      return result;
    },
  };
}
const checked: CheckResult[] = [];

const sameWorkbook = (a: Workbook, b: Workbook): boolean =>
  a.name === b.name &&
  JSON.stringify(a.settings) === JSON.stringify(b.settings) &&
  a.sheets.length === b.sheets.length &&
  a.sheets.every((sheet, i) => sheet.equals(b.sheets[i]!));

/** How the last call of the port that writes has ended. */
export interface Outcome {
  last: 'belum' | 'berhasil' | ExcelProblem;
}

/** A pane's session over a port whose writing calls are watched. */
export function watchedSession(port: ExcelPort): { session: Session; outcome: Outcome } {
  const outcome: Outcome = { last: 'belum' };
  const watched = async <T>(call: Promise<T>): Promise<T> => {
    try {
      const answer = await call;
      outcome.last = 'berhasil';
      return answer;
    } catch (error) {
      if (error instanceof ExcelProblem) outcome.last = error;
      throw error;
    }
  };
  const spied: ExcelPort = {
    ...port,
    write: (...args) => watched(port.write(...args)),
    addSheet: (...args) => watched(port.addSheet(...args)),
    undo: (...args) => watched(port.undo(...args)),
    saveSettings: (...args) => watched(port.saveSettings(...args)),
  };
  return { session: createSession(spied, thriftyEngine, { isAutomatic: () => false }), outcome };
}
