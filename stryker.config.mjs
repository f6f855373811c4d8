// Mutation run over what decides whether a figure is right: `npm run mutasi`, or one file with
// `npm run mutasi -- --mutate "src/rules/total-salah.ts"`. Not part of `npm test`.
import { drawnShare } from './tools/mutation/lot.mjs';

process.env.EQUALITY_CASES ??= '20';

export default {
  mutate: ['src/measures/**/*.ts', 'src/rules/**/*.ts'],
  testRunner: 'warm',
  plugins: ['./tools/mutation/runner.mjs'],
  warm: {
    folders: ['measures', 'rules', 'policy', 'functions', 'engine', 'corpus'].map(
      (f) => `test/${f}`,
    ),
    // Thousands of tables at random, each costing more than all the others together; `form` and `corrections`
    // take long too, and are of formulas and of what is corrected. `twins` counts how often rules run, which
    // depends on what is kept.
    leftOut: [
      'corrections',
      'form',
      'injections-laws',
      'mutations-tables',
      'mutations',
      'recheck',
      'twins',
    ].map((name) => `test/engine/${name}.test.ts`),
    // `CONTOH=0-10 npm run mutasi`: a tenth of the mutants, always the same, `10-20` another tenth; those that
    // are not drawn are listed as errors, which do not count.
    drawn: drawnShare(process.env.CONTOH),
  },
  coverageAnalysis: 'perTest',
  // A message's wording is held by the generated pages, not by the tests of a rule.
  ignoreStatic: true,
  ignorePatterns: ['artefacts', 'coverage', 'release', 'docs/gambar', 'test/e2e'],
  concurrency: 2,
  timeoutMS: 60_000,
  tempDirName: '.cache/stryker',
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'artefacts/mutasi/mutasi.json' },
  htmlReporter: { fileName: 'artefacts/mutasi/mutasi.html' },
  thresholds: { high: 90, low: 85, break: 85 },
};
