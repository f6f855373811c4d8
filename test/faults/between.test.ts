import { onVirtualClock } from '../kit/clock';
import { expectSame, same } from '../kit/same';
import { keepFigures } from './figures';
import { DISTURBANCES, type Disturbance } from './disturbances';
import { settingsIn, stateOf } from './kit';
import { FORM, type Path, PATHS } from './paths';
import { count, noFigures, said, settle, stage, undisturbed } from './walk';

/** The states that there can be when one comes wholly before or after the other. */
async function serial(path: Path, { act }: Disturbance, target: string) {
  const alone = await stage(path, (workbook) => act(workbook, target));
  const none = stateOf(alone.workbook);
  // What an answer to a later try looks like is asked below; here only whether it wrote.
  await said(alone.go);
  const after = stateOf(alone.workbook);
  alone.scene.close();
  const first = await stage(path);
  await first.go();
  act(first.workbook, target);
  const before = stateOf(first.workbook);
  first.scene.close();
  return { none, whole: [after, before] };
}

onVirtualClock();

const rows: string[][] = [];

describe.each(PATHS)('$name', (path) => {
  const all = noFigures();
  let known: Awaited<ReturnType<typeof undisturbed>> | undefined;
  test.each(DISTURBANCES)('seseorang $name di antara dua permintaan', async (disturbance) => {
    const target = path.target ?? 'G9';
    const { requests } = (known ??= await undisturbed(path));
    const { none, whole } = await serial(path, disturbance, target);
    for (let at = 0; at < requests; at++) {
      const { scene, workbook, go } = await stage(path);
      const act = () => disturbance.act(workbook, target);
      scene.breakFrom((index) => (index === at ? { kind: 'before', act } : null));
      const kind = await said(go);
      await settle();
      scene.breakFrom(() => null);
      count(all, kind);
      all[kind === 'berhasil' ? 'whole' : 'none'] += 1;
      const place = `${path.name}, ${disturbance.name}, permintaan ${at + 1}: ${kind}`;
      const now = stateOf(workbook);
      // As if the two had come one after the other: nothing of either is lost.
      const isWhole = kind === 'berhasil';
      const expected = isWhole ? (whole.find((state) => same(state, now)) ?? whole[0]!) : none;
      if (!same(now, expected)) all.lost += 1;
      expectSame(now, expected, place);
      const steps = await scene.port.history();
      expect(steps.every(({ label }) => label !== '')).toBe(true);
      expect(settingsIn(workbook).journal.every((step) => !step.unfinished)).toBe(true);
      if (!isWhole && disturbance.lift) {
        disturbance.lift(workbook);
        expect([place, await said(go)]).toEqual([place, 'berhasil']);
      } else if (!isWhole) {
        // The user checks again, and the pane works on what there is now.
        const since = await scene.port.readWorkbook();
        const again = await said(() => path.act(scene.port, since));
        const isGone = path.target && path.undoes && !workbook.sheetByName(FORM);
        expect([place, again]).toEqual([place, isGone ? 'lembar-hilang' : 'berhasil']);
      }
      scene.close();
    }
    all.requests = requests;
  });
  test('each was tried between all requests', () => {
    expect(all.faults).toBe(all.requests * DISTURBANCES.length);
    rows.push([path.name, all.requests, all.faults, all.whole, all.none, all.lost].map(String));
  });
});

keepFigures('orang-lain', rows, PATHS.length);
