import { strFromU8, unzipSync } from 'fflate';
import { periksa, renderFinding } from '../../src/engine';
import { recogniseSheet } from '../../src/layouts';
import type { LayoutId } from '../../src/layouts/model';
import { columnIndex, contains, toA1 } from '../../src/sheet/address';
import { type PlanCell, type SheetPlan, snapshotOf } from '../../src/sheet/plan';
import { isErrorValue, Sheet } from '../../src/sheet/snapshot';
import { template, TEMPLATE_IDS, type TemplateId, type TemplateRequest } from '../../src/templates';
import { readWorkbook } from '../../src/xlsx/read';
import { planToXlsx } from '../../src/xlsx/write-plan';
import { corpusWorkbook } from '../kit/corpus';
import { Spreadsheet } from '../kit/spreadsheet';

/** Rows repeated on every printed page, as the file's names tell them. */
const printTitles = (bytes: Uint8Array): string | undefined =>
  /<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</
    .exec(strFromU8(unzipSync(bytes)['xl/workbook.xml']!))?.[1]
    ?.replaceAll('&apos;', "'");

const request = (layout: TemplateId, more: Partial<TemplateRequest> = {}): TemplateRequest => ({
  layout,
  period: { year: 2026, triwulan: 2 },
  region: 'Kabupaten Contoh',
  formulas: 'spm',
  ...more,
});

/** Columns that each form has, by their meaning. */
const COLUMNS: Readonly<Record<TemplateId, readonly string[]>> = {
  'spm-capaian-triwulan': [
    'no',
    'layanan',
    'satuan',
    'harus',
    'terlayani',
    'belum',
    'capaian',
    'keterangan',
  ],
  'spm-capaian': ['no', 'layanan', 'indikator', 'target', 'realisasi', 'capaian', 'keterangan'],
  'anggaran-kegiatan': ['kode', 'program', 'anggaran', 'realisasiAnggaran', 'serapan', 'sisa'],
  'capaian-indikator': [
    'no',
    'indikator',
    'satuan',
    'realisasiLalu',
    'target',
    'realisasi',
    'capaian',
    'targetAkhir',
    'keterangan',
  ],
  'evaluasi-rkpd': [
    'kode',
    'program',
    'satuan',
    'target',
    'anggaran',
    ...[1, 2, 3, 4].flatMap((q) => [`realisasiTw${q}`, `realisasiAnggaranTw${q}`]),
    'realisasi',
    'realisasiAnggaran',
    'capaian',
    'serapan',
  ],
};

/** Cells that take a number: those with a rule other than a list. */
function inputsOf(plan: SheetPlan): PlanCell[] {
  const rects = plan.validations.filter((v) => v.rule.kind !== 'daftar').map((v) => v.rect);
  return plan.cells.filter(
    (cell) => cell.value === null && rects.some((r) => contains(r, cell.row, cell.column)),
  );
}

/** The form filled in and calculated by an independent spreadsheet engine. */
function filled(plan: SheetPlan, value: (cell: PlanCell) => number | null): Sheet {
  const inputs = new Map(inputsOf(plan).map((cell) => [cell, value(cell)]));
  const draft = new Sheet(plan.name);
  for (const cell of plan.cells) {
    const { row, column, formula } = cell;
    const own = {
      value: inputs.get(cell) ?? cell.value,
      ...(formula !== undefined && { formula }),
    };
    draft.set(row, column, own);
  }
  const engine = new Spreadsheet({ sheets: [draft] }, true);
  const sheet = new Sheet(plan.name, { merges: plan.merges });
  for (const { row, column, formula, style } of plan.cells) {
    sheet.set(row, column, {
      value: engine.value(plan.name, toA1(row, column)),
      ...(formula !== undefined && { formula }),
      ...(style?.format && { format: style.format }),
    });
  }
  engine.close();
  return sheet;
}

