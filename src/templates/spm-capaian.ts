import { SERVICES } from '../catalogue';
import { toA1 } from '../sheet/address';
import { simpleHeader } from './header';
import { CENTERED, INPUT, PERCENT_FORMAT, STRONG, TEXT } from './looks';
import type { TemplateForm } from './model';

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
    const { draft } = drawing;
    const body = simpleHeader(draft, top, LABELS);
    SERVICES.forEach((service, i) => {
      const row = body + i;
      draft.put(row, 0, i + 1, CENTERED);
      draft.put(row, 1, service.name, TEXT);
      draft.put(row, 2, service.indicator.name, TEXT);
      draft.put(row, 3, service.target, { ...CENTERED, format: PERCENT_FORMAT });
      drawing.input(row, 4, 'persen', 90);
      draft.put(row, 5, null, TEXT);
      draft.put(row, 6, null, INPUT);
    });
    const end = body + SERVICES.length;
    for (let column = 0; column < LABELS.length; column++) draft.put(end, column, null, STRONG);
    draft.put(end, 1, 'Rata-rata', STRONG);
    const mean = `=IFERROR(AVERAGE(${toA1(body, 5)}:${toA1(end - 1, 5)}),"")`;
    drawing.total(end, 5, mean, 90, PERCENT_FORMAT);
    return { body, end: end + 1 };
  },
};
