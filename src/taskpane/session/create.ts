import type { CheckResult } from '../../engine/model';
import type { ExcelPort, SheetChange } from '../../excel';
import { ExcelProblem } from '../../excel/problem';
import type { PolicyFile } from '../../policy/model';
import { parseA1 } from '../../sheet/address';
import type { Workbook } from '../../sheet/snapshot';
import { createAutoCheck } from './auto-check';
import type { Engine } from './engine';
import { isAt, isSame, summaryOf } from './findings';
import type { Saying, Session, SessionState } from './session';
import { stampIn, stampPatch } from './stamp';
import { createStore } from './store';
import { breathe, drive } from './steps';

const INITIAL: SessionState = {
  work: null,
  progress: null,
  name: null,
  recognition: null,
  result: null,
  checkedAt: null,
  stale: false,
  current: null,
  history: [],
  policyProblems: [],
  lastCheck: null,
  problem: null,
  news: null,
};

export interface SessionOptions {
  /** Version of the add-in, noted in the workbook with what is stored there. */
  readonly version?: string;
  /** Whether small edits are checked again without being asked. */
  readonly isAutomatic?: () => boolean;
}

/** Starts the work of one pane; `close` lets go of Excel's events. */
export function createSession(
  port: ExcelPort,
  loadEngine: () => Promise<Engine>,
  { version = '', isAutomatic = () => true }: SessionOptions = {},
): Session {
  const store = createStore(INITIAL);
  let engine: Promise<Engine> | null = null;
  let cancelling = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  /** Policies chosen last, until they are in the workbook. */
  let chosen: PolicyFile | null = null;

  const announce = (saying: Saying): void => {
    store.set({ news: { saying, count: (store.get().news?.count ?? 0) + 1 } });
  };

  const fail = (error: unknown): void => {
    const problem = error instanceof ExcelProblem ? error : null;
    // The name that webpack gives to a part of the program that could not be fetched.
    const isUnfetched = error instanceof Error && error.name === 'ChunkLoadError';
    const kind = problem?.kind ?? (isUnfetched ? 'muat' : 'lain');
    const detail = problem?.detail ?? (error instanceof Error ? error.message : String(error));
    store.set({
      problem: {
        key: `galat.${kind}`,
        values: { tempat: (problem?.places ?? []).join(', ') },
        detail,
      },
    });
  };

  /**
   * One piece of work at a time, but for what reads beside a check; what goes wrong is told in the
   * pane, never thrown at it.
   */
  const working = async (
    work: NonNullable<SessionState['work']>,
    task: (signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> => {
    const isReading = work === 'membaca';
    // Reading turns no one away, and is not turned away.
    while (store.get().work === 'membaca' || (isReading && store.get().work === 'menulis'))
      await running;
    if (isReading && store.get().work) return told(task(cancelling.signal));
    if (store.get().work) return false;
    auto.stop();
    cancelling = new AbortController();
    store.set({ work, progress: null, problem: null });
    const outcome = attempt(task(cancelling.signal));
    running = outcome;
    return outcome;
  };

  const attempt = async (task: Promise<void>): Promise<boolean> => {
    const done = await told(task);
    store.set({ work: null, progress: null });
    return done;
  };

  const told = async (task: Promise<void>): Promise<boolean> => {
    try {
      await task;
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };

  const loaded = (): Promise<Engine> => {
    engine ??= loadEngine().catch((error: unknown) => {
      // The next click tries again.
      engine = null;
      throw error;
    });
    return engine;
  };

  const read = async (signal: AbortSignal): Promise<[Engine, Workbook]> =>
    Promise.all([loaded(), port.readWorkbook(signal)]);

  const checkNow = async (signal: AbortSignal): Promise<void> => {
    // Edits made while it runs make the result old again.
    store.set({ stale: false });
    const [{ periksaBertahap }, workbook] = await read(signal);
    const result = await drive(periksaBertahap(workbook), signal, (progress) =>
      store.set({ progress }),
    );
    show(result);
  };

  const show = (result: CheckResult): void => {
    const before = store.get().current;
    const { workbook, recognition, findings, policyProblems } = result;
    store.set({
      name: workbook.name ?? null,
      recognition,
      policyProblems,
      result,
      checkedAt: Date.now(),
      current: before && (findings.find((f) => isSame(f, before)) ?? null),
    });
    announce(summaryOf(findings));
  };

  const auto = createAutoCheck({ isAutomatic, store, read, show });
  /** What is stored with the add-in's own settings anyway: by which version, and when. */
  const stamp = () => stampPatch(version, store.get().checkedAt);

  const session: Session = {
    store,
    port,
    engine: loaded,
    announce,
    report: fail,
    tell: (saying) => store.set({ problem: { ...saying, detail: '' } }),
    perform: working,
    stamp,

    async recognise() {
      await working('membaca', async (signal) => {
        const [{ recogniseBertahap, policyProblems }, workbook] = await read(signal);
        await breathe();
        const recognition = await drive(recogniseBertahap(workbook), signal, (progress) =>
          store.set({ progress }),
        );
        store.set({
          name: workbook.name ?? null,
          recognition,
          policyProblems: policyProblems(workbook.settings ?? {}),
          lastCheck: stampIn(workbook.settings ?? {}),
        });
      });
    },

    async check() {
      const staleBefore = store.get().stale;
      announce({ key: 'kabar.mulai' });
      if (!(await working('memeriksa', checkNow))) store.set({ stale: staleBefore });
    },

    cancel() {
      cancelling.abort();
    },

    async choose(finding) {
      store.set({ current: finding });
      if (!finding) return;
      const findings = store.get().result?.findings ?? [];
      announce({
        key: 'kabar.pilih',
        values: { ke: findings.indexOf(finding) + 1, semua: findings.length, sel: finding.cell },
      });
      await session.goTo(finding);
    },

    async goTo({ sheet, cell }) {
      try {
        await port.select({ sheet, cell });
      } catch (error) {
        fail(error);
      }
    },

    async fix(finding, label) {
      const { sheet, cell, fix } = finding;
      if (!fix) return;
      if (!(await session.write([{ sheet, cell, ...fix }], label))) return;
      await session.check();
      announce({ key: 'temuan.diperbaiki', values: { sel: cell } });
    },

    async waive(finding, reason) {
      const done = await working('menulis', async () => {
        const { waiverPatch } = await loaded();
        await port.saveSettings({
          ...waiverPatch(await port.readSettings(), finding, reason),
          ...stamp(),
        });
      });
      if (!done) return;
      const { result } = store.get();
      if (result) {
        store.set({
          result: {
            ...result,
            findings: result.findings.filter((f) => f !== finding),
            waived: [...result.waived, { finding, reason }],
          },
          current: null,
        });
      }
      announce({ key: 'temuan.diabaikan-satu', values: { sel: finding.cell } });
    },

    async restore(finding) {
      const done = await working('menulis', async (signal) => {
        const { waiverPatch } = await loaded();
        await port.saveSettings({
          ...waiverPatch(await port.readSettings(), finding, null),
          ...stamp(),
        });
        await checkNow(signal);
      });
      if (done) announce({ key: 'temuan.dikembalikan', values: { sel: finding.cell } });
    },

    async write(changes, label, since = store.get().result?.workbook) {
      return working('menulis', async () => {
        await port.write(changes, label, { since, settings: stamp() });
        store.set({ stale: true, history: await port.history() });
      });
    },

    async undo(step) {
      await working('menulis', async () => {
        const report = await port.undo(step);
        store.set({ stale: true, history: await port.history() });
        if (!report) return;
        const { restored, left, sheetLeft } = report;
        if (sheetLeft !== undefined) {
          const values = { lembar: sheetLeft };
          store.set({ problem: { key: 'rumus.lembar-dibiarkan', values, detail: '' } });
          return;
        }
        announce({ key: 'rumus.terurungkan', values: { n: restored } });
        if (!left.length) return;
        const sel = left.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ');
        store.set({
          problem: { key: 'rumus.dibiarkan', values: { n: left.length, sel }, detail: '' },
        });
      });
    },

    async loadHistory() {
      try {
        store.set({ history: await port.history() });
      } catch (error) {
        fail(error);
      }
    },

    async policy() {
      if (chosen) return chosen;
      try {
        const [{ policyIn }, settings] = await Promise.all([loaded(), port.readSettings()]);
        return policyIn(settings);
      } catch (error) {
        fail(error);
        return null;
      }
    },

    async savePolicy(policy: PolicyFile) {
      chosen = policy;
      // A choice is not turned away: it waits for what is under way.
      while (store.get().work) await running;
      if (chosen !== policy) return true;
      const done = await working('menulis', async () => {
        const { policyPatch } = await loaded();
        await port.saveSettings({ ...policyPatch(policy), ...stamp() });
      });
      if (chosen === policy) chosen = null;
      if (!done) return false;
      if (store.get().result) store.set({ stale: true });
      announce({ key: 'setelan.tersimpan' });
      return true;
    },

    dismiss() {
      store.set({ problem: null });
    },

    close() {
      cancelling.abort();
      auto.stop();
      for (const stop of following) stop();
    },
  };

  const onSheetChange = (change: SheetChange): void => {
    auto.onChange(change);
    const { result, stale, work } = store.get();
    if (stale || (!result && work !== 'memeriksa')) return;
    store.set({ stale: true });
    announce({ key: 'kabar.usang' });
  };
  const following = [
    port.onChange(onSheetChange),
    port.onSelection(({ sheet, cell }) => {
      const place = parseA1(cell);
      const { result, current } = store.get();
      if (!place || !result || (current && isAt(current, sheet, place.top, place.left))) return;
      const finding = result.findings.find((f) => isAt(f, sheet, place.top, place.left));
      if (finding) store.set({ current: finding });
    }),
  ];
  return session;
}
