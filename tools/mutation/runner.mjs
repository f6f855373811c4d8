// Test runner for Stryker, for the tests that hold a figure right. Jest builds its world anew for every mutant,
// one to two seconds each; here a mutant takes as long as the checks it makes wrong, some hundredths of one.
import { readdirSync, readFileSync } from 'node:fs';
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
import { lot } from './lot.mjs';
import { moduleLoader } from './modules.mjs';

/** The case that stands for the reading of a file. */
const READ = 'is read';

/** What only Jest itself can give. */
const HOOKS = /\b(jest\.|(before|after)(All|Each)\()/;

function testFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))
    .filter((file) => !HOOKS.test(readFileSync(file, 'utf8')))
    .sort();
}

export class WarmRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.folders = options.warm.folders;
    this.leftOut = options.warm.leftOut;
    [this.from, this.to] = options.warm.drawn;
  }

  /** @param {Map<string, string>} [sources] texts that stand for those of the files of these paths */
  init(sources) {
    this.root = process.cwd();
    this.files = this.folders
      .flatMap((folder) => testFiles(path.join(this.root, folder)))
      .filter((file) => !this.leftOut.includes(path.relative(this.root, file)));
    /** Milliseconds that each file took when it last ran to its end. */
    this.took = new Map();
    this.loader = moduleLoader(sources);
    this.words = testWords((body) => this.describing(body));
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

  /** What a test file has checked before its cases counts for the file, not as loaded by all of them. */
  describing(body) {
    const before = this.stryker.currentTestId;
    if (this.reading) this.stryker.currentTestId = `${this.reading}: ${READ}`;
    try {
      body();
    } finally {
      this.stryker.currentTestId = before;
    }
  }

  /**
   * Whole files are run, not single tests: a report that the first test of a file has checked is kept for
   * the others. The file that is named after the mutated one, if there is one, comes first, then those that
   * take the least.
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
      .sort((a, b) => this.rank(a, own) - this.rank(b, own));
    this.stryker.activeMutant = activeMutant.id;
    this.stryker.hitCount = hitLimit ? 0 : undefined;
    this.stryker.hitLimit = hitLimit;
    try {
      return toMutantRunResult(await this.run(files, !disableBail, false), disableBail);
    } finally {
      this.stryker.activeMutant = undefined;
    }
  }

  rank(file, own) {
    return path.basename(file).startsWith(own) ? -1 : (this.took.get(file) ?? 0);
  }

  async run(files, bail, perTest) {
    const tests = [];
    let load;
    for (const file of files) {
      // What one file has had checked must not hide from the coverage of the next that it needs it too.
      if (!load || perTest) load = this.loader.fresh();
      const fileName = path.relative(this.root, file);
      const about = { fileName, timeSpentMs: 0 };
      const begin = performance.now();
      this.reading = perTest ? fileName : undefined;
      let cases;
      try {
        cases = this.words.collect(() => load(file));
        cases.unshift({ name: READ, body: () => undefined });
      } catch (error) {
        const body = () => {
          throw error;
        };
        cases = [{ name: READ, body }];
      }
      this.reading = undefined;
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
      this.took.set(file, performance.now() - begin);
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
      required: ['folders', 'leftOut', 'drawn'],
      properties: {
        folders: { description: 'folders of tests', type: 'array', items: { type: 'string' } },
        leftOut: { description: 'tests left out', type: 'array', items: { type: 'string' } },
        drawn: {
          description: 'from which share to which',
          type: 'array',
          items: { type: 'number' },
        },
      },
    },
  },
};
