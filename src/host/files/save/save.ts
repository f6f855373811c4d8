import { openPackage } from '../../../xlsx/package';
import { Parts } from '../../../xlsx/parts';
import { patchWorkbook, type CellEdit } from '../../../xlsx/patch';
import type { Scalar } from '../../../sheet/snapshot';
import { settingsFromXml, SETTINGS_NAMESPACE } from '../../../sheet/settings';
import { moveInFormula, renameInFormula } from '../../model/rewrite';
import { movement } from '../../model/structure';
import { type CellValue, toWire } from '../../model/values';
import { addressOf, type HostWorkbook } from '../../model/workbook';
import type { CellData } from '../../model/worksheet';
import { HostSheet } from '../../model/worksheet';
import { loadWorkbook } from '../load';
import { BLANK_STYLES, SPREADSHEET } from './blank';
import { putColumns, putRows } from './cells';
import { putComments } from './comments';
import { putCharts } from './drawings';
import { Elements, WORKSHEET_ORDER } from './elements';
import { addLink, addPart, linksOf } from './package-edit';
import { putPage } from './page-setup';
import { putConditionalFormats, putValidations } from './rules';
import { formulasIn, shiftParts } from './shift';
import { putLinks, putMerges, putProtection, putTabColor, putView } from './sheet-view';
import { StyleBook } from './styles';
import { putNames, putTabs } from './workbook-part';

/** A sheet as the opened file had it. */
export interface Origin {
  readonly name: string;
  readonly part: string;
}

/**
 * Writes a workbook into the file it came from. What the host does not understand of the file stays as
 * it was; what it understands is compared with the file and written where it differs.
 * @throws WorkbookError where a cell is part of an array formula
 */
export function saveWorkbook(
  bytes: Uint8Array,
  workbook: HostWorkbook,
  origins: ReadonlyMap<HostSheet, Origin>,
): Uint8Array {
  const partOf = new Map<HostSheet, string>();
  const arranged = arrange(bytes, workbook, origins, partOf);
  const base = loadWorkbook(arranged, workbook.name);
  const settings = settingsOf(workbook);
  const edits = workbook.sheets.flatMap((sheet, i) => editsOf(sheet, base.sheets[i]));
  const filled =
    edits.length || settings.settings ? patchWorkbook(arranged, edits, settings) : arranged;
  return dress(filled, workbook, base, partOf);
}

/** Tabs, moved rows and columns, and the names: all that cells are then written into. */
function arrange(
  bytes: Uint8Array,
  workbook: HostWorkbook,
  origins: ReadonlyMap<HostSheet, Origin>,
  partOf: Map<HostSheet, string>,
): Uint8Array {
  const file = openPackage(bytes);
  const parts = new Parts(file);
  const { name: workbookPart } = file.workbookPart;
  const carry = carried(workbook, origins);
  for (const [sheet, { name, part }] of origins) {
    if (!workbook.sheets.includes(sheet)) continue;
    partOf.set(sheet, part);
    shiftParts(parts, part, name, sheet.shifts);
  }
  for (const entry of file.zip.entries.values()) {
    const isChart = /^xl\/charts\/chart[^/]*\.xml$/i.test(entry.name);
    if (isChart) parts.change(entry.name, (xml) => formulasIn(xml, new Set(['f']), carry));
  }
  const bySheet = new Map([...origins].map(([sheet, { part }]) => [part, sheet]));
  const links = new Map(linksOf(parts, workbookPart).map(({ id, target }) => [id, target]));
  const old = [
    ...(parts.get(workbookPart) ?? '').matchAll(
      /<(?:\w+:)?sheet\s[^>]*?\s(?:\w+:)?id\s*=\s*["']([^"']*)["']/g,
    ),
  ];
  const oldSheets = old.map(([, id = '']) => bySheet.get(links.get(id) ?? ''));
  putTabs(parts, workbookPart, workbook, partOf, file.zip.entries.keys());
  putNames(parts, workbookPart, workbook, oldSheets, carry);
  return parts.toBytes();
}

