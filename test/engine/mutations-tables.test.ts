import { findingsIn } from '../kit/check';
import { random } from '../kit/perturb';
import { SEED, tries } from '../kit/seed';
import { RIGHT_TABLES, tableText } from '../kit/right-tables';

/** Right tables of the other layouts say nothing; a fault put in gives its one finding. */

const ROUNDS = tries(12);

const LEAST = 0.99;

describe.each(Object.entries(RIGHT_TABLES))(`%s (seed ${SEED})`, (name, build) => {
  test('right tables have no findings', () => {
    const next = random(SEED + name.length);
    for (let i = 0; i < ROUNDS; i++) {
      const text = tableText(build(next).cells);
      expect([text, findingsIn(text)]).toEqual([text, []]);
    }
  });

  test('each fault is found, and nothing else', () => {
    const next = random(SEED + name.length * 7919);
    let tried = 0;
    const missed: string[] = [];
    const unrelated: string[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const { cells, faults } = build(next);
      for (const fault of faults) {
        tried++;
        const text = tableText(cells, fault);
        const found = findingsIn(text);
        if (!found.includes(fault.expected))
          missed.push(`${fault.name}: ${fault.expected} of ${found.join()}\n${text}`);
        const others = found.filter((f) => f !== fault.expected);
        if (others.length)
          unrelated.push(`${fault.name}: ${fault.expected} and ${others.join()}\n${text}`);
      }
    }
    expect(unrelated.slice(0, 2)).toEqual([]);
    expect(missed.length / tried > 1 - LEAST ? missed.slice(0, 2) : []).toEqual([]);
  });
});
