import { periksa } from '../../src/engine';
import { periksaBertahap } from '../../src/engine/check';
import type { CheckResult } from '../../src/engine/model';
import { recogniseSheet, type Table } from '../../src/layouts';
import { RULES } from '../../src/rules';
import type { Rule } from '../../src/rules/model';
import { Sheet } from '../../src/sheet/snapshot';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import { random } from '../kit/perturb';
import { region, regionSheet } from '../kit/regional';
import { SEED } from '../kit/seed';

const next = random(SEED);

/** A region's form in which some figures are wrong, and in some a word is. */
function faulty(index: number): Sheet {
  const right = regionSheet(region(index), `Daerah ${index}`);
  const copy = new Sheet(right.name, right);
  for (const row of right.rowNumbers()) {
    for (const { column, cell } of right.rowCells(row)) {
      const isFigure = typeof cell.value === 'number' && row > 5;
      const isWrong = next() < (isFigure ? 0.04 : 0.005) && row > 5;
      const value = typeof cell.value === 'number' ? cell.value + 3 : 'Penyediaan rumah';
      copy.set(row, column, isWrong ? { ...cell, value } : cell);
    }
  }
  return copy;
}

const findingsOf = ({ findings, checked }: CheckResult) => ({ findings, checked });

test('a rule that looks at words only is run on one of those that are built alike, while it is silent', () => {
  const sheets = Array.from({ length: 4 }, (_, i) => regionSheet(region(i), `Daerah ${i}`));
  const ejaan = RULES.find((rule) => rule.id === 'layanan-ejaan')!;
  for (const [isWrong, runs] of [
    [false, 1],
    [true, 4],
  ] as const) {
    let count = 0;
    const counting: Rule = {
      ...ejaan,
      check: (context) => {
        count++;
        context.checked();
        const [table] = context.tables;
        const place = { table: table!, row: table!.rows[0]!.row, column: 1, message: 'salahEja' };
        if (isWrong) context.report({ ...place, values: {} });
      },
    };
    const steps = periksaBertahap({ sheets }, {}, [counting]);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(count).toBe(runs);
    expect(step.value.checked).toEqual({ 'layanan-ejaan': 4 });
    expect(step.value.checkedIn.size).toBe(4);
  }
});

/** What a rule says of one table. */
function saidOf(rule: Rule, table: Table): unknown {
  const said: unknown[] = [];
  let checked = 0;
  rule.check({
    workbook: { sheets: [table.sheet] },
    tables: [table],
    policyOf: () => {
      throw new Error('a rule that looks at words only asks for a policy');
    },
    report: ({ row, column, message }) => said.push([row, column, message]),
    checked: (count = 1) => (checked += count),
  });
  return { said, checked };
}

/** The table with other figures, under another name and title. */
function elsewhere(table: Table): Table {
  const sheet = new Sheet('Lain', table.sheet);
  for (const row of table.sheet.rowNumbers()) {
    for (const { column, cell } of table.sheet.rowCells(row)) {
      const { value } = cell;
      sheet.set(row, column, typeof value === 'number' ? { ...cell, value: value * 7 + 1 } : cell);
    }
  }
  const { region: _, ...rest } = table;
  return { ...rest, sheet, title: '', titleRows: [], period: {} };
}

const tables = corpusNames()
  .flatMap((name) => corpusWorkbook(name).sheets)
  .flatMap((sheet) => recogniseSheet(sheet).tables);

test.each(RULES.filter((rule) => rule.onlyWords).map((rule) => [rule.id, rule] as const))(
  '%s looks at words only',
  (_, rule) => {
    const { onlyWords } = rule;
    for (const table of tables) {
      if (typeof onlyWords === 'function' && !onlyWords(table)) continue;
      expect(saidOf(rule, elsewhere(table))).toEqual(saidOf(rule, table));
    }
  },
);

test('forms built alike are each checked as they are checked alone', () => {
  const sheets = Array.from({ length: 12 }, (_, i) => faulty(i));
  const alone = sheets.map((sheet) => findingsOf(periksa({ sheets: [sheet] })));
  const together = findingsOf(periksa({ sheets }));
  expect(together.findings).toEqual(alone.flatMap(({ findings }) => findings));
  expect(together.findings.length).toBeGreaterThan(25);
  for (const [rule, count] of Object.entries(together.checked)) {
    expect([rule, count]).toEqual([
      rule,
      alone.reduce((sum, { checked }) => sum + (checked[rule] ?? 0), 0),
    ]);
  }
});
