import type { Cell as FileCell, CellStyle as FileStyle, DataValidation, SheetChart } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { quoteSheet, type Rect, rectToA1, toA1 } from '../sheet/address';
import { neutralText } from '../sheet/neutral';
import type {
  PlanCell,
  PlanChart,
  PlanPrint,
  PlanStyle,
  PlanValidation,
  SheetPlan,
} from '../sheet/plan';
import { formulaToFile } from './formula-text';

/**
 * Bytes of a new .xlsx file with these sheets. Text that other programs would read as a formula is
 * neutralised; formulas are those of the plan only, and are computed when the file is opened.
 */
export function planToXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: plans.map((plan) => ({
      name: plan.name,
      rows: [],
      columns: plan.widths.map((width) => ({ width })),
      cells: new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, fileCell(cell)])),
      rowDefs: new Map([...plan.heights].map(([row, height]) => [row, { height }])),
      merges: plan.merges.map((m) => ({
        startRow: m.top,
        startCol: m.left,
        endRow: m.bottom,
        endCol: m.right,
      })),
      dataValidations: plan.validations.map(fileValidation),
      charts: plan.charts.map((chart) => fileChart(chart, plan)),
      ...(plan.frozenRows ? { freezePane: { rows: plan.frozenRows } } : {}),
      pageSetup: {
        paperSize: 'a4' as const,
        orientation: plan.print.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: plan.print.onePage ? 1 : 0,
        horizontalCentered: true,
      },
      // The library counts the row above a break.
      rowBreaks: (plan.print.breaks ?? []).map((row) => row - 1),
      headerFooter: fileHeader(plan.print),
      view: { showGridLines: false },
    })),
    namedRanges: plans.flatMap(printTitles),
  });
}

/**
 * Rows printed on every page, as a name of the workbook. The library's own option leaves the sheet's
 * name without quotes, which LibreOffice passes over and Excel wants to repair.
 */
function printTitles({ name, print: { titleRows } }: SheetPlan) {
  if (!titleRows) return [];
  const [first, last] = titleRows.map((row) => `$${row + 1}`);
  return [
    { name: '_xlnm.Print_Titles', scope: name, range: `${quoteSheet(name)}!${first}:${last}` },
  ];
}

function fileCell({ value, formula, style, link }: PlanCell): Partial<FileCell> {
  return {
    value: typeof value === 'string' ? neutralText(value) : value,
    ...(formula !== undefined && {
      formula: formulaToFile(formula).slice(1),
      ...(value !== null && { formulaResult: value }),
    }),
    ...(style && { style: fileStyle(style) }),
    ...(link && { hyperlink: { target: '', location: `${quoteSheet(link.sheet)}!${link.cell}` } }),
  };
}

const rgb = (color: string) => ({ rgb: color.slice(1).toUpperCase() });
const LINE = { style: 'thin', color: rgb('#8c8c8c') } as const;

function fileStyle(style: PlanStyle): FileStyle {
  const { bold, italic, size = 11, color, fill, wrap, align, vertical, border, format } = style;
  return {
    font: { name: 'Calibri', size, bold, italic, ...(color ? { color: rgb(color) } : {}) },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill) } } : {}),
    ...(border ? { border: { left: LINE, right: LINE, top: LINE, bottom: LINE } } : {}),
    alignment: {
      ...(wrap ? { wrapText: true } : {}),
      ...(align ? { horizontal: align } : {}),
      ...(vertical ? { vertical } : {}),
    },
    ...(format ? { numFmt: format } : {}),
  };
}

function fileValidation({ rect, rule, title, message }: PlanValidation): DataValidation {
  const told = {
    range: rectToA1(rect),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop' as const,
    errorTitle: title,
    errorMessage: message,
  };
  if (rule.kind === 'daftar') return { ...told, type: 'list', values: [...rule.values] };
  return {
    ...told,
    type: rule.kind === 'bulat' ? 'whole' : 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: String(rule.least),
  };
}

function fileChart(chart: PlanChart, { name: sheet, cells }: SheetPlan): SheetChart {
  const { title, data, place, colors, altText } = chart;
  const heading = (column: number) =>
    cells.find((cell) => cell.row === data.top && cell.column === column)?.value;
  const ref = (rect: Rect): string => {
    const [first, last] = [toA1(rect.top, rect.left), toA1(rect.bottom, rect.right)];
    const fixed = (a1: string) => a1.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return `${quoteSheet(sheet)}!${fixed(first)}:${fixed(last)}`;
  };
  const column = (c: number, top: number): Rect => ({ ...data, top, left: c, right: c });
  const count = data.right - data.left;
  return {
    type: 'column',
    title,
    altText,
    barGrouping: 'clustered',
    legend: 'bottom',
    series: Array.from({ length: count }, (_, i) => ({
      name: String(heading(data.left + 1 + i) ?? ''),
      categories: ref(column(data.left, data.top + 1)),
      values: ref(column(data.left + 1 + i, data.top + 1)),
      ...(colors[i] ? { color: colors[i].slice(1) } : {}),
    })),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
  };
}

/** `&` begins a code in headers; doubled it stands for itself. */
const literal = (text: string): string => text.replaceAll('&', '&&');

function fileHeader(print: PlanPrint): { oddHeader: string; oddFooter: string } {
  const pages = literal(print.footerRight).replace('{n}', '&P').replace('{N}', '&N');
  return {
    oddHeader: `&L${literal(print.headerLeft)}&R${literal(print.headerRight)}`,
    oddFooter: `&L${literal(print.footerLeft)}&R${pages}`,
  };
}
