/** `npm run fuzz`: 10,000 random inputs for engine, readers and executor; `FUZZ=500` for fewer. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '-i', 'test/fuzz', 'test/host/rich/executor'],
  { stdio: 'inherit', env: { ...process.env, FUZZ: process.env.FUZZ ?? '10000' } },
);
process.exitCode = status ?? 1;
