import type { Recognition, Table } from '../../../layouts/model';
import type { TemplateId, TemplateRequest } from '../../../templates';

export const KINDS: readonly TemplateId[] = [
  'spm-capaian-triwulan',
  'spm-capaian',
  'anggaran-kegiatan',
  'capaian-indikator',
  'evaluasi-rkpd',
];

export type PeriodChoice = 'tahun' | '1' | '2' | '3' | '4';

/** What the user has chosen so far. */
export interface TemplateChoices {
  readonly kind: TemplateId;
  readonly period: PeriodChoice;
  readonly year: string;
  readonly region: string;
  /** Place in the list of tables to take over from; '' for none. */
  readonly source: string;
  readonly formulas: TemplateRequest['formulas'];
}

const QUARTERS: readonly PeriodChoice[] = ['1', '2', '3', '4'];

/** Periods that a form is made for: the quarterly one for a quarter, yearly ones for the year first. */
export function periodsOf(kind: TemplateId): readonly PeriodChoice[] {
  return kind === 'spm-capaian-triwulan' ? QUARTERS : ['tahun', ...QUARTERS];
}

/** The form after the one in the workbook: its kind, the next period, its region, its needs. */
export function initialForm(recognition: Recognition | null): TemplateChoices {
  const tables = recognition?.tables ?? [];
  const form = tables.find(
    ({ layout }) => layout === 'spm-capaian-triwulan' || layout === 'spm-capaian',
  );
  const known = (form ?? tables.find((t) => t.period.year !== undefined))?.period ?? {};
  const year = known.year ?? new Date().getFullYear();
  const isYearly = form?.layout === 'spm-capaian';
  const quarter = known.triwulan ?? 0;
  const kind = isYearly ? 'spm-capaian' : 'spm-capaian-triwulan';
  return {
    kind,
    period: isYearly ? 'tahun' : (QUARTERS[quarter % 4] ?? '1'),
    year: String(quarter === 4 || isYearly ? year + 1 : year),
    region: tables.find((t) => t.region !== undefined)?.region ?? '',
    source: firstSource(kind, recognition),
    formulas: 'spm',
  };
}

/** The table to take over from when the user has not chosen one yet; '' where there is none. */
export function firstSource(kind: TemplateId, recognition: Recognition | null): string {
  return sourcesFor(kind, recognition).length ? '0' : '';
}

const SOURCES: Readonly<Record<TemplateId, readonly Table['layout'][]>> = {
  'spm-capaian-triwulan': ['spm-capaian-triwulan', 'spm-perhitungan'],
  'spm-capaian': ['spm-capaian', 'spm-perhitungan', 'spm-capaian-triwulan', 'spm-target'],
  'anggaran-kegiatan': ['anggaran-kegiatan', 'evaluasi-rkpd'],
  'evaluasi-rkpd': ['evaluasi-rkpd', 'anggaran-kegiatan'],
  'capaian-indikator': ['capaian-indikator'],
};

/** Tables of this workbook that such a form can take rows and figures over from. */
export function sourcesFor(kind: TemplateId, recognition: Recognition | null): readonly Table[] {
  const layouts = SOURCES[kind];
  return recognition?.tables.filter((table) => layouts.includes(table.layout)) ?? [];
}

/** The year written; null where it is none that a form can be for. */
export function yearOf({ year }: TemplateChoices): number | null {
  const number = /^\d{4}$/.test(year.trim()) ? Number(year) : 0;
  return number >= 2018 && number <= 2045 ? number : null;
}

/** The request for what was chosen; null while the year is wrong. */
export function requestOf(
  form: TemplateChoices,
  sources: readonly Table[],
): TemplateRequest | null {
  const year = yearOf(form);
  if (year === null) return null;
  const source = form.source === '' ? undefined : sources[Number(form.source)];
  return {
    layout: form.kind,
    period: { year, ...(form.period === 'tahun' ? {} : { triwulan: Number(form.period) }) },
    region: form.region.trim(),
    formulas: form.formulas,
    ...(source ? { source } : {}),
  };
}
