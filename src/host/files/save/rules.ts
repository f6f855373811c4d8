import { rectToA1, type Rect } from '../../../sheet/address';
import { formulaToFile } from '../../../xlsx/formula-text';
import { escapeXml, withAttribute } from '../../../xlsx/xml-scan';
import { localAddress } from '../../model/area';
import type { PageSetup } from '../../model/page';
import type { HostConditionalFormat, Validation } from '../../model/rules';
import type { HostSheet } from '../../model/worksheet';
import { KINDS, OPERATORS, PAPERS } from '../read-fixtures';
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

/** Print setup; areas and titles are names and stand in the workbook part. */
export function putPage(xml: Elements, { page }: HostSheet, { page: base }: HostSheet): void {
  const p = xml.prefix;
  const flag = (name: string, on: boolean) => (on ? ` ${name}="1"` : '');
  const options = ({
    centerHorizontally,
    centerVertically,
    printHeadings,
    printGridlines,
  }: PageSetup) =>
    flag('horizontalCentered', centerHorizontally) +
    flag('verticalCentered', centerVertically) +
    flag('headings', printHeadings) +
    flag('gridLines', printGridlines);
  if (options(page) !== options(base))
    xml.set('printOptions', options(page) && `<${p}printOptions${options(page)}/>`);
  const margins = (of: PageSetup) =>
    (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const)
      .map((side) => ` ${side}="${of[`${side}Margin`] / 72}"`)
      .join('');
  if (margins(page) !== margins(base)) xml.set('pageMargins', `<${p}pageMargins${margins(page)}/>`);
  const paper = ({
    orientation,
    paperSize,
    zoom,
    blackAndWhite,
    draftMode,
    printOrder,
    firstPageNumber,
  }: PageSetup) => [
    orientation,
    paperSize,
    zoom,
    blackAndWhite,
    draftMode,
    printOrder,
    firstPageNumber,
  ];
  if (differs(paper(page), paper(base))) putPaper(xml, page);
  const header = ({ headers, headerState, useSheetMargins, useSheetScale }: PageSetup) => [
    headers,
    headerState,
    useSheetMargins,
    useSheetScale,
  ];
  if (differs(header(page), header(base))) xml.set('headerFooter', headerOf(p, page));
}

function putPaper(xml: Elements, page: PageSetup): void {
  const p = xml.prefix;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
  const isFitted = scale === null;
  const attributes: [string, string | null][] = [
    ['paperSize', String(PAPERS[page.paperSize] ?? 1)],
    ['scale', scale === null || scale === 100 ? null : String(scale)],
    ['fitToWidth', isFitted && wide !== 1 ? String(wide ?? 0) : null],
    ['fitToHeight', isFitted && tall !== 1 ? String(tall ?? 0) : null],
    ['orientation', page.orientation.toLowerCase()],
    ['blackAndWhite', page.blackAndWhite ? '1' : null],
    ['draft', page.draftMode ? '1' : null],
    ['pageOrder', page.printOrder === 'OverThenDown' ? 'overThenDown' : null],
    ['firstPageNumber', page.firstPageNumber === '' ? null : String(page.firstPageNumber)],
    ['useFirstPageNumber', page.firstPageNumber === '' ? null : '1'],
  ];
  let tag = xml.get('pageSetup') ?? `<${p}pageSetup/>`;
  for (const [name, value] of attributes) tag = withAttribute(tag, name, value);
  xml.set('pageSetup', tag);
  // A page setup wants its margins in front.
  if (xml.get('pageMargins') === undefined)
    xml.set(
      'pageMargins',
      `<${p}pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    );
  const before = (xml.get('sheetPr') ?? `<${p}sheetPr></${p}sheetPr>`)
    .replace(/\/>$/, `></${p}sheetPr>`)
    .replace(new RegExp(`<${p}pageSetUpPr\\b[^>]*/>`), '');
  const fit = isFitted ? `<${p}pageSetUpPr fitToPage="1"/>` : '';
  const at = before.lastIndexOf('</');
  if (fit || xml.get('sheetPr') !== undefined)
    xml.set('sheetPr', at < 0 ? before : before.slice(0, at) + fit + before.slice(at));
}

function headerOf(p: string, page: PageSetup): string {
  const { headers, headerState } = page;
  const isFirst = headerState === 'FirstAndDefault' || headerState === 'FirstOddAndEven';
  const isOdd = headerState === 'OddAndEven' || headerState === 'FirstOddAndEven';
  const part = (left: string, center: string, right: string) =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  const pages = [
    ['odd', headers.defaultForAllPages, true],
    ['even', headers.evenPages, isOdd],
    ['first', headers.firstPage, isFirst],
  ] as const;
  const inner = pages.flatMap(([name, h, isUsed]) => {
    if (!isUsed) return [];
    const header = part(h.leftHeader, h.centerHeader, h.rightHeader);
    const footer = part(h.leftFooter, h.centerFooter, h.rightFooter);
    return [
      header && `<${p}${name}Header>${escapeXml(header)}</${p}${name}Header>`,
      footer && `<${p}${name}Footer>${escapeXml(footer)}</${p}${name}Footer>`,
    ];
  });
  const attributes =
    (isOdd ? ' differentOddEven="1"' : '') +
    (isFirst ? ' differentFirst="1"' : '') +
    (page.useSheetScale ? '' : ' scaleWithDoc="0"') +
    (page.useSheetMargins ? '' : ' alignWithMargins="0"');
  return inner.join('')
    ? `<${p}headerFooter${attributes}>${inner.join('')}</${p}headerFooter>`
    : '';
}
