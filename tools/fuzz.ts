/**
 * `npm run fuzz`: 10,000 random inputs for engine, readers and executor, and for each function against
 * its built-in formula; then the laws of rules, formulas and files, 10 times as often as `npm test` tries
 * them. `FUZZ=500 KALI=2 npm run fuzz` for fewer.
 */
import { spawnSync } from 'node:child_process';

const INPUTS = ['test/fuzz', 'test/host/rich/executor', 'test/measures/builtin'];
const LAWS = [
  'test/engine/mutations',
  'test/engine/injections-laws',
  'test/rules/sums',
  'test/policy/arithmetic',
  'test/xlsx/patch',
];

function run(parts: readonly string[], setting: string, usual: string): boolean {
  const args = ['node_modules/jest/bin/jest.js', '-i', '--testTimeout=3600000', ...parts];
  const env = { ...process.env, [setting]: process.env[setting] ?? usual };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}

const passed = [run(INPUTS, 'FUZZ', '10000'), run(LAWS, 'KALI', '10')];
process.exitCode = passed.every(Boolean) ? 0 : 1;
