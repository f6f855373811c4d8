import { onVirtualClock } from '../kit/clock';
import { keepFigures } from './figures';
import { PATHS } from './paths';
import { KINDS, noFigures, walk } from './walk';

onVirtualClock();

const rows: string[][] = [];

describe.each(PATHS)('$name', (path) => {
  const all = noFigures();
  test.each(KINDS)('$name, at each request in turn: all of it or nothing', async (kind) => {
    await walk(path, kind, all);
  });
  test('a fault at each request was tried in each kind', () => {
    expect(all.faults).toBe(all.requests * KINDS.length);
    expect(all.whole + all.none).toBe(all.faults);
    rows.push([path.name, all.requests, all.faults, all.whole, all.none, all.lost].map(String));
  });
});

keepFigures('permintaan', rows, PATHS.length);
