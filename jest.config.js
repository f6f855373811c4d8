/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(tsx?|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/kit/icons.js' },
  // Machines are noisy; a slow one is no failure.
  testTimeout: 120_000,
  maxWorkers: '100%',
  // Outside of its module jest looks a global up in a slow way; the arithmetic of millions of cells notices.
  sandboxInjectedGlobals: [
    'Array',
    'Infinity',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'isFinite',
    'isNaN',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};
