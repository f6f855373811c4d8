import { parseA1, type Rect } from '../../sheet/address';
import type { DefinedName } from '../../xlsx/package';
import { formulaFromFile } from '../../xlsx/formula-text';
import { type Attributes, isTrue, readXml, unescapeText } from '../../xlsx/xml';
import type { Zip, ZipEntry } from '../../xlsx/zip';
import { parseLocal } from '../model/area';
import type { HeaderFooter, PageSetup } from '../model/page';
import { FREE_ENTRY, type Validation, type ValidationType } from '../model/rules';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';

/** Excel's numbers of paper sizes, by the names of its API. */
export const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

export const KINDS: Readonly<Record<string, ValidationType>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const STYLES: Readonly<Record<string, 'Stop' | 'Warning' | 'Information'>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

/** Reads tab colour, print setup, page breaks and data validation of a worksheet part. */
export function readFixtures(zip: Zip, part: ZipEntry, sheet: HostSheet): void {
  const validations: Validation[] = [];
  let open: { attributes: Attributes; formula1: string; formula2: string } | null = null;
  let text = '';
  let isFitted = false;
  let breaks: number[] = [];
  readXml(zip, part, {
    open(name, a) {
      text = '';
      if (name === 'tabColor') sheet.tabColor = a.rgb ? `#${a.rgb.slice(-6).toUpperCase()}` : '';
      else if (name === 'pageSetUpPr') isFitted = isTrue(a.fitToPage);
      else if (name === 'rowBreaks') breaks = sheet.page.rowBreaks;
      else if (name === 'colBreaks') breaks = sheet.page.columnBreaks;
      else if (name === 'brk' && isTrue(a.man) && Number(a.id) > 0) breaks.push(Number(a.id));
      else if (name === 'dataValidation') open = { attributes: a, formula1: '', formula2: '' };
      else readPage(sheet.page, name, a, isFitted);
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (open && name === 'formula1') open.formula1 = text;
      else if (open && name === 'formula2') open.formula2 = text;
      else if (open && name === 'dataValidation') {
        const found = validationOf(open.attributes, open.formula1, open.formula2);
        if (found) validations.push(found);
        open = null;
      } else if (/^(odd|even|first)(Header|Footer)$/.test(name)) readHeader(sheet.page, name, text);
    },
  });
  sheet.validations = validations;
}

function validationOf(a: Attributes, first: string, second: string): Validation | null {
  const type = KINDS[a.type ?? ''];
  const rects = (a.sqref ?? '').split(/\s+/).flatMap((one) => parseLocal(one) ?? []);
  if (!type || !rects.length) return null;
  const formula = (text: string) => (text === '' ? '' : `=${formulaFromFile(text)}`);
  const literal = type === 'List' ? /^"([^]*)"$/.exec(first)?.[1] : undefined;
  return {
    ...FREE_ENTRY,
    rects,
    type,
    operator: OPERATORS[a.operator ?? 'between'] ?? 'Between',
    formula1: literal === undefined ? formula(first) : literal.replaceAll('""', '"'),
    formula2: formula(second),
    inCellDropDown: !isTrue(a.showDropDown),
    ignoreBlanks: isTrue(a.allowBlank),
    prompt: {
      showPrompt: isTrue(a.showInputMessage),
      title: unescapeText(a.promptTitle ?? ''),
      message: unescapeText(a.prompt ?? ''),
    },
    errorAlert: {
      showAlert: isTrue(a.showErrorMessage),
      style: STYLES[a.errorStyle ?? ''] ?? 'Stop',
      title: unescapeText(a.errorTitle ?? ''),
      message: unescapeText(a.error ?? ''),
    },
  };
}

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

