import type { Parts } from '../../../xlsx/parts';
import { escapeXml, tagsOf } from '../../../xlsx/xml-scan';
import type { HostChart } from '../../model/chart';
import type { HostWorkbook } from '../../model/workbook';
import { type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/worksheet';
import { OFFICE } from './blank';
import { chartXml } from './charts';
import type { Elements } from './elements';
import { addLink, addPart, DECLARATION, freeName, linksOf } from './package-edit';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TYPE = 'application/vnd.openxmlformats-officedocument';
/** English metric units in a point. */
const EMU = 12_700;

/** Puts the charts that were made here on the sheet's drawing, or on a new one. */
export function putCharts(
  xml: Elements,
  sheet: HostSheet,
  workbook: HostWorkbook,
  parts: Parts,
  part: string,
): void {
  if (!sheet.charts.length) return;
  const own = xml.attribute('drawing', 'r:id') ?? xml.attribute('drawing', 'id');
  let drawing = linksOf(parts, part).find(({ id }) => id === own)?.target;
  if (!drawing || !parts.has(drawing)) {
    drawing = freeName(parts, 'xl/drawings/drawing');
    addPart(
      parts,
      drawing,
      `${TYPE}.drawing+xml`,
      `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN_DRAWING}"></xdr:wsDr>`,
    );
    const id = addLink(parts, part, 'drawing', drawing);
    xml.set('drawing', `<${xml.prefix}drawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  }
  for (const chart of sheet.charts) {
    const name = freeName(parts, 'xl/charts/chart');
    addPart(parts, name, `${TYPE}.drawingml.chart+xml`, chartXml(workbook, chart));
    const id = addLink(parts, drawing, 'chart', name);
    parts.change(drawing, (text) => {
      const open = text.endsWith('/>') ? text.replace(/<([\w:]+)([^<]*)\/>$/, '<$1$2></$1>') : text;
      const end = open.lastIndexOf('</');
      return open.slice(0, end) + anchor(sheet, chart, id, shapeCount(open) + 2) + open.slice(end);
    });
  }
}

function shapeCount(xml: string): number {
  let count = 0;
  for (const { name, kind } of tagsOf(xml)) if (name === 'cNvPr' && kind !== 'close') count += 1;
  return count;
}

function anchor(sheet: HostSheet, chart: HostChart, id: string, number: number): string {
  const corner = (name: string, row: number, column: number) => {
    const [r, c] = [Math.floor(row), Math.floor(column)];
    const down = (row - r) * (sheet.rowHeights.get(r) ?? STANDARD_HEIGHT) * EMU;
    const right = (column - c) * (sheet.columnWidths.get(c) ?? STANDARD_WIDTH) * EMU;
    return (
      `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>${Math.round(right)}</xdr:colOff>` +
      `<xdr:row>${r}</xdr:row><xdr:rowOff>${Math.round(down)}</xdr:rowOff></xdr:${name}>`
    );
  };
  const { top, left, bottom, right } = chart.box;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN_DRAWING}">` +
    `${corner('from', top, left)}${corner('to', bottom, right)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(chart.name)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
