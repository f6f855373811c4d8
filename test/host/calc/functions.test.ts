import { HyperFormula } from 'hyperformula';
import { Calculator } from '../../../src/host/calc/calculator';
import { HostWorkbook } from '../../../src/host/model/workbook';
import { toWire } from '../../../src/host/model/values';

/** A small report: text, numbers, blanks, a truth value and an error. */
const DATA: readonly (readonly (string | number | boolean | null)[])[] = [
  ['Anak', 364, 364, 0.5],
  ['Lansia', 38, 30, 'teks'],
  ['Disabilitas', 290, null, true],
  ['Gelandangan', 40, 12.5, '=1/0'],
  ['Bencana', 495, 480, 1234.5],
];

const FORMULAS = [
  '=SUM(B1:B5)',
  '=SUM(B:B)',
  '=SUM(D1:D3)',
  '=AVERAGE(C1:C5)',
  '=MIN(B1:C5)',
  '=MAX(B1:C5,1000)',
  '=COUNT(A1:D5)',
  '=COUNTA(A1:C5)',
  '=COUNTBLANK(A1:C5)',
  '=MEDIAN(B1:B5)',
  '=PRODUCT(B2,2)',
  '=LARGE(B1:B5,2)',
  '=SMALL(B1:B5,2)',
  '=STDEV.S(B1:B5)',
  '=VAR.P(B1:B5)',
  '=SUMPRODUCT(B1:B2,C1:C2)',
  '=SUMIF(B1:B5,">100")',
  '=SUMIF(A1:A5,"*s*",B1:B5)',
  '=SUMIFS(B1:B5,A1:A5,"<>Anak",B1:B5,">=40")',
  '=COUNTIF(A1:A5,"an?k")',
  '=COUNTIFS(B1:B5,">40",C1:C5,"<400")',
  '=AVERAGEIF(B1:B5,"<100")',
  '=IF(B1>B2,"lebih","kurang")',
  '=IF(B1>B2,1,1/0)',
  '=IFERROR(D4,"salah")',
  '=IFNA(NA(),5)',
  '=AND(B1>1,B2>1)',
  '=OR(B1<1,FALSE())',
  '=NOT(B1>1)',
  '=ROUND(2.345,2)',
  '=ROUND(-2.5,0)',
  '=ROUNDUP(2.1,0)',
  '=ROUNDDOWN(-2.19,1)',
  '=TRUNC(-2.5)',
  '=MOD(-7,3)',
  '=ABS(-3)',
  '=POWER(2,10)',
  '=SQRT(81)',
  '=SQRT(-1)',
  '=VLOOKUP("Lansia",A1:C5,2,FALSE())',
  '=VLOOKUP("Tidak",A1:C5,2,FALSE())',
  '=HLOOKUP(364,B1:C3,2,FALSE())',
  '=INDEX(A1:C5,3,1)',
  '=MATCH("Gelandangan",A1:A5,0)',
  '=INDEX(B1:B5,MATCH("Bencana",A1:A5,0))',
  '=LEFT(A1,2)&RIGHT(A2,3)&MID(A3,2,3)',
  '=LEN(A3)',
  '=UPPER(A1)&LOWER(A2)',
  '=TRIM("  a   b ")',
  '=SUBSTITUTE("1.234.567",".","")',
  '=FIND("s",A3)',
  '=SEARCH("AN",A2)',
  '=REPT("ab",3)',
  '=CONCATENATE(A1,"-",B1)',
  '=EXACT("a","A")',
  '=VALUE("12.5")',
  '=A1=A1',
  '="anak"=A1',
  '=1<"a"',
  '=50%*B1',
  '=-2^2',
  '=2^-1',
  '=B1/0',
  '=B1+A1',
  '=C3+1',
  '=C3&"x"',
  '=ISBLANK(C3)',
  '=ISNUMBER(B1)',
  '=ISTEXT(A1)',
  '=ISERROR(D4)',
  '=ROWS(A1:B5)+COLUMNS(A1:B5)',
  '=DATE(2024,7,19)',
  '=YEAR(DATE(2024,7,19))+MONTH(DATE(2024,7,19))+DAY(DATE(2024,7,19))',
  '=EOMONTH(DATE(2024,1,31),1)',
  '=CHOOSE(2,"a","b","c")',
  '=SWITCH(3,1,"a",3,"c","d")',
  '=SUBTOTAL(9,B1:B5)',
] as const;

/** The same formula in the host and in an independent engine. */
function both(formula: string): [unknown, unknown] {
  const workbook = new HostWorkbook();
  workbook.locale = 'en-US';
  const sheet = workbook.addSheet('Sheet1');
  DATA.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) workbook.enter(sheet, row, column, value);
    });
  });
  workbook.enter(sheet, 0, 5, formula);
  new Calculator(workbook).recalculate();
  const other = HyperFormula.buildFromArray(
    DATA.map((line, row) => (row === 0 ? [...line, null, formula] : [...line])),
    { licenseKey: 'gpl-v3', precisionRounding: 10 },
  );
  const value: unknown = other.getCellValue({ sheet: 0, row: 0, col: 5 });
  other.destroy();
  const error =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return [toWire(workbook.valueAt('Sheet1!F1')), error ?? ''];
}

test.each(FORMULAS)('%s gives what an independent spreadsheet engine gives', (formula) => {
  const [ours, theirs] = both(formula);
  if (typeof theirs === 'number' && typeof ours === 'number') expect(ours).toBeCloseTo(theirs, 8);
  else expect(ours).toBe(theirs);
});

// Here the independent engine departs from Excel.
test.each([
  ['=ROUND(1.005,2)', 1.01],
  ['=INT(-2.5)', -3],
])('%s gives what Excel documents: %d', (formula, expected) => {
  expect(both(formula)[0]).toBe(expected);
});
