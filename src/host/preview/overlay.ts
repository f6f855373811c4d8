import { toA1 } from '../../sheet/address';
import type { HostChart } from '../model/chart';
import { pointsAt } from '../model/measures';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/worksheet';
import { pixels } from './cell-view';
import { chartPicture } from './chart-view';

/** Charts lie over the cells; where their first cell is not drawn, neither are they. */
export function drawCharts(mount: HTMLElement, workbook: HostWorkbook, sheet: HostSheet): void {
  for (const old of mount.querySelectorAll('.chart')) old.remove();
  for (const chart of sheet.charts) {
    const at = placeOf(mount, chart);
    if (!at) continue;
    const { top, left, bottom, right } = chart.box;
    const width = pixels(pointsAt(sheet, 'column', right) - pointsAt(sheet, 'column', left));
    const end = cornerOf(mount, bottom, right);
    // Rows grow with their text: the drawn cells tell the real size.
    const height = end
      ? end.y - at.y
      : pixels(pointsAt(sheet, 'row', bottom) - pointsAt(sheet, 'row', top));
    const box = document.createElement('div');
    box.className = 'chart';
    box.style.left = `${at.x}px`;
    box.style.top = `${at.y}px`;
    box.append(chartPicture(workbook, chart, Math.max(80, width), Math.max(60, height)));
    mount.append(box);
  }
}

function placeOf(mount: HTMLElement, { box }: HostChart): { x: number; y: number } | null {
  return cornerOf(mount, box.top, box.left);
}

/** Pixels from the grid's corner to a place counted in rows and columns. */
function cornerOf(
  mount: HTMLElement,
  row: number,
  column: number,
): { x: number; y: number } | null {
  const td = mount.querySelector<HTMLElement>(
    `td[data-cell="${toA1(Math.floor(row), Math.floor(column))}"]`,
  );
  const tr = td ? null : mount.querySelector<HTMLElement>(`th[data-row="${Math.floor(row)}"]`);
  const th = mount.querySelector<HTMLElement>(`th[data-column="${Math.floor(column)}"]`);
  const line = td ?? tr;
  if (!line || !th) return null;
  const box = mount.getBoundingClientRect();
  const [down, across] = [line.getBoundingClientRect(), th.getBoundingClientRect()];
  return {
    x: across.left - box.left + mount.scrollLeft + (column % 1) * across.width,
    y: down.top - box.top + mount.scrollTop + (row % 1) * down.height,
  };
}