/** How a formula of the file reads after all that has happened to its sheets. */
function carried(
  workbook: HostWorkbook,
  origins: ReadonlyMap<HostSheet, Origin>,
): (formula: string) => string {
  const known = [...origins].filter(([sheet]) => workbook.sheets.includes(sheet));
  return (formula) => {
    const hasEquals = formula.startsWith('=');
    let out = hasEquals ? formula : `=${formula}`;
    for (const [sheet, { name }] of known)
      for (const { gap, shift } of sheet.shifts)
        out = moveInFormula(out, '', name, movement(gap, shift));
    for (const [sheet, { name }] of known)
      if (sheet.name !== name) out = renameInFormula(out, name, sheet.name);
    return hasEquals ? out : out.slice(1);
  };
}

function editsOf(sheet: HostSheet, base: HostSheet | undefined): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const key of new Set([...(base?.cells.keys() ?? []), ...sheet.cells.keys()])) {
    const was = base?.cells.get(key);
    const is = sheet.cells.get(key);
    if (is?.spilledFrom !== undefined || sameContent(was, is)) continue;
    const formula = is?.formula === undefined ? {} : { formula: is.formula };
    edits.push({
      sheet: sheet.name,
      cell: addressOf(key),
      value: scalarOf(is?.value ?? null),
      ...formula,
    });
  }
  return edits;
}

function sameContent(a: CellData | undefined, b: CellData | undefined): boolean {
  if (a?.formula !== b?.formula) return false;
  // An unchanged formula needs no edit: its value is recomputed when the file is opened.
  return a?.formula !== undefined || scalarOf(a?.value ?? null) === scalarOf(b?.value ?? null);
}

function scalarOf(value: CellValue): Scalar | null {
  return value === null ? null : toWire(value);
}

function settingsOf(workbook: HostWorkbook) {
  const xml = [...workbook.xmlParts.values()].find((part) => part.includes(SETTINGS_NAMESPACE));
  return xml === undefined ? {} : { settings: settingsFromXml(xml) };
}

/** Looks, measures, rules, charts and comments. */
function dress(
  bytes: Uint8Array,
  workbook: HostWorkbook,
  base: HostWorkbook,
  partOf: ReadonlyMap<HostSheet, string>,
): Uint8Array {
  const file = openPackage(bytes);
  const parts = new Parts(file);
  const workbookPart = file.workbookPart.name;
  let stylesPart = file.styles?.name;
  if (!stylesPart) {
    stylesPart = 'xl/styles.xml';
    addPart(parts, stylesPart, `${SPREADSHEET}.styles+xml`, BLANK_STYLES);
    addLink(parts, workbookPart, 'styles', stylesPart);
  }
  const book = new StyleBook(parts.get(stylesPart) ?? BLANK_STYLES);
  workbook.sheets.forEach((sheet, index) => {
    const part = partOf.get(sheet);
    const was = base.sheets[index] ?? new HostSheet('', sheet.name);
    if (part === undefined) return;
    parts.change(part, (text) => {
      const xml = new Elements(text, WORKSHEET_ORDER);
      putTabColor(xml, sheet, was);
      putView(xml, sheet, was, sheet === workbook.active);
      putColumns(xml, sheet, was);
      putRows(xml, sheet, was, book);
      putProtection(xml, sheet, was);
      putMerges(xml, sheet, was);
      putConditionalFormats(xml, sheet, book);
      putValidations(xml, sheet, was);
      putLinks(xml, sheet, was, parts, part);
      putPage(xml, sheet, was);
      putCharts(xml, sheet, workbook, parts, part);
      const own = workbook.comments.filter(({ sheetId }) => sheetId === sheet.id);
      putComments(xml, own, parts, part, workbookPart);
      return xml.toString();
    });
  });
  parts.change(stylesPart, () => book.toString());
  return parts.toBytes();
}