/** Figures that are right by any rule. */
function right(layout: TemplateId): (cell: PlanCell) => number {
  const whole: Partial<Record<TemplateId, (column: number) => number>> = {
    'spm-capaian-triwulan': (c) => (c === 3 ? 20 : 18),
    'spm-capaian': () => 90,
    'anggaran-kegiatan': (c) => (c === 2 ? 1_000_000 : 900_000),
    'capaian-indikator': (c) => ({ 3: 80, 4: 100, 5: 90 })[c] ?? 100,
    'evaluasi-rkpd': (c) => {
      if (c === 3) return 40;
      if (c === 4) return 4_000_000;
      if (c === 13) return 36;
      return c % 2 ? 9 : 900_000;
    },
  };
  return (cell) => whole[layout]!(cell.column);
}

describe.each(TEMPLATE_IDS)('the form %s', (layout) => {
  const { plan, inputs, taken } = template(request(layout));
  const empty = snapshotOf(plan);

  it('is read as its layout, with every column, the period and the region', () => {
    const { tables, unrecognised } = recogniseSheet(empty);
    expect(unrecognised).toEqual([]);
    expect(tables.map((t) => t.layout)).toEqual<LayoutId[]>([layout]);
    expect(tables[0]!.columns.map((c) => c.key).sort()).toEqual([...COLUMNS[layout]].sort());
    expect(tables[0]).toMatchObject({
      period: { year: 2026, triwulan: 2 },
      region: 'Kabupaten Contoh',
    });
  });

  it.each(['spm', 'bawaan'] as const)(
    'has nothing wrong in it once it is filled in rightly (formulas: %s)',
    (formulas) => {
      const sheet = filled(template(request(layout, { formulas })).plan, right(layout));
      const { findings, recognition, checked } = periksa({ sheets: [sheet] });
      expect(findings.map((f) => renderFinding(f, 'id'))).toEqual([]);
      expect(recognition.tables.map((t) => t.layout)).toEqual([layout]);
      expect(Object.values(checked).reduce((a, b) => a + b, 0)).toBeGreaterThan(10);
    },
  );

  it('lets a slip be found in every computed column', () => {
    const [table] = recogniseSheet(empty).tables;
    const keys = ['capaian', 'serapan', 'belum', 'realisasiAnggaran'];
    const columns = table!.columns.filter((c) => keys.includes(c.key)).map((c) => c.column);
    for (const column of columns) {
      const sheet = filled(plan, right(layout));
      const cell = plan.cells.filter((c) => c.column === column && c.formula).at(-1);
      if (!cell) continue;
      const present = sheet.cell(cell.row, column)!;
      sheet.set(cell.row, column, { ...present, value: Number(present.value) + 7 });
      const { findings } = periksa({ sheets: [sheet] });
      expect([column, findings.length > 0]).toEqual([column, true]);
    }
  });

  it.each(['spm', 'bawaan'] as const)(
    'shows no error while it is empty (formulas: %s)',
    (formulas) => {
      const own = template(request(layout, { formulas })).plan;
      const sheet = filled(own, () => null);
      const shown = own.cells.filter(({ row, column }) =>
        isErrorValue(sheet.cell(row, column)?.value ?? null),
      );
      expect(shown.map((c) => `${toA1(c.row, c.column)} ${c.formula ?? ''}`)).toEqual([]);
      if (formulas === 'bawaan') {
        expect(own.cells.filter((c) => c.formula?.includes('SPM.'))).toEqual([]);
      }
    },
  );

  it('takes whole numbers, or none below zero, and units from a list', () => {
    expect(inputs).toBeGreaterThan(0);
    expect(taken).toBe(0);
    for (const { rule } of plan.validations) {
      if (rule.kind !== 'daftar') expect(rule.least).toBe(0);
    }
    expect(plan.print.titleRows).toEqual([4, plan.frozenRows - 1]);
  });

  it('is an .xlsx that is read as the same form', async () => {
    const { sheets } = readWorkbook(await planToXlsx([plan]));
    expect(recogniseSheet(sheets[0]!).tables.map((t) => t.layout)).toEqual([layout]);
    const formulas = plan.cells.filter((c) => c.formula !== undefined);
    expect(printTitles(await planToXlsx([plan]))).toBe(`'${plan.name}'!$5:$${plan.frozenRows}`);
    for (const { row, column, formula } of formulas) {
      expect(sheets[0]!.cell(row, column)?.formula).toBe(formula);
    }
  });
});

