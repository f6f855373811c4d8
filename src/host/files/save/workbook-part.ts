import { quoteSheet, type Rect } from '../../../sheet/address';
import { formulaToFile } from '../../../xlsx/formula-text';
import type { Parts } from '../../../xlsx/parts';
import { attributeOf, escapeXml, tagsOf, unescapeXml, withAttribute } from '../../../xlsx/xml-scan';
import { localAddress } from '../../model/area';
import type { HostWorkbook } from '../../model/workbook';
import type { HostSheet } from '../../model/worksheet';
import { BLANK_SHEET, OFFICE, SPREADSHEET } from './blank';
import { Elements, WORKBOOK_ORDER } from './elements';
import { addLink, addPart, dropPart, freeName, linksOf } from './package-edit';

const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Tab {
  readonly tag: string;
  readonly part: string;
}

/**
 * Brings the list of tabs to what the workbook has: added, renamed, moved, hidden and removed sheets.
 * @param partOf part of each sheet that stands in the file; new ones are put in
 */
export function putTabs(
  parts: Parts,
  workbookPart: string,
  workbook: HostWorkbook,
  partOf: Map<HostSheet, string>,
  all: Iterable<string>,
): void {
  const xml = new Elements(parts.get(workbookPart) ?? '', WORKBOOK_ORDER);
  const p = xml.prefix;
  const before = tabsOf(xml.get('sheets') ?? '', parts, workbookPart);
  const byPart = new Map(before.map((tab) => [tab.part, tab]));
  let id = Math.max(0, ...before.map(({ tag }) => Number(attributeOf(tag, 'sheetId'))));
  const kept = new Set(partOf.values());
  const lines = workbook.sheets.map((sheet) => {
    let part = partOf.get(sheet);
    let tag = part === undefined ? undefined : byPart.get(part)?.tag;
    if (part === undefined || tag === undefined) {
      part = freeName(parts, 'xl/worksheets/sheet');
      addPart(parts, part, `${SPREADSHEET}.worksheet+xml`, BLANK_SHEET);
      partOf.set(sheet, part);
      id += 1;
      const link = addLink(parts, workbookPart, 'worksheet', part);
      tag = `<${p}sheet name="" sheetId="${id}" xmlns:r="${OFFICE}" r:id="${link}"/>`;
    }
    const named = tag.replace(
      /\sname\s*=\s*("[^"]*"|'[^']*')/,
      () => ` name="${escapeXml(sheet.name)}"`,
    );
    return withAttribute(named, 'state', STATES[sheet.visibility]);
  });
  const removed = before.filter(
    ({ part }) => isWorksheet(parts, workbookPart, part) && !kept.has(part),
  );
  // Chart sheets and the like go behind: the host does not know them.
  const others = before.filter(({ part }) => !isWorksheet(parts, workbookPart, part));
  xml.set(
    'sheets',
    `<${p}sheets>${[...lines, ...others.map(({ tag }) => tag)].join('')}</${p}sheets>`,
  );
  const active = workbook.sheets.indexOf(workbook.active);
  if (xml.get('bookViews') === undefined)
    xml.set('bookViews', `<${p}bookViews><${p}workbookView/></${p}bookViews>`);
  xml.change('bookViews', (text) =>
    text.replace(/<[\w:]*workbookView\b[^>]*>/, (tag) =>
      withAttribute(
        withAttribute(tag, 'firstSheet', null),
        'activeTab',
        active > 0 ? String(active) : null,
      ),
    ),
  );
  parts.set(workbookPart, xml.toString());
  for (const { part } of removed) {
    dropLink(parts, workbookPart, part);
    dropPart(parts, part, all);
  }
}

function tabsOf(sheets: string, parts: Parts, workbookPart: string): Tab[] {
  const links = new Map(linksOf(parts, workbookPart).map((link) => [link.id, link.target]));
  const out: Tab[] = [];
  for (const tag of tagsOf(sheets)) {
    if (tag.name !== 'sheet' || tag.kind === 'close') continue;
    const text = sheets.slice(tag.start, tag.end);
    const id = /\s(?:\w+:)?id\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? '';
    out.push({
      tag: tag.kind === 'empty' ? text : text.replace(/>$/, '/>'),
      part: links.get(id) ?? '',
    });
  }
  return out;
}

function isWorksheet(parts: Parts, workbookPart: string, part: string): boolean {
  return linksOf(parts, workbookPart).some(
    ({ type, target }) => target === part && type === 'worksheet',
  );
}

