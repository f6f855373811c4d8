import { offeredText } from '../../src/report/offered';
import type { Finding } from '../../src/rules/model';
import { Sheet } from '../../src/sheet/snapshot';

/** A cell of a figure and format, and the finding that offers another value for it. */
function offered(found: number, fix: Finding['fix'], format?: string): string | null {
  const sheet = new Sheet('Lembar');
  sheet.set(0, 0, { value: found, ...(format === undefined ? {} : { format }) });
  const workbook = { sheets: [sheet] };
  const finding = { sheet: 'Lembar', cell: 'A1', found, fix } as Finding;
  return offeredText(finding, workbook, 'id');
}

test.each<[string, number, Finding['fix'], string | undefined, string | null]>([
  [
    'at the decimals of the figure in the cell',
    98.13,
    { value: 98.3085714286 },
    undefined,
    '98,31',
  ],
  ['with as many as tell it from the figure', 98.31, { value: 98.3085714286 }, '0.00', '98,309'],
  ['a fraction under a format as percent', 0.9, { value: 0.983085714286 }, '0.00%', '98,31 %'],
  ['whole where the cell shows no decimals', 12, { value: 14 }, undefined, '14'],
  ['rupiah to the rupiah', 300, { value: 300_723_320 }, '#,##0', '300.723.320'],
  ['a formula as it is', 3, { formula: '=SUM(A2:A3)' }, undefined, '=SUM(A2:A3)'],
  ['nothing where nothing is offered', 3, undefined, undefined, null],
])('an offered value is written %s', (_, found, fix, format, text) => {
  expect(offered(found, fix, format)).toBe(text);
});
