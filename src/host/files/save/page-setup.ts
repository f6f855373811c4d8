import { MAX_COLUMNS, MAX_ROWS } from '../../../sheet/address';
import { escapeXml, withAttribute } from '../../../xlsx/xml-scan';
import type { PageSetup } from '../../model/page';
import type { HostSheet } from '../../model/worksheet';
import { PAPERS } from '../read-fixtures';
import type { Elements } from './elements';

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
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
  if (differs(page.rowBreaks, base.rowBreaks))
    xml.set('rowBreaks', breaksOf(p, 'rowBreaks', page.rowBreaks, MAX_COLUMNS));
  if (differs(page.columnBreaks, base.columnBreaks))
    xml.set('colBreaks', breaksOf(p, 'colBreaks', page.columnBreaks, MAX_ROWS));
}

/** A break is named by how many rows or columns stand before it, and spans all of the others. */
function breaksOf(p: string, name: string, breaks: readonly number[], across: number): string {
  if (!breaks.length) return '';
  const lines = breaks.map((at) => `<${p}brk id="${at}" max="${across - 1}" man="1"/>`);
  const count = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  return `<${p}${name} ${count}>${lines.join('')}</${p}${name}>`;
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
