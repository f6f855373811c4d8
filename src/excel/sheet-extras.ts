import { rectToA1, toA1 } from '../sheet/address';
import type { PlanChart, PlanPrint, PlanValidation, SheetPlan } from '../sheet/plan';
import type { SheetPart } from './port';

/**
 * Adds what an older Excel, or one without a printer, may refuse: a sheet is of use without it.
 * @returns the parts that Excel did not take
 */
export async function putExtras(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<SheetPart[]> {
  const missing = new Set<SheetPart>();
  const attempt = async (part: SheetPart, queue: () => void): Promise<void> => {
    try {
      queue();
      await context.sync();
    } catch {
      missing.add(part);
    }
  };
  if (plan.frozenRows) {
    await attempt('tampilan', () => sheet.freezePanes.freezeRows(plan.frozenRows));
  }
  await attempt('tampilan', () => {
    sheet.showGridlines = false;
  });
  if (plan.validations.length) {
    await attempt('validasi', () => {
      for (const validation of plan.validations) putValidation(sheet, validation);
    });
  }
  await attempt('cetak', () => putPrint(sheet, plan.print));
  for (const chart of plan.charts) {
    await attempt('grafik', () => putChart(sheet, chart));
  }
  return [...missing];
}

function putValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  const { rect, rule, title, message } = validation;
  const { dataValidation } = sheet.getRange(rectToA1(rect));
  if (rule.kind === 'daftar') {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.values.join(',') } };
  } else {
    const least = { formula1: rule.least, operator: 'GreaterThanOrEqualTo' as const };
    dataValidation.rule = rule.kind === 'bulat' ? { wholeNumber: least } : { decimal: least };
  }
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title, message };
}

/** `&` begins a code in headers; doubled it stands for itself. */
const literal = (text: string): string => text.replaceAll('&', '&&');

function putPrint(sheet: Excel.Worksheet, print: PlanPrint): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  const { breaks = [], onePage = false } = print;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  for (const row of breaks) sheet.horizontalPageBreaks.add(toA1(row, 0));
  pageLayout.centerHorizontally = true;
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftHeader = literal(print.headerLeft);
  page.rightHeader = literal(print.headerRight);
  page.leftFooter = literal(print.footerLeft);
  page.rightFooter = literal(print.footerRight).replace('{n}', '&P').replace('{N}', '&N');
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}

function putChart(sheet: Excel.Worksheet, { title, data, place, colors }: PlanChart): void {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange(rectToA1(data)), 'Columns');
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  chart.setPosition(
    rectToA1({ ...place, bottom: place.top, right: place.left }),
    rectToA1({ ...place, top: place.bottom, left: place.right }),
  );
  colors.slice(0, data.right - data.left).forEach((color, i) => {
    chart.series.getItemAt(i).format.fill.setSolidColor(color);
  });
}