function dropLink(parts: Parts, from: string, part: string): void {
  const id = linksOf(parts, from).find(({ target }) => target === part)?.id;
  const slash = from.lastIndexOf('/');
  parts.change(`${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`, (xml) =>
    xml.replace(/<[\w:]*Relationship\b[^>]*>/g, (tag) =>
      attributeOf(tag, 'Id') === id ? '' : tag,
    ),
  );
}

const absolute = (rect: Rect) => localAddress(rect).replace(/([A-Z]+|\d+)/g, '$$$1');

/** Print areas and titles of a sheet, as the names that files keep them in. */
function printNames(sheet: HostSheet): [string, string][] {
  const { printArea, titleRows, titleColumns } = sheet.page;
  const places = (rects: readonly Rect[]) =>
    rects.map((rect) => `${quoteSheet(sheet.name)}!${absolute(rect)}`).join(',');
  const titles = [titleColumns, titleRows].flatMap((rect) => rect ?? []);
  const out: [string, string][] = [];
  if (printArea.length) out.push(['_xlnm.Print_Area', places(printArea)]);
  if (titles.length) out.push(['_xlnm.Print_Titles', places(titles)]);
  return out;
}

/**
 * Writes the defined names: those of the workbook, print areas and titles, and whatever else the file
 * had, with its references following the sheets.
 * @param carry a formula of the file as it reads now
 * @param oldSheets the file's sheets by the numbers its names use
 */
export function putNames(
  parts: Parts,
  workbookPart: string,
  workbook: HostWorkbook,
  oldSheets: readonly (HostSheet | undefined)[],
  carry: (formula: string) => string,
): void {
  const xml = new Elements(parts.get(workbookPart) ?? '', WORKBOOK_ORDER);
  const p = xml.prefix;
  const before = xml.get('definedNames') ?? '';
  const indexOf = (sheet: HostSheet | undefined) => (sheet ? workbook.sheets.indexOf(sheet) : -1);
  const seen = new Set<string>();
  const lines: { key: string; text: string }[] = [];
  const put = (tag: string, name: string, formula: string, index: number) => {
    const key = `${name.toLowerCase()}/${index}`;
    if (seen.has(key)) return;
    seen.add(key);
    const scoped = withAttribute(tag, 'localSheetId', index < 0 ? null : String(index));
    lines.push({ key, text: `${scoped}${escapeXml(formula)}</${p}definedName>` });
  };
  for (const { tag, text } of namesOf(before)) {
    const name = attributeOf(tag, 'name') ?? '';
    const local = attributeOf(tag, 'localSheetId');
    const sheet = local === undefined ? undefined : oldSheets[Number(local)];
    if (local !== undefined && indexOf(sheet) < 0) continue;
    if (/^_xlnm\.Print_(Area|Titles)$/.test(name)) continue;
    const own = workbook.names.get(`${sheet?.id ?? ''}${name.toLowerCase()}`);
    if (!own && !name.startsWith('_xlnm.')) continue;
    const formula = own ? formulaToFile(own.formula.slice(1)) : carry(`=${text}`).slice(1);
    put(tag, name, formula, indexOf(sheet));
  }
  const fresh = (name: string, more = '') => `<${p}definedName name="${escapeXml(name)}"${more}>`;
  for (const { name, formula, sheetId, visible, comment } of workbook.names.values()) {
    const sheet = sheetId === undefined ? undefined : workbook.sheetById(sheetId);
    const more = `${visible ? '' : ' hidden="1"'}${comment ? ` comment="${escapeXml(comment)}"` : ''}`;
    put(fresh(name, more), name, formulaToFile(formula.slice(1)), indexOf(sheet));
  }
  for (const sheet of workbook.sheets)
    for (const [name, formula] of printNames(sheet))
      put(fresh(name), name, formula, indexOf(sheet));
  const text = lines
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((line) => line.text)
    .join('');
  xml.set('definedNames', text && `<${p}definedNames>${text}</${p}definedNames>`);
  parts.set(workbookPart, xml.toString());
}

function namesOf(xml: string): { tag: string; text: string }[] {
  const out: { tag: string; text: string }[] = [];
  let open: { tag: string; end: number } | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'definedName') continue;
    if (tag.kind === 'open') open = { tag: xml.slice(tag.start, tag.end), end: tag.end };
    else if (tag.kind === 'close' && open)
      out.push({ tag: open.tag, text: unescapeXml(xml.slice(open.end, tag.start)) });
  }
  return out;
}
