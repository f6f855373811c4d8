import { KINDS, noFigures, walk } from './walk';
import { PATHS } from './paths';

describe.each(PATHS)('$name', (path) => {
  test.each(KINDS)('$name, at each request in turn: all of it or nothing', async (kind) => {
    const figures = noFigures();
    await walk(path, kind, figures);
    expect(figures.faults).toBe(figures.requests);
  });
});
