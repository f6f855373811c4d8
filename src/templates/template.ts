import { injections } from '../engine';
import { recogniseSheet } from '../layouts';
import type { Period } from '../layouts/model';
import { detachFormula } from '../measures/detach';
import { DEFAULT_POLICY } from '../policy/infer';
import { toA1 } from '../sheet/address';
import { type PlanCell, type SheetPlan, snapshotOf } from '../sheet/plan';
import { FormDrawing } from './drawing';
import { form as anggaranKegiatan } from './anggaran-kegiatan';
import { form as capaianIndikator } from './capaian-indikator';
import { form as evaluasiRkpd } from './evaluasi-rkpd';
import { COUNT_FORMAT, computed, PERCENT_FORMAT, SUBTITLE, TITLE } from './looks';
import type { Template, TemplateForm, TemplateId, TemplateRequest } from './model';
import { form as spmCapaian } from './spm-capaian';
import { form as spmCapaianTriwulan } from './spm-capaian-triwulan';

const FORMS: Readonly<Record<TemplateId, TemplateForm>> = {
  'spm-capaian-triwulan': spmCapaianTriwulan,
  'spm-capaian': spmCapaian,
  'anggaran-kegiatan': anggaranKegiatan,
  'capaian-indikator': capaianIndikator,
  'evaluasi-rkpd': evaluasiRkpd,
};

/** Row of the header, below title, region, period and a blank line. */
const HEADER_ROW = 4;

/**
 * A new, empty form. Its formulas are those that would be injected into it: the form is drawn once
 * with sample figures, recognised and injected, and once more without the samples.
 */
export function template(request: TemplateRequest): Template {
  const form = FORMS[request.layout];
  const rehearsal = draw(form, request, true);
  const formulas = formulasOf(rehearsal.plan, request);
  const { plan, drawing } = draw(form, request, false);
  const held = new Map(plan.cells.map((cell) => [toA1(cell.row, cell.column), cell]));
  for (const cell of formulas) {
    const present = held.get(toA1(cell.row, cell.column));
    if (present?.formula === undefined)
      held.set(toA1(cell.row, cell.column), { ...cell, style: cell.style ?? present?.style ?? {} });
  }
  const cells = [...held.values()]
    .map((cell) => (request.formulas === 'spm' ? cell : detached(cell)))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { plan: { ...plan, cells }, taken: drawing.taken, inputs: drawing.inputs };
}

function draw(
  form: TemplateForm,
  request: TemplateRequest,
  rehearsal: boolean,
): { plan: SheetPlan; drawing: FormDrawing } {
  const drawing = new FormDrawing(form, request, rehearsal);
  const { draft } = drawing;
  const last = form.widths.length - 1;
  draft.wide(0, 0, last, form.title, TITLE);
  draft.wide(1, 0, last, request.region.toUpperCase(), SUBTITLE);
  draft.wide(2, 0, last, periodTitle(request.period), SUBTITLE);
  const { body } = form.draw(drawing, HEADER_ROW);
  drawing.validate();
  const plan = draft.plan({
    name: sheetName(form, request.period),
    frozenRows: body,
    print: {
      orientation: form.orientation,
      headerLeft: '',
      headerRight: request.region,
      footerLeft: form.title,
      footerRight: 'Halaman {n} dari {N}',
      titleRows: [HEADER_ROW, body - 1],
    },
  });
  return { plan, drawing };
}

/** What the recogniser and the injections make of the form when it holds samples. */
function formulasOf(plan: SheetPlan, request: TemplateRequest): PlanCell[] {
  const { tables } = recogniseSheet(snapshotOf(plan));
  const table = tables.find((t) => t.layout === request.layout);
  if (!table) throw new Error(`The form ${request.layout} is not recognised as its layout`);
  const policy = { ...DEFAULT_POLICY, skala: 'SPM' as const };
  return injections(table, policy)
    .filter((i) => i.state !== 'rumus')
    .map(({ row, column, formula, key }) => ({
      row,
      column,
      value: '',
      formula: quiet(formula),
      style: computed(/^(belum|sisa)/.test(key) ? COUNT_FORMAT : PERCENT_FORMAT),
    }));
}

/** An SPM function alone leaves a blank row blank; whatever reckons with its result would not. */
function quiet(formula: string): string {
  const isAlone = /^=SPM\.(CAPAIAN|BELUM|INDEKS)\([^()]*\)$/.test(formula);
  return isAlone || formula.startsWith('=IFERROR(') ? formula : `=IFERROR(${formula.slice(1)},"")`;
}

function detached(cell: PlanCell): PlanCell {
  if (cell.formula === undefined) return cell;
  const formula = detachFormula(cell.formula);
  // A function without equivalent is left out: better a blank than #NAME? at the receiver's.
  return formula === null ? { ...cell, formula: undefined } : { ...cell, formula };
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS = new Intl.DateTimeFormat('id-ID', { month: 'long' });

function periodName({ triwulan, bulan }: Period): string {
  if (triwulan !== undefined) return `Triwulan ${QUARTERS[triwulan - 1] ?? ''}`;
  return bulan === undefined ? '' : `Bulan ${MONTHS.format(new Date(2000, bulan - 1))}`;
}

function periodTitle(period: Period): string {
  const year = period.year === undefined ? '' : `Tahun ${period.year}`;
  return [periodName(period), year].filter(Boolean).join(' ').toUpperCase();
}

const SHORT: Readonly<Record<TemplateId, string>> = {
  'spm-capaian-triwulan': 'Capaian SPM',
  'spm-capaian': 'Capaian SPM',
  'anggaran-kegiatan': 'Anggaran',
  'capaian-indikator': 'Indikator',
  'evaluasi-rkpd': 'Evaluasi RKPD',
};

function sheetName({ id }: TemplateForm, period: Period): string {
  const part = periodName(period).replace('Triwulan', 'TW').replace('Bulan ', '');
  return [SHORT[id], part, period.year].filter(Boolean).join(' ');
}
