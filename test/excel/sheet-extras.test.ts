import { periksa } from '../../src/engine';
import { addSheet } from '../../src/excel/add-sheet';
import { nameOf, valuesOf } from '../../src/host/calc/chart-data';
import { isValid } from '../../src/host/calc/validity';
import { buildReport, reportSheet } from '../../src/report';
import { template, TEMPLATE_IDS } from '../../src/templates';
import { corpusWorkbook } from '../kit/corpus';
import { closeWorkbook, openWorkbook } from './kit';

afterEach(closeWorkbook);

const REQUEST = {
  period: { year: 2026, triwulan: 2 },
  region: 'Kabupaten Contoh',
  formulas: 'bawaan',
} as const;
const LABEL = { label: 'Lembar baru' };

describe.each(TEMPLATE_IDS)('the template %s in Excel', (layout) => {
  const { plan } = template({ ...REQUEST, layout });

  it('is made with every part, nothing left out', async () => {
    const { sheet } = openWorkbook({ Lembar1: { A1: 'isi' } });
    const added = await addSheet(plan, LABEL);
    expect(added.without).toEqual([]);
    const { page, frozen, showGridlines } = sheet(added.sheet);
    expect(page.orientation.toLowerCase()).toBe(plan.print.orientation);
    expect(page).toMatchObject({ paperSize: 'A4', centerHorizontally: true });
    expect(page.zoom).toEqual({
      scale: null,
      horizontalFitToPages: 1,
      verticalFitToPages: plan.print.onePage ? 1 : null,
    });
    expect(page.rowBreaks).toEqual(plan.print.breaks);
    expect(page.titleRows).toMatchObject({ top: plan.print.titleRows?.[0] });
    expect(page.headers.defaultForAllPages.rightFooter).toMatch(/&P.*&N/);
    expect([frozen.rows, showGridlines]).toEqual([plan.frozenRows, false]);
  });

  it('refuses what is no figure, and takes what is one', async () => {
    const { workbook, host, sheet } = openWorkbook({ Lembar1: { A1: 'isi' } });
    const made = sheet((await addSheet(plan, LABEL)).sheet);
    expect(made.validations).toHaveLength(plan.validations.length);
    expect(plan.validations.length).toBeGreaterThan(0);
    for (const { rect, rule, title } of plan.validations) {
      const takes = (value: string | number) =>
        isValid(workbook, host.host.calculator, made, rect.bottom, rect.left, value);
      const good = rule.kind === 'daftar' ? rule.values[0]! : rule.least + 7;
      expect([takes(good), takes('x'.repeat(9))]).toEqual([true, false]);
      if (rule.kind !== 'daftar') expect(takes(rule.least - 1)).toBe(false);
      if (rule.kind === 'bulat') expect(takes(7.5)).toBe(false);
      const own = made.validations.find(
        (v) => v.rects[0]!.top === rect.top && v.rects[0]!.left === rect.left,
      );
      expect(own?.errorAlert).toMatchObject({ showAlert: true, style: 'Stop', title });
    }
  });
});

it('breaks the quarterly form between services, and makes the form of budgets fit its page', () => {
  const [quarterly, budget] = (['spm-capaian-triwulan', 'anggaran-kegiatan'] as const).map(
    (layout) => template({ ...REQUEST, layout }).plan,
  );
  const [row] = quarterly!.print.breaks!;
  expect(quarterly!.cells.find((c) => c.row === row && c.column === 0)?.value).toMatch(/^[1-5]$/);
  expect(budget!.print).toMatchObject({ breaks: [], onePage: true });
});

it('gives the report its chart and its print setup', async () => {
  const checked = periksa(corpusWorkbook('temanggung-2024-tw2-capaian-spm'));
  const report = await buildReport(checked, {
    language: 'id',
    product: '1.2.3',
    checkedAt: new Date(2026, 10, 21),
  });
  const plan = reportSheet(report, { links: true });
  const { workbook, sheet } = openWorkbook({ Lembar1: { A1: 'isi' } });
  const added = await addSheet(plan, LABEL);
  expect(added.without).toEqual([]);
  const made = sheet(added.sheet);
  expect(made.charts).toHaveLength(plan.charts.length);
  const [chart] = made.charts;
  const [planned] = plan.charts;
  expect(chart?.title.text).toBe(planned!.title);
  expect(chart?.legend.position).toBe('Bottom');
  expect(chart?.series.map(({ fill }) => fill.toLowerCase())).toEqual(
    planned!.colors.slice(0, chart!.series.length),
  );
  expect(chart!.series.map(({ name }, i) => nameOf(workbook, name, i))).not.toContain('Series1');
  expect(valuesOf(workbook, chart!.series[0]!.categories)).toHaveLength(
    planned!.data.bottom - planned!.data.top,
  );
  expect(chart?.box).toEqual({
    top: planned!.place.top,
    left: planned!.place.left,
    bottom: planned!.place.bottom + 1,
    right: planned!.place.right + 1,
  });
  expect(made.page.orientation).toBe('Landscape');
});
