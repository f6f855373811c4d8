import { SERVICES } from '../catalogue';
import { columnOf, type Table } from '../layouts/model';
import { nilai, unitText } from '../policy/figures';
import { HEADER, CENTERED, INPUT, NUMBERS, TEXT } from './looks';
import type { TemplateForm, TemplateRequest } from './model';
import { unitList } from './units';

const [NO, NAME, UNIT, BEFORE, TARGET, REAL, SHARE, FINAL, REMARK] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly before: number | null;
  readonly final: number | null;
}

/** Indicators of the year beside last year and the end of the plan. */
export const form: TemplateForm = {
  id: 'capaian-indikator',
  title: 'CAPAIAN INDIKATOR KINERJA',
  widths: [5, 58, 10, 13, 13, 13, 12, 15, 28],
  orientation: 'landscape',
  draw(drawing, top) {
    const { draft, request } = drawing;
    const year = request.period.year ?? new Date().getFullYear();
    const single: readonly (readonly [number, string])[] = [
      [NO, 'No'],
      [NAME, 'Indikator Kinerja'],
      [UNIT, 'Satuan'],
      [BEFORE, `Realisasi ${year - 1}`],
      [FINAL, 'Target Akhir Renstra'],
      [REMARK, 'Keterangan'],
    ];
    for (const [column, label] of single) {
      draft.put(top, column, label, HEADER);
      draft.put(top + 1, column, null, HEADER);
      draft.merges.push({ top, bottom: top + 1, left: column, right: column });
    }
    draft.wide(top, TARGET, SHARE, `Tahun ${year}`, HEADER);
    draft.put(top + 1, TARGET, 'Target', HEADER);
    draft.put(top + 1, REAL, 'Realisasi', HEADER);
    draft.put(top + 1, SHARE, 'Capaian (%)', HEADER);
    for (let column = 0; column <= REMARK; column++)
      draft.put(top + 2, column, column + 1, NUMBERS);
    const body = top + 3;
    const taken = takenOver(request);
    drawing.took(taken.length * 2);
    const indicators = taken.length ? taken : standardIndicators();
    indicators.forEach(({ name, unit, before, final }, i) => {
      const row = body + i;
      draft.put(row, NO, i + 1, CENTERED);
      draft.put(row, NAME, name, TEXT);
      draft.put(row, UNIT, unit, CENTERED);
      drawing.input(row, BEFORE, 'nilai', 80, before);
      drawing.input(row, TARGET, 'nilai', 100);
      drawing.input(row, REAL, 'nilai', 90);
      draft.put(row, SHARE, null, TEXT);
      drawing.input(row, FINAL, 'nilai', 100, final);
      draft.put(row, REMARK, null, INPUT);
    });
    const end = body + indicators.length;
    draft.validations.push(unitList({ top: body, bottom: end - 1, left: UNIT, right: UNIT }));
    return { body, end };
  },
};

const takenOver = ({ source, period }: TemplateRequest): Indicator[] =>
  source?.layout === 'capaian-indikator' ? fromSource(source, period.year) : [];

const standardIndicators = (): Indicator[] =>
  SERVICES.map(({ indicator }) => ({
    name: indicator.name,
    unit: '%',
    before: null,
    final: null,
  }));

/** Indicators and units; what was realised then is last year's now, where that year is known. */
function fromSource(source: Table, year: number | undefined): Indicator[] {
  const isYearAfter =
    year !== undefined && source.period.year !== undefined && source.period.year === year - 1;
  return source.rows
    .filter((row) => row.kind === 'indikator' || row.kind === 'item')
    .map((row) => ({
      name: row.label,
      unit: unitText(source, row),
      before: isYearAfter ? nilai(source, row, columnOf(source, 'realisasi')) : null,
      final: nilai(source, row, columnOf(source, 'targetAkhir')),
    }));
}