function readPage(page: PageSetup, name: string, a: Attributes, isFitted: boolean): void {
  if (name === 'printOptions') {
    page.centerHorizontally = isTrue(a.horizontalCentered);
    page.centerVertically = isTrue(a.verticalCentered);
    page.printHeadings = isTrue(a.headings);
    page.printGridlines = isTrue(a.gridLines);
  } else if (name === 'pageMargins') {
    for (const side of MARGINS) {
      const inches = Number(a[side]);
      if (inches >= 0) page[`${side}Margin`] = inches * 72;
    }
  } else if (name === 'pageSetup') {
    page.orientation = a.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    const paper = Object.entries(PAPERS).find(([, number]) => String(number) === a.paperSize);
    if (paper) page.paperSize = paper[0];
    page.blackAndWhite = isTrue(a.blackAndWhite);
    page.draftMode = isTrue(a.draft);
    page.printOrder = a.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
    if (isTrue(a.useFirstPageNumber)) page.firstPageNumber = Number(a.firstPageNumber ?? 1);
    // 0 is as many pages as it takes.
    const pages = (text: string | undefined) => (text === '0' ? null : Number(text ?? 1));
    page.zoom = isFitted
      ? {
          scale: null,
          horizontalFitToPages: pages(a.fitToWidth),
          verticalFitToPages: pages(a.fitToHeight),
        }
      : { scale: Number(a.scale ?? 100), horizontalFitToPages: null, verticalFitToPages: null };
  } else if (name === 'headerFooter') {
    const [first, odd] = [isTrue(a.differentFirst), isTrue(a.differentOddEven)];
    page.headerState = first
      ? odd
        ? 'FirstOddAndEven'
        : 'FirstAndDefault'
      : odd
        ? 'OddAndEven'
        : 'Default';
    page.useSheetMargins = a.alignWithMargins === undefined || isTrue(a.alignWithMargins);
    page.useSheetScale = a.scaleWithDoc === undefined || isTrue(a.scaleWithDoc);
  }
}

const PAGES = { odd: 'defaultForAllPages', even: 'evenPages', first: 'firstPage' } as const;
const SIDES = { L: 'left', C: 'center', R: 'right' } as const;

/** `&LKiri&CTengah&RKanan` → its three parts. */
function readHeader(page: PageSetup, name: string, text: string): void {
  const [, which = 'odd', kind = 'Header'] = /^(odd|even|first)(Header|Footer)$/.exec(name) ?? [];
  const bag: HeaderFooter = page.headers[PAGES[which as keyof typeof PAGES]];
  const pieces = unescapeText(text).split(/(?<!&)((?:&&)*)&([LCR])/);
  let side: keyof typeof SIDES = 'C';
  pieces.forEach((piece, i) => {
    if (i % 3 === 2) side = piece as keyof typeof SIDES;
    else if (piece) bag[`${SIDES[side]}${kind as 'Header' | 'Footer'}`] += piece;
  });
}

/** Print areas and titles stand among the names of a file. */
export function printNames(workbook: HostWorkbook, names: readonly DefinedName[]): void {
  for (const { name, formula } of names) {
    const isArea = name === '_xlnm.Print_Area';
    if (!isArea && name !== '_xlnm.Print_Titles') continue;
    for (const place of placesOf(workbook, formula)) {
      const { page } = place.sheet;
      if (isArea) page.printArea.push(place.rect);
      else if (place.rect.left === 0 && place.rect.right > 16_000) page.titleRows = place.rect;
      else page.titleColumns = place.rect;
    }
  }
}

function placesOf(workbook: HostWorkbook, formula: string): { sheet: HostSheet; rect: Rect }[] {
  return [...formula.matchAll(/(?:'((?:[^']|'')+)'|([^',!]+))!([^,]+)/g)].flatMap(
    ([, quoted, plain, local = '']) => {
      const sheet = workbook.sheetByName((quoted ?? plain ?? '').replaceAll("''", "'"));
      const rect = parseLocal(local) ?? parseA1(local.replaceAll('$', ''));
      return sheet && rect ? [{ sheet, rect }] : [];
    },
  );
}
