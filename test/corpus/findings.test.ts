import { readFileSync } from 'node:fs';
import path from 'node:path';
import { periksa } from '../../src/engine';
import type { Severity } from '../../src/rules/model';
import { ruleOf } from '../../src/rules';
import { parseA1 } from '../../src/sheet/address';
import { recognise } from '../../src/layouts';
import { sheetNamed, type Workbook } from '../../src/sheet/snapshot';
import { corpusNames, corpusWorkbook } from '../kit/corpus';
import { asText, unmerge } from '../kit/perturb';

/**
 * What a reader with a calculator finds in the published workbooks, written down before the rules
 * ran, each with its reason; and what was left unsaid, with the reason for that.
 */
interface Expected {
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
    readonly severity: Severity;
    /** Value the cell should hold, where the tables tell it. */
    readonly expected?: number | string;
    readonly reason: string;
  }[];
  readonly notReported: readonly { readonly where: string; readonly why: string }[];
  /** Sheets that are right. */
  readonly silent: readonly string[];
}

function expectedOf(name: string): Expected {
  const file = path.join(__dirname, 'expected', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Expected;
}

const line = (f: { rule: string; sheet: string; cell: string; severity: Severity }): string =>
  `${f.sheet}!${f.cell} ${f.rule} ${f.severity}`;

/** The figures of every table as Indonesian number text; headers and column numbers stay. */
function numbersAsText(workbook: Workbook): Workbook {
  const { tables } = recognise(workbook);
  const sheets = workbook.sheets.map((sheet) =>
    tables
      .filter((table) => table.sheet === sheet)
      .reduce((changed, { rect, headerRows, numberRow }) => {
        const skip = new Set([...headerRows, ...(numberRow === null ? [] : [numberRow])]);
        return asText(changed, rect, skip);
      }, sheet),
  );
  return { ...workbook, sheets };
}

describe.each(corpusNames())('%s', (name) => {
  const workbook = corpusWorkbook(name);
  const expected = expectedOf(name);
  const { findings, failures } = periksa(workbook);

  test('every rule runs', () => {
    expect(failures).toEqual([]);
  });

  test('what an auditor finds, and nothing else', () => {
    expect(findings.map(line).sort()).toEqual(expected.findings.map(line).sort());
  });

  test('the value that a cell should hold', () => {
    for (const wanted of expected.findings) {
      if (wanted.expected === undefined) continue;
      const found = findings.find((f) => line(f) === line(wanted))?.expected;
      const shown =
        typeof wanted.expected === 'number' && typeof found === 'number'
          ? Number(found.toFixed(String(wanted.expected).split('.')[1]?.length ?? 0))
          : found;
      expect([line(wanted), shown]).toEqual([line(wanted), wanted.expected]);
    }
  });

  test('tables that are right stay silent', () => {
    const said = new Set(findings.map((f) => f.sheet));
    expect(expected.silent.filter((sheet) => said.has(sheet))).toEqual([]);
  });

  test.each([
    ['the order of the sheets', (w: Workbook) => ({ ...w, sheets: [...w.sheets].reverse() })],
    ['merged cells', (w: Workbook) => ({ ...w, sheets: w.sheets.map(unmerge) })],
    ['numbers typed as text', numbersAsText],
  ])('%s changes nothing', (_, change) => {
    const again = periksa(change(workbook)).findings;
    expect(again.map(line).sort()).toEqual(findings.map(line).sort());
  });

  test('the list of expectations names real cells, rules and sheets', () => {
    for (const wanted of expected.findings) {
      expect([wanted.rule, ruleOf(wanted.rule)?.id]).toEqual([wanted.rule, wanted.rule]);
      expect(sheetNamed(workbook, wanted.sheet)?.name).toBe(wanted.sheet);
      expect(parseA1(wanted.cell)).not.toBeNull();
      expect(wanted.reason.length).toBeGreaterThan(10);
    }
    for (const sheet of expected.silent) expect(sheetNamed(workbook, sheet)).toBeDefined();
    expect(expected.notReported.every((n) => n.why.length > 10)).toBe(true);
  });
});
