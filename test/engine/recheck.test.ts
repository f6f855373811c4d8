import { type CheckResult, periksa, periksaLagi } from '../../src/engine';
import { RULES } from '../../src/rules';
import type { Rule } from '../../src/rules/model';
import type { Workbook } from '../../src/sheet/snapshot';
import { periksaBertahap } from '../../src/engine';
import { corpusWorkbook } from '../kit/corpus';
import { edit } from '../kit/edit';
import { region, regionSheet } from '../kit/regional';
import { expectSame } from '../kit/same';

/** What a user sees of a result; tables and sheets are compared by what is said of them. */
function seen({ findings, checked, failures, recognition }: CheckResult) {
  const tables = recognition.tables.map((t) => [t.sheet.name, t.layout, t.rect]);
  return { findings, checked, failures, tables };
}

/** The workbook with one figure changed in one sheet; all others stay the same objects. */
function withEdit(workbook: Workbook, at: number): Workbook {
  const sheets = workbook.sheets.map((sheet, i) => {
    if (i !== at) return sheet;
    for (const row of sheet.rowNumbers().slice(5)) {
      const found = sheet.rowCells(row).find(({ cell }) => typeof cell.value === 'number');
      if (!found) continue;
      const address = `${String.fromCharCode(65 + found.column)}${row + 1}`;
      return edit(sheet, { [address]: Number(found.cell.value) + 3 });
    }
    return edit(sheet, { A1: 'Diubah' });
  });
  return { ...workbook, sheets };
}

const report = corpusWorkbook('temanggung-2023-lkjip');
const checkedReport = periksa(report);
const forms: Workbook = {
  sheets: Array.from({ length: 12 }, (_, i) => regionSheet(region(i), `Daerah ${i}`)),
};

test.each(report.sheets.map((sheet, i) => [sheet.name, i] as const))(
  'after a change in %s the result is that of a full check',
  (_, at) => {
    const changed = withEdit(report, at);
    expectSame(seen(periksaLagi(checkedReport, changed)), seen(periksa(changed)));
  },
);

test('so it is after several changes, each from the result before', () => {
  let workbook = forms;
  let result = periksa(forms);
  for (const at of [3, 7, 3, 0]) {
    workbook = withEdit(workbook, at);
    result = periksaLagi(result, workbook);
  }
  expect(seen(result)).toEqual(seen(periksa(workbook)));
});

test('sheets that have not changed are not looked at again', () => {
  const looked: string[] = [];
  const spy: Rule = {
    ...RULES[0]!,
    id: 'uji',
    check: ({ tables }) => {
      looked.push(...tables.map((t) => t.sheet.name));
    },
  };
  const run = (workbook: Workbook, before?: CheckResult): CheckResult => {
    const steps = periksaBertahap(workbook, {}, [spy], before);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const before = run(forms);
  expect(looked).toHaveLength(12);
  looked.length = 0;
  run(withEdit(forms, 4), before);
  expect(looked).toEqual(['Daerah 4']);
});

test('sheets that come, go and change places are seen', () => {
  const before = periksa(forms);
  const sheets = [...forms.sheets.slice(6).reverse(), regionSheet(region(40), 'Baru')];
  const changed: Workbook = { sheets };
  expect(seen(periksaLagi(before, changed))).toEqual(seen(periksa(changed)));
});

test('another policy reads everything anew', () => {
  const policy = { severities: { 'layanan-ejaan': 'off' } } as const;
  const book = corpusWorkbook('temanggung-2024-tw2-capaian-spm');
  const before = periksa(book);
  expect(before.findings).not.toEqual([]);
  expect(periksaLagi(before, book, { policy }).findings).toEqual([]);
});

test('a table of which only figures have changed is read as what it was', () => {
  const before = periksa(forms);
  const rowsAt = ({ recognition }: CheckResult, at: number) => recognition.tables[at]?.rows;
  const again = periksaLagi(before, withEdit(forms, 0));
  expect(rowsAt(again, 0)).toBe(rowsAt(before, 0));
});
