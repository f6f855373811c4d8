import { type Service, SERVICES } from '../catalogue';
import { columnOf, type Table } from '../layouts/model';
import { textOf } from '../sheet/snapshot';
import { toA1 } from '../sheet/address';
import { simpleHeader } from './header';
import { CENTERED, INPUT, PERCENT_FORMAT, STRONG, TEXT } from './looks';
import type { TemplateForm } from './model';
import { needsOf } from './needs';
import { needWords } from './words';

const LABELS = [
  'No',
  'Jenis Pelayanan Dasar',
  'Indikator',
  'Target (%)',
  'Realisasi (%)',
  'Capaian (%)',
  'Keterangan',
];

/** A year's achievement by service; the target of each is 100 % by law. */
export const form: TemplateForm = {
  id: 'spm-capaian',
  title: 'CAPAIAN STANDAR PELAYANAN MINIMAL BIDANG SOSIAL',
  widths: [5, 48, 48, 12, 12, 12, 26],
  orientation: 'landscape',
  draw(drawing, top) {
    const { draft, request } = drawing;
    const { source } = request;
    const body = simpleHeader(draft, top, LABELS);
    servicesOf(source).forEach((service, i) => {
      const indicator = source && indicatorIn(source, service);
      const need = needsOf(source, service).penerima;
      drawing.took((indicator === undefined ? 0 : 1) + (need === null ? 0 : 1));
      const row = body + i;
      draft.put(row, 0, i + 1, CENTERED);
      draft.put(row, 1, service.name, TEXT);
      draft.put(row, 2, indicator ?? service.indicator.name, TEXT);
      draft.put(row, 3, service.target, { ...CENTERED, format: PERCENT_FORMAT });
      drawing.input(row, 4, 'persen', 90);
      draft.put(row, 5, null, TEXT);
      draft.put(row, 6, need === null ? null : needWords(need, source?.period.year), INPUT);
    });
    const end = body + SERVICES.length;
    for (let column = 0; column < LABELS.length; column++) draft.put(end, column, null, STRONG);
    draft.put(end, 1, 'Rata-rata', STRONG);
    const mean = `=IFERROR(AVERAGE(${toA1(body, 5)}:${toA1(end - 1, 5)}),"")`;
    drawing.total(end, 5, mean, 90, PERCENT_FORMAT);
    return { body, end: end + 1 };
  },
};

/** All five services, those of last period's table in its order first. */
function servicesOf(source: Table | undefined): readonly Service[] {
  const taken = new Set(source?.rows.map((row) => row.service));
  const known = [...taken].flatMap((slug) => SERVICES.filter((service) => service.slug === slug));
  return [...known, ...SERVICES.filter(({ slug }) => !taken.has(slug))];
}

/** Words fewer than this are a number or a letter that was left in the cell. */
const LEAST_WORDS = 3;

/** The indicator as last period's table words it; its target is not taken: by law it is 100 %. */
function indicatorIn(source: Table, { slug }: Service): string | undefined {
  const column = columnOf(source, 'indikator');
  const row = source.rows.find((r) => r.service === slug);
  const text = row && column ? textOf(source.sheet.cell(row.row, column.column)) : '';
  return text.split(/\s+/).length < LEAST_WORDS ? undefined : text;
}
