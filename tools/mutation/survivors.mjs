// What a mutation run left over: lists the survivors that nobody has judged, tries them against test files in
// some tenths of a second each, and writes down which make no difference.
//
//   npm run mutasi:sisa                                          all that are open
//   npm run mutasi:sisa -- kit/total                             those of files whose path holds this
//   npm run mutasi:sisa -- kit/total --uji test/rules/kit/total  against these tests, or all of a folder
//   npm run mutasi:sisa -- 1a2b3c4 5d6e7f8 --setara "why no test can notice them"
import { existsSync, readFileSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judge, instrumented, outdated, reasonFor, survivorsIn } from './report.mjs';
import { WarmRunner } from './runner.mjs';

const REPORTS = 'artefacts/mutasi';
/** Ids that a test has noticed since the run. */
const NOTICED = 'artefacts/mutasi/noticed.txt';
/** So often may a mutant be come to; more is taken for a loop without end. */
const HITS = 5_000_000;

function testFilesAt(asked) {
  const file = asked.endsWith('.ts') ? asked : `${asked}.test.ts`;
  if (existsSync(file)) return [path.resolve(file)];
  if (!existsSync(asked) || !statSync(asked).isDirectory()) throw new Error(`No tests at ${asked}`);
  return readdirSync(asked, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.resolve(asked, name));
}

const noticed = () => new Set(existsSync(NOTICED) ? readFileSync(NOTICED, 'utf8').split('\n') : []);

function show({ id, file, line, words: [inside, text, from, to], status }, verdict = '') {
  const unreached = status === 'NoCoverage' ? ' (reached by no test)' : '';
  console.log(`${id} ${file}:${line} ${inside}${unreached} ${verdict}`);
  console.log(`    ${text}\n    ${from}  ⇒  ${to}`);
}

/** One runner for each source file: its mutants are switches in one text. */
async function tryOut(mutants, tests) {
  const left = [];
  for (const [file, own] of grouped(mutants)) {
    const { content, byId } = await instrumented(file);
    const runner = new WarmRunner({ warm: { folders: [], leftOut: [], drawn: [0, 1] } });
    runner.init(new Map([[path.resolve(file), content]]));
    runner.files = tests;
    const before = await runner.dryRun({ coverageAnalysis: 'off' });
    const failing = before.tests.filter(({ failureMessage }) => failureMessage);
    for (const { name, failureMessage } of failing)
      console.log(`fails as it is: ${name}\n${failureMessage}`);
    if (failing.length > 0) process.exit(1);
    for (const mutant of own) {
      const activeMutant = byId.get(mutant.id);
      if (!activeMutant) {
        show(mutant, 'its code is gone');
        note(mutant);
        continue;
      }
      const { status } = await runner.mutantRun({ activeMutant, hitLimit: HITS });
      show(mutant, status === 'survived' ? 'SURVIVES' : status);
      if (status === 'survived') left.push(mutant);
      else note(mutant);
    }
  }
  return left;
}

function grouped(mutants) {
  const groups = new Map();
  for (const mutant of mutants)
    groups.set(mutant.file, [...(groups.get(mutant.file) ?? []), mutant]);
  return groups;
}

function note({ id }) {
  writeFileSync(NOTICED, [...noticed(), id].join('\n'));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { uji: { type: 'string', multiple: true }, setara: { type: 'string' } },
});
const known = noticed();
const open = survivorsIn(REPORTS).filter((m) => !known.has(m.id) && !reasonFor(m));
const asked = open.filter(
  ({ id, file }) =>
    positionals.length === 0 || positionals.some((p) => p === id || file.includes(p)),
);
if (values.setara) {
  judge(asked, values.setara);
  console.log(`${asked.length} judged`);
} else if (values.uji) {
  const left = await tryOut(asked, values.uji.flatMap(testFilesAt));
  console.log(`${asked.length - left.length} noticed, ${left.length} survive`);
} else {
  for (const mutant of asked) show(mutant);
  console.log(`${asked.length} open`);
  for (const { file, words } of outdated()) {
    console.log(`judged, but its line is gone: ${file}\n    ${words[1]}`);
  }
}
