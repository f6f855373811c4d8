// Test runner for Stryker, for the tests that hold a figure right. Jest builds its world anew for every mutant,
// one to two seconds each; here a mutant takes as long as the checks it makes wrong, some hundredths of one.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { testWords } from './cases.mjs';
import { moduleLoader } from './modules.mjs';

const SETUP = 'test/kit/seed.ts';

function testFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}

/** A number from 0 to 1 for each mutant, the same in every run: those in the span asked for are drawn. */
function lot({ fileName, location, replacement }) {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join();
  const text = [path.basename(fileName), place, replacement].join('\0');
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

class WarmRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.folders = options.warm.folders;
    [this.from, this.to] = options.warm.drawn;
  }

  init() {
    this.root = process.cwd();
    this.files = this.folders.flatMap((folder) => testFiles(path.join(this.root, folder)));
    this.loader = moduleLoader();
    this.words = testWords();
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    // What the code reads at the moment it runs: mutants are switched on before their modules are loaded.
    delete process.env[INSTRUMENTER_CONSTANTS.ACTIVE_MUTANT_ENV_VARIABLE];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ coverageAnalysis, disableBail }) {
    this.stryker.activeMutant = undefined;
    this.stryker.mutantCoverage = undefined;
    const result = await this.run(this.files, !disableBail, coverageAnalysis === 'perTest');
    if (result.status === DryRunStatus.Complete && coverageAnalysis !== 'off') {
      result.mutantCoverage = this.stryker.mutantCoverage;
    }
    return result;
  }

  /**
   * Whole files are run, not single tests: a report that the first test of a file has checked is kept for
   * the others. The file that is named after the mutated one, if there is one, comes first.
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const drawn = lot(activeMutant);
    if (drawn < this.from || drawn >= this.to) {
      // Counted among the errors, and so not in the score.
      return { status: MutantRunStatus.Error, errorMessage: 'not drawn' };
    }
    const asked = new Set(testFilter?.map((id) => id.slice(0, id.indexOf(': '))));
    const own = path.basename(activeMutant.fileName, '.ts');
    const files = this.files
      .filter((file) => !testFilter || asked.has(path.relative(this.root, file)))
      .sort(
        (a, b) =>
          Number(path.basename(b).startsWith(own)) - Number(path.basename(a).startsWith(own)),
      );
    this.stryker.activeMutant = activeMutant.id;
    this.stryker.hitCount = hitLimit ? 0 : undefined;
    this.stryker.hitLimit = hitLimit;
    try {
      return toMutantRunResult(await this.run(files, !disableBail, false), disableBail);
    } finally {
      this.stryker.activeMutant = undefined;
    }
  }

  async run(files, bail, perTest) {
    const tests = [];
    let load;
    for (const file of files) {
      // What one file has had checked must not hide from the coverage of the next that it needs it too.
      if (!load || perTest) {
        load = this.loader.fresh();
        load(path.join(this.root, SETUP));
      }
      const fileName = path.relative(this.root, file);
      const about = { fileName, timeSpentMs: 0 };
      let cases;
      try {
        cases = this.words.collect(() => load(file));
      } catch (error) {
        cases = [
          {
            name: 'is read',
            body: () => {
              throw error;
            },
          },
        ];
      }
      const seen = new Map();
      for (const { name, body } of cases) {
        const nth = seen.get(name) ?? 0;
        seen.set(name, nth + 1);
        const id = `${fileName}: ${name}${nth ? ` (${nth + 1})` : ''}`;
        if (perTest) this.stryker.currentTestId = id;
        const start = performance.now();
        const result = { ...about, id, name: id, status: TestStatus.Success };
        try {
          await body();
        } catch (error) {
          result.status = TestStatus.Failed;
          result.failureMessage = String(error?.message ?? error);
        }
        this.stryker.currentTestId = undefined;
        const stopped = determineHitLimitReached(this.stryker.hitCount, this.stryker.hitLimit);
        if (stopped) return stopped;
        tests.push({ ...result, timeSpentMs: performance.now() - start });
        if (bail && result.status === TestStatus.Failed) {
          return { status: DryRunStatus.Complete, tests };
        }
      }
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];

export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    warm: {
      type: 'object',
      required: ['folders', 'drawn'],
      properties: {
        folders: { description: 'folders of tests', type: 'array', items: { type: 'string' } },
        drawn: {
          description: 'from which share to which',
          type: 'array',
          items: { type: 'number' },
        },
      },
    },
  },
};
