/**
 * `npm run fuzz`: 10,000 random inputs for engine, readers and executor, and for each function against
 * its built-in formula; `FUZZ=500` for fewer.
 */
import { spawnSync } from 'node:child_process';

const PARTS = ['test/fuzz', 'test/host/rich/executor', 'test/measures/builtin'];

const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '-i', ...PARTS], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: process.env.FUZZ ?? '10000' },
});
process.exitCode = status ?? 1;
