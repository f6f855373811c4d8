// Survivors of a mutation run, found again in the source as it is now, and what has been judged about them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One file for each source file: reason → mutants that no test can notice. */
const JUDGED = 'tools/mutation/judged';

const FUNCTION = /^(?:export )?(?:async )?(?:function\*? |const |class |abstract class )(\w+)/;

const linesOf = (text) => text.split('\n');
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What stands from a place to another; lines and columns counted from 0. */
function textAt(lines, { start, end }) {
  if (start.line === end.line) return lines[start.line].slice(start.column, end.column);
  const middle = lines.slice(start.line + 1, end.line);
  return [
    lines[start.line].slice(start.column),
    ...middle,
    lines[end.line].slice(0, end.column),
  ].join('\n');
}

/**
 * A mutant by what it says rather than where it stands, so that it is known after lines have moved: the function
 * it is in, its line, what is replaced and by what.
 */
function described(lines, location, replacement) {
  let inside = '';
  for (let k = location.start.line; k >= 0 && !inside; k--)
    inside = FUNCTION.exec(lines[k])?.[1] ?? '';
  const line = lines[location.start.line].trim();
  return [
    inside,
    line,
    oneLine(textAt(lines, location)).slice(0, 120),
    oneLine(replacement).slice(0, 120),
  ];
}

const keyOf = (words) => words.join('\0');

/** Each with the number of those before it that say the same in the same file. */
function numbered(mutants) {
  const seen = new Map();
  for (const mutant of mutants) {
    const key = keyOf(mutant.words);
    mutant.nth = seen.get(key) ?? 0;
    seen.set(key, mutant.nth + 1);
    const text = [mutant.file, key, mutant.nth].join('\0');
    mutant.id = createHash('sha256').update(text).digest('hex').slice(0, 7);
  }
  return mutants;
}

/** Mutants of the reports in a folder that no test noticed, by id. */
export function survivorsIn(folder) {
  const found = new Map();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const { files } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    for (const [file, { source, mutants }] of Object.entries(files ?? {})) {
      const lines = linesOf(source);
      // Reports count from 1.
      const less = ({ line, column }) => ({ line: line - 1, column: column - 1 });
      const all = mutants
        .map(({ location, replacement, status }) => {
          const at = { start: less(location.start), end: less(location.end) };
          const words = described(lines, at, replacement ?? '');
          return { file, line: location.start.line, column: location.start.column, words, status };
        })
        .sort((a, b) => a.line - b.line || a.column - b.column);
      for (const mutant of numbered(all)) {
        if (/Survived|NoCoverage/.test(mutant.status)) found.set(mutant.id, mutant);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

const QUIET = { debug() {}, info() {}, isDebugEnabled: () => false };

/** The source of a file with all its mutants as switches, and those mutants by the id of the reports. */
export async function instrumented(file) {
  const content = readFileSync(file, 'utf8');
  const { files, mutants } = await new Instrumenter(QUIET).instrument(
    [{ name: path.resolve(file), mutate: true, content }],
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const lines = linesOf(content);
  const all = mutants
    .map((mutant) => ({
      mutant,
      file,
      words: described(lines, mutant.location, mutant.replacement),
    }))
    .sort(
      ({ mutant: { location: a } }, { mutant: { location: b } }) =>
        a.start.line - b.start.line || a.start.column - b.start.column,
    );
  return {
    content: files[0].content,
    byId: new Map(numbered(all).map(({ id, mutant }) => [id, mutant])),
  };
}

const judgedFile = (file) =>
  path.join(JUDGED, file.replace(/^src\//, '').replace(/\.ts$/, '.json'));

function judgementsOf(file) {
  const at = judgedFile(file);
  return existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : {};
}

/** Why no test can notice a mutant, if somebody has judged so. */
export function reasonFor({ file, words }) {
  const key = keyOf(words);
  for (const [reason, judged] of Object.entries(judgementsOf(file))) {
    if (judged.some((one) => keyOf(one) === key)) return reason;
  }
  return undefined;
}

/** Judgements of mutants whose line is no longer there; to be taken out by hand. */
export function outdated() {
  if (!existsSync(JUDGED)) return [];
  return readdirSync(JUDGED, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = path.join('src', name.replace(/\.json$/, '.ts'));
      const lines = existsSync(file)
        ? linesOf(readFileSync(file, 'utf8')).map((line) => line.trim())
        : [];
      return Object.values(judgementsOf(file))
        .flat()
        .filter((words) => !lines.includes(words[1]))
        .map((words) => ({ file, words }));
    });
}

/** Writes down why these mutants of a file make no difference. */
export function judge(mutants, reason) {
  for (const mutant of mutants) {
    if (reasonFor(mutant)) continue;
    const judged = judgementsOf(mutant.file);
    judged[reason] = [...(judged[reason] ?? []), mutant.words];
    const at = judgedFile(mutant.file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, `${JSON.stringify(judged, null, 2)}\n`);
  }
}
