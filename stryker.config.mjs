// Mutation run over what decides whether a figure is right: `npm run mutasi`, or one folder with
// `npm run mutasi -- --mutate "src/rules/total-salah.ts"`. Not part of `npm test`.
process.env.EQUALITY_CASES = '60';

export default {
  mutate: ['src/measures/**/*.ts', 'src/rules/**/*.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.stryker.cjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // A message's wording is held by the generated pages, not by the tests of a rule.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.cache/stryker',
  incrementalFile: '.cache/stryker-incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'artefacts/mutasi/mutasi.json' },
  htmlReporter: { fileName: 'artefacts/mutasi/mutasi.html' },
  thresholds: { high: 90, low: 85, break: 85 },
};
