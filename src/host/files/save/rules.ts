import { rectToA1, type Rect } from '../../../sheet/address';
import { formulaToFile } from '../../../xlsx/formula-text';
import { escapeXml } from '../../../xlsx/xml-scan';
import { localAddress } from '../../model/area';
import type { HostConditionalFormat, Validation } from '../../model/rules';
import type { HostSheet } from '../../model/worksheet';
import { KINDS, OPERATORS } from '../read-fixtures';
import type { Elements } from './elements';
import type { StyleBook } from './styles';

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function keyOf<V>(record: Readonly<Record<string, V>>, value: V): string {
  return Object.keys(record).find((key) => record[key] === value) ?? '';
}

const sqref = (rects: readonly Rect[]) =>
  rects
    .map((rect) =>
      /^[A-Z]+:[A-Z]+$|^\d+:\d+$/.test(localAddress(rect)) ? rectToA1(rect) : localAddress(rect),
    )
    .join(' ');

/** A formula as files hold it: without `=`. */
const inFile = (formula: string) => escapeXml(formulaToFile(formula.replace(/^=/, '')));

export function putValidations(xml: Elements, sheet: HostSheet, base: HostSheet): void {
  if (!differs(sheet.validations, base.validations)) return;
  const p = xml.prefix;
  const lines = sheet.validations.map((v) => validation(p, v)).join('');
  const count = sheet.validations.length;
  const text = count ? `<${p}dataValidations count="${count}">${lines}</${p}dataValidations>` : '';
  xml.set('dataValidations', text);
}

function validation(p: string, v: Validation): string {
  const { errorAlert: alert, prompt } = v;
  const isLiteral = v.type === 'List' && !v.formula1.startsWith('=');
  const first = isLiteral ? escapeXml(`"${v.formula1.replaceAll('"', '""')}"`) : inFile(v.formula1);
  const told = (name: string, text: string) => (text ? ` ${name}="${escapeXml(text)}"` : '');
  const compares = v.type !== 'List' && v.type !== 'Custom' && v.operator !== 'Between';
  return (
    `<${p}dataValidation type="${keyOf(KINDS, v.type)}"` +
    (alert.style === 'Stop' ? '' : ` errorStyle="${alert.style.toLowerCase()}"`) +
    (compares ? ` operator="${keyOf(OPERATORS, v.operator)}"` : '') +
    (v.ignoreBlanks ? ' allowBlank="1"' : '') +
    (v.inCellDropDown ? '' : ' showDropDown="1"') +
    (prompt.showPrompt ? ' showInputMessage="1"' : '') +
    (alert.showAlert ? ' showErrorMessage="1"' : '') +
    told('errorTitle', alert.title) +
    told('error', alert.message) +
    told('promptTitle', prompt.title) +
    told('prompt', prompt.message) +
    ` sqref="${sqref(v.rects)}"><${p}formula1>${first}</${p}formula1>` +
    (v.formula2 ? `<${p}formula2>${inFile(v.formula2)}</${p}formula2>` : '') +
    `</${p}dataValidation>`
  );
}

/** Adds the formats made here, before those of the file, whose priorities move up. */
export function putConditionalFormats(xml: Elements, sheet: HostSheet, book: StyleBook): void {
  const made = sheet.conditionalFormats.filter(isComplete);
  if (!made.length) return;
  const p = xml.prefix;
  xml.change('conditionalFormatting', (text) =>
    text.replace(/ priority="(\d+)"/g, (_, n: string) => ` priority="${Number(n) + made.length}"`),
  );
  made.forEach((format, index) => {
    const rule = ruleOf(p, format, index + 1, book);
    xml.add(
      'conditionalFormatting',
      `<${p}conditionalFormatting sqref="${sqref(format.rects)}">${rule}</${p}conditionalFormatting>`,
    );
  });
}

/** A format without a rule yet would make the file unreadable. */
function isComplete({ type, formula, cellValue, text }: HostConditionalFormat): boolean {
  if (type === 'Custom') return formula !== '';
  if (type === 'CellValue') return cellValue.formula1 !== '';
  return type === 'DataBar' || text.text !== '';
}

const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

function ruleOf(
  p: string,
  format: HostConditionalFormat,
  priority: number,
  book: StyleBook,
): string {
  const tail = `priority="${priority}"${format.stopIfTrue ? ' stopIfTrue="1"' : ''}`;
  const formula = (text: string) => `<${p}formula>${inFile(text)}</${p}formula>`;
  const rule = (attributes: string, inner: string) =>
    `<${p}cfRule ${attributes} ${tail}>${inner}</${p}cfRule>`;
  if (format.type === 'DataBar') {
    const { fillColor, lower, upper, showDataBarOnly } = format.bar;
    const bound = ({ type, formula: text }: { type: string; formula: string }, free: string) => {
      const kind =
        {
          LowestValue: 'min',
          HighestValue: 'max',
          Number: 'num',
          Percent: 'percent',
          Formula: 'formula',
          Percentile: 'percentile',
        }[type] ?? free;
      return `<${p}cfvo type="${kind}"${text ? ` val="${inFile(text)}"` : ''}/>`;
    };
    const color = `<${p}color rgb="FF${fillColor.slice(1)}"/>`;
    const only = showDataBarOnly ? ' showValue="0"' : '';
    return rule(
      'type="dataBar"',
      `<${p}dataBar${only}>${bound(lower, 'min')}${bound(upper, 'max')}${color}</${p}dataBar>`,
    );
  }
  const dxf = `dxfId="${book.conditional(format.look)}"`;
  if (format.type === 'Custom') return rule(`type="expression" ${dxf}`, formula(format.formula));
  if (format.type === 'CellValue') {
    const { operator, formula1, formula2 } = format.cellValue;
    const inner = formula(formula1) + (formula2 ? formula(formula2) : '');
    return rule(`type="cellIs" ${dxf} operator="${CELL_OPERATORS[operator] ?? 'equal'}"`, inner);
  }
  const { operator, text } = format.text;
  const first = format.rects[0];
  const cell = first ? rectToA1({ ...first, bottom: first.top, right: first.left }) : 'A1';
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const tests: Readonly<Record<string, readonly [string, string, string]>> = {
    Contains: ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    NotContains: ['notContainsText', 'notContains', `ISERROR(SEARCH(${quoted},${cell}))`],
    BeginsWith: ['beginsWith', 'beginsWith', `LEFT(${cell},${text.length})=${quoted}`],
    EndsWith: ['endsWith', 'endsWith', `RIGHT(${cell},${text.length})=${quoted}`],
  };
  const [type, name, test] = tests[operator] ?? ['containsText', 'containsText', 'FALSE'];
  return rule(`type="${type}" ${dxf} operator="${name}" text="${escapeXml(text)}"`, formula(test));
}
