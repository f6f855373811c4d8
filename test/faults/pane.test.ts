import type { Fault } from '../../src/host/faults';
import { keepFigures } from './figures';
import { openPane, settingsIn, stateOf } from './kit';
import { PANE_PATHS, type PanePath, paneWorkbook, watchedSession } from './pane';
import { expectJournalAgrees, same, settle } from './walk';

jest.setTimeout(300_000);

/** Two faults stand for all: the walk below the session tries five at the same calls. */
const KINDS: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: 'ditolak', fault: { kind: 'fail', code: 'GeneralException' } },
  { name: 'jawaban hilang', fault: { kind: 'drop', done: true } },
];

beforeAll(() => void jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 21, 7)));
afterAll(() => jest.restoreAllMocks());

async function staged({ before }: PanePath) {
  const workbook = paneWorkbook();
  const scene = openPane(workbook);
  const { session, outcome } = watchedSession(scene.port);
  await session.check();
  await before?.(session, workbook);
  if (before) await session.check();
  outcome.last = 'belum';
  return { workbook, scene, session, outcome };
}

const rows: string[][] = [];

describe.each(PANE_PATHS)('$name', (path) => {
  const sums = { requests: 0, faults: 0, whole: 0, none: 0, lost: 0 };
  test.each(KINDS)(
    '$name, pada setiap permintaan: semuanya atau tidak sama sekali',
    async ({ fault }) => {
      const calm = await staged(path);
      const none = stateOf(calm.workbook);
      calm.scene.breakFrom(() => null);
      await path.act(calm.session);
      await settle();
      sums.requests = calm.scene.requests();
      const whole = stateOf(calm.workbook);
      expect(calm.session.store.get().problem).toBeNull();
      expect(whole).not.toEqual(none);
      calm.scene.close();
      for (let at = 0; at < sums.requests; at += 1) {
        const { workbook, scene, session, outcome } = await staged(path);
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
        expect([place, isWhole ? whole : now]).toEqual([place, isWhole ? whole : none]);
        // What is not there was told; what is there was never called a failure of writing.
        expect([place, isWhole]).toEqual([place, outcome.last === 'berhasil']);
        if (!isWhole)
          expect([place, problem?.key]).toEqual([place, expect.stringMatching(/^galat\./)]);
        else expect(['galat.gagal-tulis', 'galat.gagal-pulih']).not.toContain(problem?.key);
        await expectJournalAgrees(scene);
        if (!isWhole) {
          await path.act(session);
          expect([place, session.store.get().problem]).toEqual([place, null]);
          expect(stateOf(workbook)).toEqual(whole);
        }
        if (path.undoes) {
          await session.undo();
          expect([place, stateOf(workbook)]).toEqual([place, none]);
        }
        session.close();
        scene.close();
      }
      expect(settingsIn(calm.workbook).journal.every((step) => !step.unfinished)).toBe(true);
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
