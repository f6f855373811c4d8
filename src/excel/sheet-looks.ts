import { type Rect } from '../sheet/address';
import type { PlanCell, PlanStyle } from '../sheet/plan';

/** Cells that look alike, as one rectangle; number formats are written with the contents. */
export interface LookArea {
  readonly rect: Rect;
  readonly style: PlanStyle;
}

interface Growing {
  readonly key: string;
  readonly style: PlanStyle;
  rect: Rect;
}

function keyOf({ format: _, ...look }: PlanStyle): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Joins cells of the same look, first down their column, then across columns. */
export function lookAreas(cells: readonly PlanCell[]): LookArea[] {
  const columns = new Map<number, Growing[]>();
  for (const { row, column, style } of cells) {
    if (!style) continue;
    const key = keyOf(style);
    if (key === '[]') continue;
    const runs = columns.get(column) ?? [];
    if (!runs.length) columns.set(column, runs);
    const last = runs.at(-1);
    if (last?.key === key && last.rect.bottom === row - 1) {
      last.rect = { ...last.rect, bottom: row };
    } else {
      runs.push({ key, style, rect: { top: row, bottom: row, left: column, right: column } });
    }
  }
  const out: Growing[] = [];
  const open = new Map<string, Growing>();
  for (const [, runs] of [...columns].sort(([a], [b]) => a - b)) {
    for (const run of runs) {
      const place = `${run.rect.top}:${run.rect.bottom}:${run.key}`;
      const left = open.get(place);
      if (left?.rect.right === run.rect.left - 1) {
        left.rect = { ...left.rect, right: run.rect.right };
      } else {
        open.set(place, run);
        out.push(run);
      }
    }
  }
  return out.map(({ rect, style }) => ({ rect, style }));
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const LINE_COLOR = '#8c8c8c';

/** Queues the look of a range. */
export function putLook({ format }: Excel.Range, { rect, style }: LookArea): void {
  const { bold, italic, size, color, fill, wrap, align, vertical, border } = style;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap) format.wrapText = true;
  if (align) format.horizontalAlignment = ALIGN[align];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (!border) return;
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(rect.bottom > rect.top ? (['InsideHorizontal'] as const) : []),
    ...(rect.right > rect.left ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = LINE_COLOR;
  }
}
