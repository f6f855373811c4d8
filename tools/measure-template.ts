/** A measure that works as it stands, to be written over: what is left of a budget, never below 0. */
export function measureTemplate(id: string, name: string): string {
  return `import { wrongValue } from './errors';
import { blankUnlessFilled, guarded, operand } from './formula';
import type { Measure } from './model';
import {
  ANGGARAN,
  NEGATIVE,
  NO_FIGURE,
  NOT_A_NUMBER,
  REALISASI_ANGGARAN,
  RUPIAH,
} from './parameters';

/** What is left of a budget, in rupiah; never below 0. */
export function ${id}(anggaran: number, realisasi: number): number {
  return Math.max(0, anggaran - realisasi);
}

export const ${name}: Measure = {
  name: '${name}',
  summary: {
    id: 'Sisa anggaran, tidak pernah di bawah nol.',
    en: 'What is left of a budget, never below zero.',
  },
  parameters: [ANGGARAN, REALISASI_ANGGARAN],
  result: { type: 'number', unit: RUPIAH },
  errors: [
    NOT_A_NUMBER,
    { code: '#VALUE!', when: { id: 'Anggaran negatif.', en: 'The budget is negative.' } },
    NO_FIGURE,
  ],
  source: 'PermenPANRB 53/2014',
  examples: [
    { args: '52919550,51364750', result: 1554800 },
    { args: '5,7', result: 0 },
  ],
  compute: (anggaran: number, realisasi: number) => {
    if (anggaran < 0) throw wrongValue(ANGGARAN, anggaran, NEGATIVE);
    return ${id}(anggaran, realisasi);
  },
  // The same in built-in formulas; a test computes both in an independent spreadsheet program.
  builtin: ([anggaran, realisasi]) => {
    const a = operand(anggaran);
    const r = operand(realisasi);
    return blankUnlessFilled([a, r], guarded([[\`\${a}<0\`, '#VALUE!']], \`IF(\${a}>\${r},\${a}-\${r},0)\`));
  },
};
`;
}

/** Its test; that its examples and its built-in formula hold is tested for all measures in one place. */
export function measureTest(name: string): string {
  return `import { call } from './call';

test.each([
  [[100, 80], 20],
  [[80, 100], 0],
  [[-1, 5], '#VALUE!'],
  [[100, '-'], '#N/A'],
  [['', ''], ''],
])('SPM.${name}(%j) = %j', (args, value) => {
  expect(call('${name}', ...args)).toBe(value);
});
`;
}
