// Coverage of what decides whether a figure is right: `npm run cakupan`. Not part of `npm test`.
// Few tries at random: a branch that only the hundredth reaches is not held by it.
process.env.EQUALITY_CASES ??= '20';
const base = require('./jest.config.js');

const FOLDERS = ['sheet', 'catalogue', 'measures', 'layouts', 'rules', 'engine'];
// Only the tests that are about figures count: panes, hosts, broken files and tools pass through the same code
// without looking at what it makes of them.
const TESTS = [...FOLDERS, 'policy', 'corpus', 'templates', 'xlsx', 'report', 'functions', 'cli'];
const LEAST = { branches: 95 };

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: TESTS.map((folder) => `<rootDir>/test/${folder}`),
  collectCoverage: true,
  coverageProvider: 'v8',
  collectCoverageFrom: FOLDERS.map((folder) => `src/${folder}/**/*.ts`),
  coverageDirectory: 'coverage',
  coverageReporters: ['text', 'json', 'html'],
  coverageThreshold: Object.fromEntries(FOLDERS.map((folder) => [`./src/${folder}/`, LEAST])),
};
