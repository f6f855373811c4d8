import { decimalsBeside } from '../../src/sheet/number-format';
import { valueText } from '../../src/taskpane/parts/value';
import { writer } from '../../src/taskpane/texts';

const text = writer('id');
const pair = (found: number | string | null, expected: number, format?: string): string[] =>
  [found, expected].map((value) =>
    valueText(text, value, format, decimalsBeside(found, expected, format)),
  );

it.each([
  [97.64, 98.3085714286, '0.00', ['97,64', '98,31']],
  [95, 98.3085714286, 'General', ['95', '98,31']],
  [95, 98.3085714286, undefined, ['95', '98,31']],
  [0.9764, 0.983085714286, '0.00%', ['97,64 %', '98,31 %']],
  [300_722_820, 300_723_320, '#,##0', ['300.722.820', '300.723.320']],
  [41, 40, 'General', ['41', '40']],
  ['97,6', 98.3085714286, '@', ['97,6', '98,31']],
])('shows %s and %s (%s) at the precision of the table', (found, expected, format, shown) => {
  expect(pair(found, expected, format)).toEqual(shown);
});

it('shows as much more as tells the two apart', () => {
  expect(pair(72.36, 72.364, '0.00')).toEqual(['72,36', '72,364']);
  expect(pair(1.3, 1.2998, '0')).toEqual(['1,3', '1,2998']);
});