describe('taking over from last period', () => {
  it('keeps the needs of the quarterly form, service by service', () => {
    const source = recogniseSheet(corpusWorkbook('temanggung-2024-tw2-capaian-spm').sheets[0]!)
      .tables[0]!;
    const { plan, taken, inputs } = template(request('spm-capaian-triwulan', { source }));
    expect(taken).toBe(60);
    expect(inputs).toBe(60);
    const [table] = recogniseSheet(snapshotOf(plan)).tables;
    const needs = (t: typeof source) =>
      t.rows
        .filter((r) => r.kind === 'penerima' || r.kind === 'mutu')
        .map((r) => {
          const column = t.columns.find((c) => c.key === 'harus')!.column;
          return [r.service, r.sub ?? r.kind, t.sheet.cell(r.row, column)?.value ?? null].join();
        })
        .sort();
    expect(needs(table!)).toEqual(needs(source));
  });

  const computation = () =>
    corpusWorkbook('singkawang-2018-laporan-spm')
      .sheets.flatMap((sheet) => recogniseSheet(sheet).tables)
      .find((t) => t.layout === 'spm-perhitungan')!;

  it.each([
    ['spm-capaian-triwulan', 'D', [885, 1369, 345, 15, 98]],
    [
      'spm-capaian',
      'G',
      [885, '1.369', 345, 15, 98].map((n) => `Harus dilayani tahun 2018: ${n} orang.`),
    ],
  ] as const)('puts who needed each service last year into %s', (layout, column, needs) => {
    const { plan, taken } = template(request(layout, { source: computation() }));
    const sheet = snapshotOf(plan);
    const [table] = recogniseSheet(sheet).tables;
    const kind = layout === 'spm-capaian' ? 'layanan' : 'penerima';
    const at = columnIndex(column);
    const rows = table!.rows.filter((r) => r.kind === kind);
    expect(rows.map((r) => sheet.cell(r.row, at)?.value)).toEqual(needs);
    expect(taken).toBeGreaterThanOrEqual(5);
  });

  it("keeps the yearly form's services in last year's order and wording, not their targets", () => {
    const source = corpusWorkbook('blitar-2019-laporan-spm')
      .sheets.flatMap((sheet) => recogniseSheet(sheet).tables)
      .find((t) => t.layout === 'spm-capaian')!;
    const sheet = snapshotOf(template(request('spm-capaian', { source })).plan);
    const [table] = recogniseSheet(sheet).tables;
    const services = (t: typeof source) => [...new Set(t.rows.flatMap((r) => r.service ?? []))];
    expect(services(table!)).toEqual(services(source));
    const at = (t: typeof source, key: string) =>
      t.rows.map((r) => t.sheet.cell(r.row, t.columns.find((c) => c.key === key)!.column)?.value);
    expect(at(source, 'indikator')).toEqual(
      expect.arrayContaining(at(table!, 'indikator').slice(0, 5)),
    );
    expect(at(table!, 'target').slice(0, 5)).toEqual([100, 100, 100, 100, 100]);
  });

  it('keeps the programmes of a budget table, their codes and levels', () => {
    const source = corpusWorkbook('temanggung-2023-lkjip')
      .sheets.flatMap((sheet) => recogniseSheet(sheet).tables)
      .find((t) => t.layout === 'evaluasi-rkpd')!;
    const { plan } = template(request('anggaran-kegiatan', { source }));
    const [table] = recogniseSheet(snapshotOf(plan)).tables;
    const programs = (t: typeof source) => t.rows.filter((r) => r.kind === 'program').length;
    expect(programs(table!)).toBe(programs(source));
  });
});
