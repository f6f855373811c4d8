import { rectToA1, toA1 } from '../../../sheet/address';
import { escapeXml, withAttribute } from '../../../xlsx/xml-scan';
import type { Parts } from '../../../xlsx/parts';
import type { HostSheet, Hyperlink, ProtectionOptions } from '../../model/worksheet';
import { columnOf, rowOf } from '../../model/worksheet';
import type { Elements } from './elements';
import { addLink } from './package-edit';

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Frozen panes, grid lines, headings, and which tab is in front. */
export function putView(xml: Elements, sheet: HostSheet, base: HostSheet, isActive: boolean): void {
  const p = xml.prefix;
  const before =
    xml.get('sheetViews') ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const open = new RegExp(`<${p}sheetView\\b[^>]*>`).exec(before);
  if (!open) return;
  let tag = open[0];
  if (sheet.showGridlines !== base.showGridlines)
    tag = withAttribute(tag, 'showGridLines', sheet.showGridlines ? null : '0');
  if (sheet.showHeadings !== base.showHeadings)
    tag = withAttribute(tag, 'showRowColHeaders', sheet.showHeadings ? null : '0');
  // Two tabs in front would be a group: what is typed goes into both.
  tag = withAttribute(tag, 'tabSelected', isActive ? '1' : null);
  let text = before.replace(open[0], () => tag);
  if (differs(sheet.frozen, base.frozen)) {
    const { rows, columns } = sheet.frozen;
    text = text.replace(new RegExp(`<${p}(pane|selection)\\b[^>]*/>`, 'g'), '');
    if (rows || columns) {
      const area = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
      const pane =
        `<${p}pane${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}` +
        ` topLeftCell="${toA1(rows, columns)}" activePane="${area}" state="frozen"/>` +
        `<${p}selection pane="${area}"/>`;
      text = tag.endsWith('/>')
        ? text.replace(tag, () => `${tag.slice(0, -2)}>${pane}</${p}sheetView>`)
        : text.replace(tag, () => tag + pane);
    }
  }
  if (text !== before || xml.get('sheetViews') === undefined) xml.set('sheetViews', text);
}

export function putTabColor(xml: Elements, sheet: HostSheet, base: HostSheet): void {
  if (sheet.tabColor === base.tabColor) return;
  const p = xml.prefix;
  const before = (xml.get('sheetPr') ?? `<${p}sheetPr></${p}sheetPr>`)
    .replace(/\/>$/, `></${p}sheetPr>`)
    .replace(new RegExp(`<${p}tabColor\\b[^>]*/>`), '');
  const color = sheet.tabColor ? `<${p}tabColor rgb="FF${sheet.tabColor.slice(1)}"/>` : '';
  // It is the first of its children.
  xml.set(
    'sheetPr',
    before.replace(/^<[^>]*>/, (open) => open + color),
  );
}

export function putMerges(xml: Elements, sheet: HostSheet, base: HostSheet): void {
  const words = (of: HostSheet) => of.merges.map(rectToA1).sort();
  if (!differs(words(sheet), words(base))) return;
  const p = xml.prefix;
  const cells = sheet.merges.map((rect) => `<${p}mergeCell ref="${rectToA1(rect)}"/>`).join('');
  const count = sheet.merges.length;
  xml.set('mergeCells', count ? `<${p}mergeCells count="${count}">${cells}</${p}mergeCells>` : '');
}

/** Excel's names of what is forbidden; those it forbids by itself are told only where allowed. */
const FORBIDDEN: readonly (readonly [string, keyof ProtectionOptions])[] = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
];

/** Protection without its password: the page knows it only as text, and files keep a fingerprint. */
export function putProtection(xml: Elements, sheet: HostSheet, base: HostSheet): void {
  const [is, was] = [sheet.protection?.options ?? null, base.protection?.options ?? null];
  if (!differs(is, was)) return;
  const allowed = FORBIDDEN.flatMap(([name, option]) => (is?.[option] ? ` ${name}="0"` : ''));
  const text =
    is &&
    `<${xml.prefix}sheetProtection sheet="1"${is.allowEditObjects ? '' : ' objects="1"'}` +
      `${is.allowEditScenarios ? '' : ' scenarios="1"'}${allowed.join('')}` +
      (is.selectionMode === 'Normal' ? '' : ' selectLockedCells="1"') +
      `${is.selectionMode === 'None' ? ' selectUnlockedCells="1"' : ''}/>`;
  xml.set('sheetProtection', text ?? '');
}

function linksOf(sheet: HostSheet): Map<string, Hyperlink> {
  const out = new Map<string, Hyperlink>();
  for (const [key, { link }] of sheet.cells)
    if (link) out.set(toA1(rowOf(key), columnOf(key)), link);
  return out;
}

export function putLinks(
  xml: Elements,
  sheet: HostSheet,
  base: HostSheet,
  parts: Parts,
  part: string,
): void {
  const [is, was] = [linksOf(sheet), linksOf(base)];
  const words = (links: Map<string, Hyperlink>) =>
    [...links].map(([cell, { address, documentReference, screenTip }]) =>
      JSON.stringify([cell, address, documentReference, screenTip]),
    );
  if (!differs(words(is).sort(), words(was).sort())) return;
  const p = xml.prefix;
  const lines = [...is].map(([cell, { address, documentReference, screenTip }]) => {
    const id = address ? addLink(parts, part, 'hyperlink', address, { external: true }) : '';
    return (
      `<${p}hyperlink ref="${cell}"${id && ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`}` +
      (documentReference ? ` location="${escapeXml(documentReference)}"` : '') +
      `${screenTip ? ` tooltip="${escapeXml(screenTip)}"` : ''}/>`
    );
  });
  xml.set('hyperlinks', lines.length ? `<${p}hyperlinks>${lines.join('')}</${p}hyperlinks>` : '');
}
