/**
 * `npm run bench`: times against each other in one run, medians of several rounds. `--check` fails
 * when a bound of bench/budget.json is passed; `--singkat` stops at the nation, short of 500.000 rows.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bench as budget } from './budget.json';
import { columnRatio } from './functions';
import { growth, heapUsed, median, textTable, timed } from './kit';
import { conversation } from './requests';
import { firstPaint } from './first-paint';
import { viewSizes } from './scripts';
import { holdOther, type Round, roundInMemory, roundOnFile } from './steps';
import {
  formsFile,
  formsInMemory,
  otherFiles,
  REPORT_ROWS,
  reportFile,
  ROWS_A_REGION,
  strayFile,
} from './workbooks';
import { readWorkbook } from '../src/xlsx/read';
import { recognise } from '../src/layouts';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    singkat: { type: 'boolean', default: false },
    putaran: { type: 'string', default: '5' },
  },
});
const ROUNDS = Number(options.putaran);
/** Regions of the sizes that are measured from a file; the last is the nation. */
const REGIONS = [12, 50, 150, 514];
/** Regions of the workbooks that are checked and filled through Excel's own interface. */
const TALKS = [1, 12, 50];
/** Beyond what the reader takes from one file. */
const LARGE = [1500, Math.ceil(500_000 / ROWS_A_REGION)];

const measured = new Map<keyof typeof budget, number>();

/** Round by round the same steps; of each the middle time. */
function medians([first, ...others]: readonly [Round, ...Round[]]): Round {
  const rounds = [first, ...others];
  const keys = Object.keys(first) as (keyof Round)[];
  const entries = keys.map((key) => [key, median(rounds.map((r) => r[key] ?? NaN))] as const);
  return { ...first, ...Object.fromEntries(entries) };
}

/** Rows after which what is called often is compiled, of us and of exceljs alike. */
const ROWS_TO_WARM = 5_000;
const MOST_WARM_UPS = 12;
/** What a nation's workbook asks for the first time is compiled during the first round, and counts in the second. */
const FEWEST_WARM_UPS = 2;

/** First rounds are not counted; a short workbook needs more of them, and more rounds to be measured by. */
async function repeat(rows: number, step: () => Promise<Round>): Promise<Round> {
  const wanted = Math.max(FEWEST_WARM_UPS, Math.ceil(ROWS_TO_WARM / rows));
  const warmUps = Math.min(MOST_WARM_UPS, wanted);
  for (let i = 0; i < warmUps; i++) await step();
  const rounds: [Round, ...Round[]] = [await step()];
  while (rounds.length < Math.max(ROUNDS, warmUps)) rounds.push(await step());
  return medians(rounds);
}

const ms = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));
const ratio = (value: number): string => value.toFixed(3);

function line(name: string, rows: number, round: Round): string[] {
  const { exceljs, parse, recognise, check, recheck, inject, detach } = round;
  return [
    name,
    String(rows),
    ...[exceljs, parse, recognise, check, recheck, inject, detach].map(ms),
  ];
}

const HEAD = 'workbook,rows,exceljs,parse,recognise,check,re-check,inject,detach'.split(',');

