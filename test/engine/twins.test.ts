import { periksa } from '../../src/engine';
import type { CheckResult } from '../../src/engine/model';
import { Sheet } from '../../src/sheet/snapshot';
import { random } from '../kit/perturb';
import { region, regionSheet } from '../kit/regional';
import { SEED } from '../kit/seed';

const next = random(SEED);

/** A region's form in which some figures are wrong, and in some a word is. */
function faulty(index: number): Sheet {
  const right = regionSheet(region(index), `Daerah ${index}`);
  const copy = new Sheet(right.name, right);
  for (const row of right.rowNumbers()) {
    for (const { column, cell } of right.rowCells(row)) {
      const isFigure = typeof cell.value === 'number' && row > 5;
      const isWrong = next() < (isFigure ? 0.04 : 0.005) && row > 5;
      const value = typeof cell.value === 'number' ? cell.value + 3 : 'Penyediaan rumah';
      copy.set(row, column, isWrong ? { ...cell, value } : cell);
    }
  }
  return copy;
}

const findingsOf = ({ findings, checked }: CheckResult) => ({ findings, checked });

test('forms built alike are each checked as they are checked alone', () => {
  const sheets = Array.from({ length: 12 }, (_, i) => faulty(i));
  const alone = sheets.map((sheet) => findingsOf(periksa({ sheets: [sheet] })));
  const together = findingsOf(periksa({ sheets }));
  expect(together.findings).toEqual(alone.flatMap(({ findings }) => findings));
  expect(together.findings.length).toBeGreaterThan(25);
  for (const [rule, count] of Object.entries(together.checked)) {
    expect([rule, count]).toEqual([
      rule,
      alone.reduce((sum, { checked }) => sum + (checked[rule] ?? 0), 0),
    ]);
  }
});
