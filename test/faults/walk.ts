import type { ProblemKind } from '../../src/excel';
import { ExcelProblem } from '../../src/excel';
import type { Fault } from '../../src/host/faults';
import type { HostWorkbook } from '../../src/host/model/workbook';
import type { Workbook } from '../../src/sheet/snapshot';
import { pass } from '../kit/clock';
import { expectSame, same } from '../kit/same';
import { BOOK, type Path } from './paths';
import { type KeptStep, newWorkbook, openPane, type Scene, settingsIn, stateOf } from './kit';

/** What a walk has gone through. */
export interface Figures {
  requests: number;
  faults: number;
  /** Faults after which the whole change was there, and none of it. */
  whole: number;
  none: number;
  /** States that no order of the two explains: part of a change, or a change of the user's gone. */
  lost: number;
  /** What the pane said, and how often. */
  readonly said: Map<ProblemKind | 'berhasil', number>;
}

export function noFigures(): Figures {
  return { requests: 0, faults: 0, whole: 0, none: 0, lost: 0, said: new Map() };
}

/** The workbook as the acts before a path leave it, and what the pane reads of it then. */
const ready = new Map<Path, { workbook: HostWorkbook; since: Workbook }>();

async function prepared(path: Path) {
  const known = ready.get(path);
  if (known) return known;
  const workbook = newWorkbook(BOOK);
  const scene = openPane(workbook);
  await path.before?.(scene.port);
  const since = await scene.port.readWorkbook();
  await settle();
  scene.close();
  const made = { workbook, since };
  ready.set(path, made);
  return made;
}

/** Ready for the act of the path: what it needs is there, and the pane has read the workbook. */
export async function stage(path: Path, act?: (workbook: HostWorkbook) => void) {
  const { workbook: original, since } = await prepared(path);
  const workbook = original.copy();
  const scene = openPane(workbook);
  act?.(workbook);
  return { scene, workbook, go: () => path.act(scene.port, since) };
}

/** The kind of the problem that the pane would tell, or that it went well. */
export async function said(act: () => Promise<unknown>): Promise<ProblemKind | 'berhasil'> {
  try {
    await act();
    return 'berhasil';
  } catch (error) {
    if (error instanceof ExcelProblem) return error.kind;
    throw error;
  }
}

/** The state before and after the path, undisturbed, and how many requests it takes. */
export async function undisturbed(path: Path) {
  const { scene, workbook, go } = await stage(path);
  const none = stateOf(workbook);
  scene.breakFrom(() => null);
  await go();
  await settle();
  const requests = scene.requests();
  const steps = settingsIn(workbook).journal.length;
  const whole = stateOf(workbook);
  scene.close();
  return { none, whole, requests, steps };
}

/** Lets go out what Excel's library sends when all is done. */
export const settle = (): Promise<void> => pass(5_000);

export interface Kind {
  readonly name: string;
  readonly fault: Fault;
}

export const KINDS: readonly Kind[] = [
  { name: 'ditolak', fault: { kind: 'fail', code: 'GeneralException' } },
  { name: 'dikerjakan, lalu galat', fault: { kind: 'fail-after', code: 'GeneralException' } },
  { name: 'pesan hilang', fault: { kind: 'drop', done: false } },
  { name: 'jawaban hilang', fault: { kind: 'drop', done: true } },
  { name: 'jawaban terlambat', fault: { kind: 'delay', ms: 10 } },
];

/** One kind of fault at each request in turn. */
export async function walk(path: Path, { fault }: Kind, figures: Figures): Promise<void> {
  const { none, whole, requests, steps } = await undisturbed(path);
  figures.requests = requests;
  for (let at = 0; at < requests; at++) {
    const { scene, workbook, go } = await stage(path);
    const stepsBefore = settingsIn(workbook).journal.length;
    scene.breakFrom((index) => (index === at ? fault : null));
    const kind = await said(go);
    await settle();
    scene.breakFrom(() => null);
    count(figures, kind);
    const place = `${path.name}, ${fault.kind}, permintaan ${at + 1}: ${kind}`;
    const now = stateOf(workbook);
    const isWhole = same(now, whole);
    if (!isWhole && !same(now, none)) figures.lost += 1;
    if (!isWhole) expectSame(now, none, place);
    // The message says which.
    expect([place, isWhole]).toEqual([place, kind === 'berhasil']);
    if (kind !== 'berhasil') expect(['gagal-tulis', 'lain', 'tak-menjawab']).toContain(kind);
    figures[isWhole ? 'whole' : 'none'] += 1;
    if (path.undoes) {
      expect(settingsIn(workbook).journal).toHaveLength(isWhole ? steps : stepsBefore);
    }
    await expectJournalAgrees(scene);
    if (!isWhole) {
      expect([place, await said(go)]).toEqual([place, 'berhasil']);
      expectSame(stateOf(workbook), whole, place);
    }
    if (path.undoes) {
      await scene.port.undo();
      expectSame(stateOf(workbook), none, place);
    }
    scene.close();
  }
}

export function count(figures: Figures, kind: ProblemKind | 'berhasil'): void {
  figures.faults += 1;
  figures.said.set(kind, (figures.said.get(kind) ?? 0) + 1);
}

/** Each step of the history tells what its cells hold; none is left unfinished. */
export async function expectJournalAgrees({ port, workbook }: Scene): Promise<void> {
  const steps = await port.history();
  const { journal } = settingsIn(workbook);
  expect(steps.map(({ label }) => label).reverse()).toEqual(journal.map(({ label }) => label));
  // What a later step wrote is no longer what an earlier one left.
  const last = new Map<string, KeptStep['cells'][number]>();
  for (const { cells, unfinished } of journal) {
    expect(unfinished).toBeUndefined();
    for (const one of cells) last.set(`${one.sheet}!${one.cell}`, one);
  }
  for (const { sheet, cell, after } of last.values()) {
    const held = workbook.sheetByName(sheet);
    if (!held) continue;
    const row = Number(/\d+/.exec(cell)?.[0]) - 1;
    const data = held.cell(row, cell.charCodeAt(0) - 65);
    const content = data?.formula ?? data?.value ?? '';
    expect([sheet, cell, content]).toEqual([sheet, cell, after.formula ?? after.value]);
  }
}
