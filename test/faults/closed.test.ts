import type { ExcelPort } from '../../src/excel';
import { expectJournalAgrees, noFigures, said, settle, stage, undisturbed, count } from './walk';
import { onVirtualClock } from '../kit/clock';
import { expectSame, same } from '../kit/same';
import { keepFigures } from './figures';
import { openPane, stateOf } from './kit';
import { PATHS } from './paths';

onVirtualClock();

/** Another pane's own code: a closed pane takes its memory with it. */
function freshPort(): ExcelPort {
  let port: ExcelPort | undefined;
  jest.isolateModules(() => {
    const fresh = jest.requireActual<{ createExcelPort: () => ExcelPort }>('../../src/excel');
    port = fresh.createExcelPort();
  });
  return port!;
}

afterEach(() => jest.restoreAllMocks());

const rows: string[][] = [];

describe.each(PATHS)('$name', (path) => {
  test('panel ditutup di tengah, lalu dibuka lagi: semuanya atau tidak sama sekali', async () => {
    const figures = noFigures();
    const { none, whole, requests } = await undisturbed(path);
    for (let at = 0; at < requests; at++) {
      for (const done of [false, true]) {
        const { scene, workbook, go } = await stage(path);
        scene.breakFrom((index) =>
          index < at ? null : { kind: 'drop', done: done && index === at },
        );
        await said(go);
        await settle();
        scene.close();
        // Long enough for the new pane to know that nobody is writing any more.
        const later = Date.now() + 600_000;
        jest.spyOn(Date, 'now').mockReturnValue(later);
        const again = openPane(workbook, freshPort);
        await again.port.history();
        jest.restoreAllMocks();
        const now = stateOf(workbook);
        const isWhole = same(now, whole);
        const place = `${path.name}, permintaan ${at + 1}, ${done ? 'dikerjakan' : 'tidak'}`;
        if (!isWhole && !same(now, none)) figures.lost += 1;
        if (!isWhole) expectSame(now, none, place);
        await expectJournalAgrees(again);
        figures[isWhole ? 'whole' : 'none'] += 1;
        count(figures, isWhole ? 'berhasil' : 'tak-menjawab');
        if (!isWhole) {
          const since = await again.port.readWorkbook();
          expect(await said(() => path.act(again.port, since))).toBe('berhasil');
          expectSame(stateOf(workbook), whole, place);
        }
        again.close();
      }
    }
    rows.push(
      [path.name, requests, figures.faults, figures.whole, figures.none, figures.lost].map(String),
    );
  });
});

keepFigures('panel-ditutup', rows, PATHS.length);
