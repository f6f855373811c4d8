// Coverage of what decides whether a figure is right: `npm run cakupan`. Not part of `npm test`.
const base = require('./jest.config.js');

const FOLDERS = ['sheet', 'catalogue', 'measures', 'layouts', 'rules', 'engine'];
const LEAST = { branches: 95 };

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  collectCoverage: true,
  coverageProvider: 'v8',
  collectCoverageFrom: FOLDERS.map((folder) => `src/${folder}/**/*.ts`),
  coverageDirectory: 'coverage',
  coverageReporters: ['text', 'json', 'html'],
  coverageThreshold: Object.fromEntries(FOLDERS.map((folder) => [`./src/${folder}/`, LEAST])),
};
