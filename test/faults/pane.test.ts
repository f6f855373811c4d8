import type { Fault } from '../../src/host/faults';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { onVirtualClock } from '../kit/clock';
import { expectSame, same } from '../kit/same';
import { keepFigures } from './figures';
import { openPane, settingsIn, stateOf } from './kit';
import { PANE_PATHS, type PanePath, paneWorkbook, watchedSession } from './pane';
import { expectJournalAgrees, settle } from './walk';

onVirtualClock();

/** Two faults stand for all: the walk below the session tries five at the same calls. */
const KINDS: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: 'ditolak', fault: { kind: 'fail', code: 'GeneralException' } },
  { name: 'jawaban hilang', fault: { kind: 'drop', done: true } },
];

beforeAll(() => void jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 21, 7)));
afterAll(() => jest.restoreAllMocks());

/** The workbook as the acts before a path leave it. */
async function prepared({ before }: PanePath): Promise<HostWorkbook> {
  const workbook = paneWorkbook();
  if (!before) return workbook;
  const { session, close } = await opened(workbook);
  await before(session, workbook);
  await close();
  return workbook;
}

async function opened(workbook: HostWorkbook) {
  const scene = openPane(workbook);
  const { session, outcome } = watchedSession(scene.port);
  await session.check();
  await settle();
  outcome.last = 'belum';
  const close = async () => {
    session.close();
    // The handlers go by a message too.
    await settle();
    scene.close();
  };
  return { scene, session, outcome, close };
}

const rows: string[][] = [];

describe.each(PANE_PATHS)('$name', (path) => {
  let original: HostWorkbook | undefined;
  const sums = { requests: 0, faults: 0, whole: 0, none: 0, lost: 0 };
  test.each(KINDS)(
    '$name, pada setiap permintaan: semuanya atau tidak sama sekali',
    async ({ fault }) => {
      const start = (original ??= await prepared(path));
      const calmly = start.copy();
      const calm = await opened(calmly);
      const none = stateOf(calmly);
      calm.scene.breakFrom(() => null);
      await path.act(calm.session);
      await settle();
      sums.requests = calm.scene.requests();
      const whole = stateOf(calmly);
      expect(calm.session.store.get().problem).toBeNull();
      expect(whole).not.toEqual(none);
      await calm.close();
      for (let at = 0; at < sums.requests; at += 1) {
        const workbook = start.copy();
        const { scene, session, outcome, close } = await opened(workbook);
        scene.breakFrom((index) => (index === at ? fault : null));
        await path.act(session);
        await settle();
        scene.breakFrom(() => null);
        const now = stateOf(workbook);
        const isWhole = same(now, whole);
        const { problem } = session.store.get();
        const place = `${path.name}, permintaan ${at + 1}: ${problem?.key ?? 'berhasil'}`;
        sums.faults += 1;
        sums[isWhole ? 'whole' : 'none'] += 1;
        if (!isWhole && !same(now, none)) sums.lost += 1;
        if (!isWhole) expectSame(now, none, place);
        // What is not there was told; what is there was never called a failure of writing.
        expect([place, isWhole]).toEqual([place, outcome.last === 'berhasil']);
        if (!isWhole)
          expect([place, problem?.key]).toEqual([place, expect.stringMatching(/^galat\./)]);
        else expect(['galat.gagal-tulis', 'galat.gagal-pulih']).not.toContain(problem?.key);
        await expectJournalAgrees(scene);
        if (!isWhole) {
          await path.act(session);
          expect([place, session.store.get().problem]).toEqual([place, null]);
          expectSame(stateOf(workbook), whole, place);
        }
        if (path.undoes) {
          await session.undo();
          expectSame(stateOf(workbook), none, place);
        }
        await close();
      }
      expect(settingsIn(calmly).journal.every((step) => !step.unfinished)).toBe(true);
    },
  );
  test('setiap permintaan telah diganggu', () => {
    expect(sums.faults).toBe(sums.requests * KINDS.length);
    expect(sums.requests).toBeGreaterThan(1);
    rows.push(
      [path.name, sums.requests, sums.faults, sums.whole, sums.none, sums.lost].map(String),
    );
  });
});

keepFigures('panel', rows, PANE_PATHS.length);
