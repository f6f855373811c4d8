import type { PlanStyle } from '../sheet/plan';

export const TITLE: PlanStyle = { bold: true, size: 14, align: 'center' };
export const SUBTITLE: PlanStyle = { bold: true, align: 'center' };
export const HEADER: PlanStyle = {
  bold: true,
  fill: '#dcede3',
  border: true,
  wrap: true,
  align: 'center',
  vertical: 'center',
};
export const NUMBERS: PlanStyle = { ...HEADER, bold: false, italic: true, size: 9 };
export const TEXT: PlanStyle = { border: true, wrap: true, vertical: 'top' };
export const CENTERED: PlanStyle = { ...TEXT, align: 'center' };
export const STRONG: PlanStyle = { ...TEXT, bold: true, fill: '#f2f7f4' };
/** Cells to be filled in stand out on screen and stay pale on paper. */
export const INPUT: PlanStyle = { ...TEXT, fill: '#fff9e5' };

export const COUNT_FORMAT = '#,##0';
export const PERCENT_FORMAT = '0.00';

/** A computed cell. */
export function computed(format: string, strong = false): PlanStyle {
  return { ...(strong ? STRONG : TEXT), format };
}
