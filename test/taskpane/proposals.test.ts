import { furtherInjections, injections, periksa } from '../../src/engine';
import { withResults } from '../../src/engine/rounds';
import type { Workbook } from '../../src/sheet/snapshot';
import { cellKey, defaultPick, proposalsOf } from '../../src/taskpane/session/proposals';
import { apply } from '../kit/apply';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import fc from '../kit/random';

const offered = (workbook: Workbook) =>
  proposalsOf({ injections, furtherInjections }, periksa(workbook));

/** What the pane would put in: all that it lists, or what is picked at first. */
const taken = (workbook: Workbook, all: boolean) =>
  offered(workbook).flatMap((proposal) => {
    const picked = defaultPick(proposal);
    const list = proposal.columns.flatMap((column) => column.injections);
    return list.filter((one) => all || picked.has(cellKey(one)));
  });

const LKJIP = 'temanggung-2023-lkjip';

describe.each(corpusNames())(
  '%s: with all in that the pane offers it offers nothing more',
  (name) => {
    const workbook = corpusWorkbook(name);
    const cells = taken(workbook, true).map(({ sheet, cell }) => ({ sheet, cell, value: null }));

    test.each([
      ['what is picked at first', false],
      ['every cell', true],
    ])('all its computed figures cleared, %s put in', (_, all) => {
      const blank = apply(workbook, cells);
      const { unchanging } = furtherInjections(periksa(blank));
      // There some become possible only once others stand.
      if (name === LKJIP) expect(unchanging.length).toBeGreaterThan(0);
      const full = apply(blank, withResults(taken(blank, all), all));
      expect(taken(full, all).map(cellKey)).toEqual([]);
    });

    test('some of them changed, every cell put in', () => {
      fc.assert(
        fc.property(
          fc.subarray([...cells]),
          fc.array(fc.option(fc.integer({ min: 0, max: 999 }), { freq: 3 }), { minLength: 40 }),
          (chosen, figures) => {
            const values = chosen.map((one, i) => ({ ...one, value: figures[i % 40] ?? null }));
            const damaged = apply(workbook, values);
            const full = apply(damaged, withResults(taken(damaged, true), true));
            expect(taken(full, true).map(cellKey)).toEqual([]);
          },
        ),
        { numRuns: 4 },
      );
    });
  },
);