async function times(): Promise<void> {
  const table = [HEAD];
  const report = reportFile();
  // What one waits for who opens a single workbook: nothing is compiled, no text is known.
  table.push(line('report, first of all', REPORT_ROWS, await roundOnFile(report, true)));
  for (const other of await otherFiles()) await holdOther(other);
  const reportRound = await repeat(REPORT_ROWS, () => roundOnFile(report, true));
  table.push(line('report of 17 sheets', REPORT_ROWS, reportRound));
  measured.set('recogniseReport', reportRound.recognise / reportRound.exceljs!);

  const stray = await strayFile();
  const plain = await formsFile(1);
  const one = await repeat(ROWS_A_REGION, () => roundOnFile(plain, false));
  const strayed = await repeat(ROWS_A_REGION, () => roundOnFile(stray, false));
  table.push(line('one form', ROWS_A_REGION, one));
  table.push(line('one form, stray cell', ROWS_A_REGION + 1, strayed));
  measured.set('strayCell', strayed.check / one.check);

  const points: [number, Round][] = [];
  for (const regions of REGIONS) {
    const bytes = await formsFile(regions);
    const rows = regions * ROWS_A_REGION;
    const round = await repeat(rows, () => roundOnFile(bytes, true));
    points.push([rows, round]);
    table.push(line(`forms of ${regions} regions`, rows, round));
  }
  const nation = points[points.length - 1]![1];
  measured.set('recogniseForms', nation.recognise / nation.exceljs!);
  measured.set('checkForms', nation.check / nation.exceljs!);
  measured.set('recheckForms', nation.recheck / nation.check);
  if (!options.singkat) {
    for (const regions of LARGE) {
      const rows = regions * ROWS_A_REGION;
      const round = await repeat(rows, () => roundInMemory(() => formsInMemory(regions)));
      points.push([rows, round]);
      table.push(line(`${regions} regions, in memory`, rows, round));
    }
  }
  for (const step of ['recognise', 'check'] as const) {
    const name = step === 'check' ? 'growthCheck' : 'growthRecognise';
    // At the smallest size the clock is too coarse to show how time grows.
    const grown = points.slice(1).map(([rows, round]) => [rows, round[step]] as const);
    measured.set(name, growth(grown));
  }
  console.log(`Processor times in ms, median of ${ROUNDS} rounds\n\n${textTable(table)}\n`);
}

async function memory(): Promise<void> {
  const bytes = await formsFile(150);
  const before = heapUsed();
  const { result } = await timed(() => readWorkbook(bytes));
  measured.set('bytesARow', (heapUsed() - before) / (150 * ROWS_A_REGION));
  // Keeps the snapshot alive until here.
  recognise({ sheets: result.sheets.slice(0, 1) });
}

async function requests(): Promise<void> {
  const table = ['workbook,rows,check: trips,kB,inject: trips,kB,formulas'.split(',')];
  const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
  const keepMost = (name: keyof typeof budget, value: number): void => {
    measured.set(name, Math.max(value, measured.get(name) ?? 0));
  };
  for (const regions of TALKS) {
    const { rows, check, inject, formulas } = await conversation(regions);
    table.push([
      `forms of ${regions} region${regions > 1 ? 's' : ''}`,
      ...[rows, check.trips, kb(check.bytes), inject.trips, kb(inject.bytes), formulas].map(String),
    ]);
    keepMost('checkTrips', check.trips);
    keepMost('injectTrips', inject.trips);
    keepMost('checkBytesARow', check.bytes / rows);
    keepMost('injectBytesAFormula', inject.bytes / formulas);
  }
  console.log(`Requests to Excel and what they weigh\n\n${textTable(table)}\n`);
}

function report(): boolean {
  const rows = [['measure', 'value', 'bound', '']];
  for (const [name, bound] of Object.entries(budget) as [keyof typeof budget, number][]) {
    const value = measured.get(name);
    const isOver = value !== undefined && value > bound;
    rows.push([
      name,
      value === undefined ? '–' : ratio(value),
      String(bound),
      isOver ? 'OVER' : '',
    ]);
  }
  console.log(textTable(rows));
  return rows.some((row) => row[3] === 'OVER');
}

async function main(): Promise<void> {
  await times();
  await memory();
  await requests();
  measured.set('functionColumn', columnRatio(ROUNDS));
  const sizes = viewSizes(path.join(__dirname, '../dist'), (file) => readFileSync(file));
  for (const { view, kb } of sizes) {
    if (view === 'taskpane') measured.set('firstLoadKb', kb);
  }
  console.log(
    sizes.length
      ? `${textTable([['script', 'kB gzip'], ...sizes.map((s) => [s.view, s.kb.toFixed(1)])])}\n`
      : 'Script sizes: dist/ is empty; run npm run build first.\n',
  );
  if (sizes.length && existsSync(path.join(__dirname, '../build/preview.js'))) {
    const { own, empty } = await firstPaint(ROUNDS);
    console.log(`First useful paint: ${own} ms; an empty Fluent pane: ${empty} ms\n`);
    measured.set('firstPaint', own / empty);
  }
  const isOver = report();
  if (options.check && isOver) process.exitCode = 1;
}

void main();
